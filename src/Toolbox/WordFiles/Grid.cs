using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Toolbox.WordFiles;

/// <summary>A table of the sheet: fixed columns, a header that comes again on a next page, and rows that are not cut.</summary>
/// <param name="name">What a screen reader calls it.</param>
/// <param name="columns">The widths of the columns in millimetres.</param>
/// <param name="style">The style of the table: a grid, or only lines.</param>
internal sealed class Grid(string name, ImmutableArray<double> columns, string style = StyleIds.Table)
{
    private const double HeaderHeight = 8;

    private readonly Table table = new();
    private bool hasHeader;
    private bool hasRowLabels;
    private int rows;

    public Grid WithHeader(IEnumerable<string> titles) => WithHeader(titles.Select(Paragraphs.Plain));

    public Grid WithHeader(IEnumerable<Paragraph> titles)
    {
        hasHeader = true;
        Add(new TableRowProperties(new CantSplit(), Height(HeaderHeight), new TableHeader()), titles);
        return this;
    }

    /// <summary>The first cell of every row says what the row is about.</summary>
    public Grid WithRowLabels()
    {
        hasRowLabels = true;
        return this;
    }

    public Grid WithRow(double height, IEnumerable<Paragraph> cells)
    {
        // One row alone at the foot of a page is easily missed.
        if (rows++ == 1)
        {
            KeepWithNext((TableRow)table.LastChild!);
        }

        Add(new TableRowProperties(new CantSplit(), Height(height)), cells);
        return this;
    }

    public Table ToTable()
    {
        table.PrependChild(new TableGrid(columns.Select(c => new GridColumn { Width = $"{Twips.Of(c)}" })));
        table.PrependChild(new TableProperties(
            new TableStyle { Val = style },
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Twips.Of(columns.Sum())}" },
            new TableLayout { Type = TableLayoutValues.Fixed },
            Look(),
            new TableCaption { Val = name }));
        return table;
    }

    // The same twice: Word reads the attributes, LibreOffice the number.
    private TableLook Look() => new()
    {
        FirstRow = hasHeader,
        FirstColumn = hasRowLabels,
        LastRow = false,
        LastColumn = false,
        NoHorizontalBand = true,
        NoVerticalBand = true,
        Val = $"{(hasHeader ? 0x20 : 0) + (hasRowLabels ? 0x80 : 0) + 0x600:X4}",
    };

    private static TableRowHeight Height(double millimetres) => new() { Val = Twips.Value(millimetres), HeightType = HeightRuleValues.AtLeast };

    private static void KeepWithNext(TableRow row)
    {
        foreach (var paragraph in row.Descendants<Paragraph>())
        {
            paragraph.ParagraphProperties ??= new ParagraphProperties();
            paragraph.ParagraphProperties.KeepNext = new KeepNext();
        }
    }

    private void Add(TableRowProperties properties, IEnumerable<Paragraph> cells)
    {
        var row = new TableRow(properties);
        foreach (var (column, content) in cells.Index())
        {
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Twips.Of(columns[column])}" }),
                content));
        }

        table.Append(row);
    }
}
