using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Figures;
using Toolbox.Markdown;
using Toolbox.Worksheets;

namespace Toolbox.WordFiles;

/// <summary>
/// A figure in words: what it looks like, and a table of its parts. A drawing cannot be typed in; a table can, on any
/// machine and with any screen reader.
/// </summary>
internal static class FigureTable
{
    private const double BlankRow = 14;
    private const double FilledRow = 8;
    private const double LabelShare = 0.35;

    public static IEnumerable<OpenXmlElement> Of(FigureBlock block, SheetPaper paper, ContentControls controls)
    {
        var outline = FigureOutline.Of(block.Figure);
        var content = block switch
        {
            { Figure: MatrixFigure matrix } => [Matrix(matrix, block.Blank, paper, controls)],
            { Blank: false } when outline.Parts.All(p => p.Text.IsEmpty) => outline.Parts.Select(p => Paragraphs.Point(Name(p, paper))),
            _ => Enumerable.Repeat<OpenXmlElement>(Parts(block, outline, paper, controls), 1),
        };
        return [.. SheetBlocks.Heading(block.Figure.Title, paper), Paragraphs.Of(StyleIds.Lead, Paragraphs.Words(outline.Shape)), .. content];
    }

    private static Table Parts(FigureBlock block, FigureOutline outline, SheetPaper paper, ContentControls controls)
    {
        var width = paper.Size.BodyWidth;
        var grid = new Grid(paper.Text(block.Figure.Title), [width * LabelShare, width * (1 - LabelShare)])
            .WithHeader(["Onderdeel", block.Blank ? "Wat jullie invullen" : "Toelichting"])
            .WithRowLabels();
        foreach (var part in outline.Parts)
        {
            var name = Name(part, paper);
            grid.WithRow(block.Blank ? BlankRow : FilledRow, [Paragraphs.Plain(name), Answer(part.Text, name, block.Blank, paper, controls)]);
        }

        return grid.ToTable();
    }

    // A matrix is a table already.
    private static Table Matrix(MatrixFigure figure, bool isBlank, SheetPaper paper, ContentControls controls)
    {
        var columns = figure.Columns.Select(paper.Text).ToImmutableArray();
        var label = paper.Size.BodyWidth / (columns.Length + 1.0);
        var grid = new Grid(paper.Text(figure.Title), [.. Enumerable.Repeat(label, columns.Length + 1)])
            .WithHeader(["", .. columns])
            .WithRowLabels();
        foreach (var row in figure.Rows)
        {
            var name = paper.Text(row.Label);
            grid.WithRow(isBlank ? BlankRow : FilledRow,
            [
                Paragraphs.Plain(name),
                .. columns.Select((column, i) => Answer(row.Cells.IsEmpty ? Phrase.Empty : row.Cells[i], $"{column}, {name}", isBlank, paper, controls)),
            ]);
        }

        return grid.ToTable();
    }

    private static Paragraph Answer(Phrase text, string name, bool isBlank, SheetPaper paper, ContentControls controls) =>
        isBlank ? new Paragraph(controls.Text(name)) : Paragraphs.Plain(paper.Text(text));

    private static string Name(FigurePart part, SheetPaper paper) =>
        part.Place.Length > 0 ? $"{part.Place}: {paper.Text(part.Label)}" : paper.Text(part.Label);
}
