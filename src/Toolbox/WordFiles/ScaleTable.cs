using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Worksheets;

namespace Toolbox.WordFiles;

/// <summary>Statements with a scale: a table with a column for every number, and a box to tick in it.</summary>
internal static class ScaleTable
{
    private const double NumberColumn = 9;
    private const double RowHeight = 10;

    public static Table Of(ScaleBlock block, SheetPaper paper, ContentControls controls)
    {
        var numbers = Enumerable.Range(1, block.Steps).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
        var ends = $"1 = {paper.Text(block.Low)}, {block.Steps} = {paper.Text(block.High)}";
        var grid = new Grid(ends, [paper.Size.BodyWidth - (block.Steps * NumberColumn), .. Enumerable.Repeat(NumberColumn, block.Steps)])
            .WithHeader([Paragraphs.Plain(ends), .. numbers.Select(n => Paragraphs.Of(StyleIds.Centred, Paragraphs.Words(n)))]);
        foreach (var item in block.Items.Select(paper.Text))
        {
            grid.WithRow(RowHeight, [Paragraphs.Plain(item), .. numbers.Select(n => Paragraphs.Of(StyleIds.Centred, controls.Tick($"{n}: {item}")))]);
        }

        return grid.ToTable();
    }
}
