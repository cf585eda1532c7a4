using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.WordFiles;
using Word2013 = DocumentFormat.OpenXml.Office2013.Word;

namespace Toolbox.WordForms;

/// <summary>A table of a form, with any number of paragraphs in a cell.</summary>
/// <param name="name">What a screen reader calls it.</param>
/// <param name="columns">The widths of the columns in millimetres.</param>
internal sealed class FormTable(string name, ImmutableArray<double> columns)
{
    private readonly List<OpenXmlElement> rows = [];
    private bool hasHeader;

    /// <summary>The names of the columns, again on every page.</summary>
    public FormTable WithHeader(IEnumerable<string> titles)
    {
        hasHeader = true;
        rows.Add(Row(new TableRowProperties(new CantSplit(), new TableHeader()), titles.Select(t => new OpenXmlElement[] { Paragraphs.Plain(t) })));
        return this;
    }

    public FormTable WithRow(params IEnumerable<IEnumerable<OpenXmlElement>> cells)
    {
        rows.Add(Row(new TableRowProperties(new CantSplit()), cells));
        return this;
    }

    /// <summary>Rows of which Word makes another with a plus sign.</summary>
    public FormTable WithRepeatedRows(FormControls controls, string label, IEnumerable<IEnumerable<IEnumerable<OpenXmlElement>>> items)
    {
        var repeated = items.Select(cells => new SdtRow(
            new SdtProperties(controls.NextId(), new Word2013.SdtRepeatedSectionItem()),
            new SdtContentRow(Row(new TableRowProperties(new CantSplit()), cells))));
        rows.Add(new SdtRow(
            new SdtProperties(new SdtAlias { Val = label }, controls.NextId(), new Word2013.SdtRepeatedSection()),
            new SdtContentRow(repeated)));
        return this;
    }

    public Table ToTable()
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = StyleIds.Table },
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Twips.Of(columns.Sum())}" },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = hasHeader, FirstColumn = false, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true, Val = hasHeader ? "0620" : "0600" },
                new TableCaption { Val = name }),
            new TableGrid(columns.Select(c => new GridColumn { Width = $"{Twips.Of(c)}" })));
        table.Append(rows);
        return table;
    }

    private TableRow Row(TableRowProperties properties, IEnumerable<IEnumerable<OpenXmlElement>> cells)
    {
        var row = new TableRow(properties);
        foreach (var (column, content) in cells.Index())
        {
            var cell = new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Twips.Of(columns[column])}" }));
            cell.Append(content);
            // Word wants a paragraph at the end of a cell.
            if (cell.LastChild is not Paragraph)
            {
                cell.Append(Paragraphs.End());
            }

            row.Append(cell);
        }

        return row;
    }
}
