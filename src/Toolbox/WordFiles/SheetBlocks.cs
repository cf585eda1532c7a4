using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Markdown;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.WordFiles;

/// <summary>The blocks of a worksheet as Word knows them.</summary>
internal static class SheetBlocks
{
    public static IEnumerable<OpenXmlElement> Of(WorksheetBlock block, SheetPaper paper, ContentControls controls) => block switch
    {
        FieldsBlock fields => [FieldGrid.Of(fields, paper, controls)],
        TextBlock text => Text(text, paper),
        LinesBlock lines => Lines(lines, paper, controls),
        BoxBlock box => Box(box, paper, controls),
        TableBlock table => FillInTables.Of(table, paper, controls),
        ChecklistBlock list => Checklist(list, paper, controls),
        ScaleBlock scale => [ScaleTable.Of(scale, paper, controls)],
        FigureBlock figure => FigureTable.Of(figure, paper, controls),
        AgreementsBlock agreements => FillInTables.Of(agreements, paper, controls),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block that is not in the Word file."),
    };

    /// <summary>The heading of a block that has one.</summary>
    public static IEnumerable<Paragraph> Heading(Phrase? title, SheetPaper paper) =>
        title is null ? [] : [Paragraphs.Heading(paper.Text(title))];

    private static IEnumerable<OpenXmlElement> Text(TextBlock block, SheetPaper paper) =>
    [
        .. Heading(block.Title, paper),
        .. paper.Text(block.Text).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Paragraphs.Plain),
        .. block.Items.Select(i => Paragraphs.Point(paper.Text(i))),
    ];

    // A table of lines, not one place with lines in it: those are lost in LibreOffice and Google Docs.
    private static IEnumerable<OpenXmlElement> Lines(LinesBlock block, SheetPaper paper, ContentControls controls)
    {
        var label = paper.Text(block.Label);
        var lines = new Grid(label, [paper.Size.BodyWidth], StyleIds.RuledLines);
        for (var line = 1; line <= block.Count; line++)
        {
            lines.WithRow(BlockHeights.WritingLine, [new Paragraph(controls.Text($"Regel {line}: {label}"))]);
        }

        return [Paragraphs.Heading(label), lines.ToTable()];
    }

    private static IEnumerable<OpenXmlElement> Box(BoxBlock block, SheetPaper paper, ContentControls controls)
    {
        var label = paper.Text(block.Label);
        var box = new Grid(label, [paper.Size.BodyWidth]).WithRow(block.Height, [new Paragraph(controls.Text(label))]);
        return [Paragraphs.Heading(label), box.ToTable()];
    }

    private static IEnumerable<OpenXmlElement> Checklist(ChecklistBlock block, SheetPaper paper, ContentControls controls) =>
    [
        .. Heading(block.Title, paper),
        .. from item in block.Items
           let text = paper.Text(item)
           select Paragraphs.Of(StyleIds.Item, controls.Tick(text), Paragraphs.Tab(), Paragraphs.Words(text)),
    ];
}
