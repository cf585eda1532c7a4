using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;
using Toolbox.WordFiles;
using Toolbox.Worksheets;

namespace Toolbox.Rendering.Sheets;

/// <summary>The buttons to what of a page comes on paper.</summary>
internal static class PaperViews
{
    public static PaperView Of(BrandedSite site, Page page) => PaperOf(site, page) with
    {
        CollectSlug = CollectSlugOf(site, page),
        KeepName = page.Slug,
        KeepUrls = site.Brand.HasWorker && page.Metadata is WorkForm ? string.Join(' ', KeptWith(page).Select(site.Addresses.Of)) : "",
    };

    // A tool is kept whole: to read, to hand out and to run.
    private static IEnumerable<Route> KeptWith(Page page) => PageSheet.Of(page.Metadata) is null
        ? [page.Route, page.Route.Card, page.Route.ToolData]
        : [page.Route, page.Route.Card, page.Route.ToolData, page.Route.Worksheet, page.Route.WordFile];

    private static PaperView PaperOf(BrandedSite site, Page page) => PageSheet.Of(page.Metadata) is null
        ? new PaperView { CardUrl = CardOf(site, page), NoWorksheet = page.Metadata is WorkForm { NoWorksheet: { } why } ? site.Text(why) : "" }
        : new PaperView
        {
            WorksheetUrl = site.Addresses.Of(page.Route.Worksheet),
            WordUrl = site.Addresses.Of(page.Route.WordFile),
            WordName = WordFile.NameOf(page),
            PdfUrl = PdfUrlOf(site, page.Route.Worksheet),
            CardUrl = CardOf(site, page),
            NoWorksheet = "",
        };

    /// <summary>Null when sheets are not printed in this build, so that no link leads nowhere.</summary>
    public static string? PdfUrlOf(BrandedSite site, Route sheet) => site.Brand.HasPdf ? site.Addresses.Of(sheet.Pdf) : null;

    private static string? CardOf(BrandedSite site, Page page) => page.Metadata is WorkForm ? site.Addresses.Of(page.Route.Card) : null;

    private static string? CollectSlugOf(BrandedSite site, Page page) => page.Metadata is WorkForm && MeetingPage.UrlOf(site) is not null ? page.Slug : null;
}
