using DocumentFormat.OpenXml.Wordprocessing;

namespace Toolbox.WordFiles;

/// <summary>The head of every page: the sheet, in whose name it is, and the school that uses it.</summary>
internal static class SheetHeader
{
    public static Header Of(SheetPaper paper)
    {
        var controls = new ContentControls(block: 0);
        return new Header(Paragraphs.WithRightEdge(StyleIds.Header, paper.Size.BodyWidth,
            new Run(new RunProperties(new RunStyle { Val = StyleIds.Strong }), new Text(paper.Title)),
            Paragraphs.Words($" · {paper.Brand}"),
            Paragraphs.Tab(),
            Paragraphs.Words("School: "),
            controls.School()));
    }
}
