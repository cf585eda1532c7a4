using DocumentFormat.OpenXml.Wordprocessing;

namespace Toolbox.WordFiles;

/// <summary>The foot of every page: where the sheet comes from, what one may do with it, and which page it is.</summary>
internal static class SheetFooter
{
    public static Footer Of(SheetPaper paper) => new(
        Paragraphs.Of(StyleIds.Footer, Paragraphs.Words(paper.Licence.Length > 0 ? $"{paper.Source} {paper.Licence}." : paper.Source)),
        Paragraphs.WithRightEdge(StyleIds.Footer, paper.Size.BodyWidth,
            Field($"HYPERLINK \"{paper.Address}\"", paper.ReadableAddress),
            Paragraphs.Tab(),
            Paragraphs.Words("blad "),
            Field("PAGE", "1"),
            Paragraphs.Words(" van "),
            Field("NUMPAGES", $"{paper.Sheet.Pages}")));

    private static SimpleField Field(string instruction, string shown) => new(Paragraphs.Words(shown)) { Instruction = $" {instruction} " };
}
