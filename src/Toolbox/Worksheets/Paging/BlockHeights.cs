using Toolbox.Figures.Drawing;
using Toolbox.Markdown;

namespace Toolbox.Worksheets.Paging;

/// <summary>How high a block stands on paper, in millimetres: a fixed part, and rows where it can be divided.</summary>
/// <param name="Fixed">Heading and labels; they come again where the block goes on on a next page.</param>
/// <param name="Rows">The height of each row that may go to a next page; none for a block that stays whole.</param>
internal sealed record BlockHeight(double Fixed, IReadOnlyList<double> Rows)
{
    public double Total => Fixed + Rows.Sum();
}

/// <summary>Measures blocks. The theme's styles of sheets hold the same numbers.</summary>
internal static class BlockHeights
{
    /// <summary>Between two places to write on.</summary>
    public const double WritingLine = 9;

    public const double AgreementRow = 11;

    /// <summary>How wide a column is that has only a box to tick.</summary>
    public const double TickColumn = 16;

    private const double Heading = 8;
    private const double TableHead = 3;
    private const double CellPadding = 4;

    // The lines under a row of a table and under its head.
    private const double Rule = 0.25;
    private const double HeadRule = 0.7;

    private const double LabelShare = 0.3;

    // A question with boxes to tick beside it needs more room than a name.
    private const double QuestionShare = 0.46;

    public static BlockHeight Of(WorksheetBlock block, SheetSize size) => block switch
    {
        FieldsBlock fields => new(Fields(fields, size.BodyWidth), []),
        TextBlock text => new(Text(text, size.BodyWidth), []),
        LinesBlock lines => new(Label(lines.Label, size.BodyWidth) + (lines.Count * WritingLine), []),
        BoxBlock box => new(Label(box.Label, size.BodyWidth) + box.Height, []),
        TableBlock table => Table(table, size.BodyWidth),
        ChecklistBlock list => new(TitleOf(list.Title), [.. list.Items.Select(i => Math.Max(8, SheetType.HeightOf(i, size.BodyWidth - 10) + 2.6))]),
        ScaleBlock scale => new(SheetType.Leading + 3, [.. scale.Items.Select(i => Math.Max(10, SheetType.HeightOf(i, size.BodyWidth - ScaleWidth(scale)) + 4.6))]),
        FigureBlock figure => new(Heading + FigureHeight(figure, size), []),
        AgreementsBlock agreements => new(Heading + SheetType.Leading + TableHead, [.. Enumerable.Repeat(AgreementRow, agreements.Rows)]),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block without a height."),
    };

    /// <summary>The height of a drawing that is as wide as the sheet, or as high as it when that is less.</summary>
    public static double FigureHeight(FigureBlock block, SheetSize size)
    {
        var drawing = FigureDrawing.Of(block.Figure, Format.Wide, block.Blank, phrase => phrase.AsWritten);
        return Math.Min(size.BodyWidth * drawing.Height / drawing.Format.Width, size.BodyHeight - Heading);
    }

    /// <summary>Columns of short fields: what is asked decides how many stand beside each other.</summary>
    public static int FieldColumns(FieldsBlock block) => block.Items.Length switch { 1 => 1, 3 or 6 => 3, _ => 2 };

    /// <summary>How wide the column with the labels of the rows is, in a table of a width; nought without labels.</summary>
    public static double LabelColumn(TableBlock block, double width) =>
        block.Rows.IsEmpty ? 0 : width * (block.Ticks is null ? LabelShare : QuestionShare);

    private static double ScaleWidth(ScaleBlock scale) => (scale.Steps * 9) + 6;

    private static double Label(Phrase label, double width) => SheetType.HeightOf(label, width, bold: true) + 1.5;

    private static double TitleOf(Phrase? title) => title is null ? 0 : Heading;

    private static double Fields(FieldsBlock block, double width)
    {
        var columns = FieldColumns(block);
        var column = (width - ((columns - 1) * 5)) / columns;
        return block.Items.Chunk(columns).Sum(row => row.Max(i => SheetType.HeightOf(i, column, bold: true)) + WritingLine + 1);
    }

    private static double Text(TextBlock block, double width)
    {
        var paragraphs = block.Text.AsWritten.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return TitleOf(block.Title)
            + paragraphs.Sum(p => (SheetType.LinesOf(p, width, bold: false) * SheetType.Leading) + 2)
            + block.Items.Sum(i => SheetType.HeightOf(i, width - 6) + 1);
    }

    private static BlockHeight Table(TableBlock block, double width)
    {
        var ticks = block.Ticks ?? 0;
        var label = LabelColumn(block, width);
        var column = (width - label - (ticks * TickColumn)) / Math.Max(1, block.Columns.Length - ticks);
        var head = block.Columns.Select((c, i) => SheetType.HeightOf(c, (i < ticks ? TickColumn : column) - CellPadding, bold: true)).Max() + TableHead + HeadRule;
        var rows = block.Rows.Select(r => Math.Max(block.RowHeight, SheetType.HeightOf(r, label - CellPadding, bold: true) + TableHead) + Rule)
            .Concat(Enumerable.Repeat(block.RowHeight + Rule, block.EmptyRows ?? 0));
        return block.HasTitleInCorner
            ? new BlockHeight(Math.Max(head, SheetType.HeightOf(block.Title!, label - CellPadding, bold: true) + TableHead + HeadRule), [.. rows])
            : new BlockHeight(TitleOf(block.Title) + head, [.. rows]);
    }
}
