using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Markdown;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.WordFiles;

/// <summary>Tables to fill in: every cell is a place to type or to tick, named by its column and its row.</summary>
internal static class FillInTables
{
    public static IEnumerable<OpenXmlElement> Of(TableBlock block, SheetPaper paper, ContentControls controls)
    {
        var columns = block.Columns.Select(paper.Text).ToImmutableArray();
        var ticks = block.Ticks ?? 0;
        var hasLabels = !block.Rows.IsEmpty;
        var grid = new Grid(block.Title is null ? string.Join(", ", columns) : paper.Text(block.Title), Widths(block, paper.Size.BodyWidth))
            .WithHeader([.. hasLabels ? [Corner(block.HasTitleInCorner ? block.Title : null, paper)] : Enumerable.Empty<Paragraph>(), .. columns.Select((c, i) => Heading(c, isTick: i < ticks))]);
        if (hasLabels)
        {
            grid.WithRowLabels();
        }

        foreach (var (index, label) in block.Rows.Select(paper.Text).Concat(Enumerable.Repeat("", block.EmptyRows ?? 0)).Index())
        {
            var row = label.Length > 0 ? label : $"rij {index + 1}";
            var cells = columns.Select((column, i) => i < ticks
                ? Paragraphs.Of(StyleIds.Centred, controls.Tick($"{column}, {row}"))
                : new Paragraph(controls.Text($"{column}, {row}")));
            grid.WithRow(block.RowHeight, hasLabels ? cells.Prepend(Label(label, row, controls)) : cells);
        }

        return [.. block.HasTitleInCorner ? [] : SheetBlocks.Heading(block.Title, paper), grid.ToTable()];
    }

    public static IEnumerable<OpenXmlElement> Of(AgreementsBlock block, SheetPaper paper, ContentControls controls)
    {
        var width = paper.Size.BodyWidth;
        var grid = new Grid(AgreementsBlock.Title, [0.25 * width, 0.5 * width, 0.25 * width]).WithHeader(AgreementsBlock.Columns);
        for (var row = 1; row <= block.Rows; row++)
        {
            grid.WithRow(BlockHeights.AgreementRow, [.. AgreementsBlock.Columns.Select(column => new Paragraph(controls.Text($"{column}, rij {row}")))]);
        }

        return [Paragraphs.Heading(AgreementsBlock.Title), grid.ToTable()];
    }

    private static Paragraph Corner(Phrase? title, SheetPaper paper) => title is null ? new Paragraph() : Paragraphs.HeadingInCell(paper.Text(title));

    private static Paragraph Heading(string text, bool isTick) =>
        isTick ? Paragraphs.Of(StyleIds.Centred, Paragraphs.Words(text)) : Paragraphs.Plain(text);

    // Under the rows with a label come empty ones, whose label can be typed.
    private static Paragraph Label(string label, string row, ContentControls controls) =>
        label.Length > 0 ? Paragraphs.Plain(label) : new Paragraph(controls.Text($"Naam van {row}"));

    private static ImmutableArray<double> Widths(TableBlock block, double width)
    {
        var ticks = block.Ticks ?? 0;
        var label = BlockHeights.LabelColumn(block, width);
        var column = (width - label - (ticks * BlockHeights.TickColumn)) / Math.Max(1, block.Columns.Length - ticks);
        return
        [
            .. block.Rows.IsEmpty ? Enumerable.Empty<double>() : [label],
            .. block.Columns.Select((_, i) => i < ticks ? BlockHeights.TickColumn : column),
        ];
    }
}
