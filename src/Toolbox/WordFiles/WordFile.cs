using Toolbox.Content;
using Toolbox.Output;
using Toolbox.Rendering;
using Toolbox.Worksheets;

namespace Toolbox.WordFiles;

/// <summary>
/// Worksheets as Word files that a school can edit: real headings, tables, check boxes and places to type, from the same
/// blocks as the sheet on paper.
/// </summary>
public static class WordFile
{
    /// <summary>The Word file of every page that has a worksheet.</summary>
    public static IEnumerable<OutputFile> All(BrandedSite site) => site.Worksheets().Select(w => Of(site, w.Page, w.Sheet));

    /// <summary>What it is called where it is saved: among other downloads "werkblad.docx" says nothing.</summary>
    public static string NameOf(Page page) => $"werkblad-{page.Slug}.docx";

    /// <summary>The Word file of one worksheet, beside its page: <c>werkvormen/carrousel/werkblad.docx</c>.</summary>
    public static OutputFile Of(BrandedSite site, Page page, Worksheet sheet) =>
        new(page.Route.WordFile.OutputPath, stream => WordPackage.Write(DocumentOf(new SheetPaper(site, page, sheet)), stream));

    private static WordDocument DocumentOf(SheetPaper paper) => new(
        new CoreProperties { Title = paper.Title, Summary = paper.Summary, Creator = paper.Brand, Language = paper.Language, Updated = paper.Updated },
        SheetDocument.Of(paper),
        SheetHeader.Of(paper),
        SheetFooter.Of(paper),
        StyleSheet.In(paper.Language));
}
