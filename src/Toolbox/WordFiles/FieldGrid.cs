using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.WordFiles;

/// <summary>Short fields beside each other: a name with a line to write on under it, in a table without borders.</summary>
internal static class FieldGrid
{
    private const double Between = 5;

    public static Table Of(FieldsBlock block, SheetPaper paper, ContentControls controls)
    {
        var columns = BlockHeights.FieldColumns(block);
        var width = Twips.Of((paper.Size.BodyWidth + Between) / columns);
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width * columns}" },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 0 },
                    new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = (short)Twips.Of(Between) })),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = $"{width}" })));
        foreach (var names in block.Items.Select(paper.Text).Chunk(columns))
        {
            // Word wants as many cells in a row as there are columns.
            var cells = names.Select(name => Cell(width, Paragraphs.Label(name), Paragraphs.Of(StyleIds.FieldLine, controls.Text(name, canHaveLines: false))))
                .Concat(Enumerable.Range(names.Length, columns - names.Length).Select(_ => Cell(width, new Paragraph())));
            var row = new TableRow(new TableRowProperties(new CantSplit()));
            row.Append(cells);
            table.Append(row);
        }

        return table;
    }

    private static TableCell Cell(int width, params Paragraph[] content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" }));
        cell.Append(content);
        return cell;
    }
}
