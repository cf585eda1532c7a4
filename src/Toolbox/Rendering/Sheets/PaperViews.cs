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
    public static PaperView Of(BrandedSite site, Page page) => PageSheet.Of(page.Metadata) is null
        ? new PaperView { CardUrl = CardOf(site, page), CollectSlug = CollectSlugOf(site, page), NoWorksheet = page.Metadata is WorkForm { NoWorksheet: { } why } ? site.Text(why) : "" }
        : new PaperView
        {
            WorksheetUrl = site.Addresses.Of(page.Route.Worksheet),
            WordUrl = site.Addresses.Of(page.Route.WordFile),
            WordName = WordFile.NameOf(page),
            PdfUrl = PdfUrlOf(site, page.Route.Worksheet),
            CardUrl = CardOf(site, page),
            CollectSlug = CollectSlugOf(site, page),
            NoWorksheet = "",
        };

    /// <summary>Null when sheets are not printed in this build, so that no link leads nowhere.</summary>
    public static string? PdfUrlOf(BrandedSite site, Route sheet) => site.Brand.HasPdf ? site.Addresses.Of(sheet.Pdf) : null;

    private static string? CardOf(BrandedSite site, Page page) => page.Metadata is WorkForm ? site.Addresses.Of(page.Route.Card) : null;

    private static string? CollectSlugOf(BrandedSite site, Page page) => page.Metadata is WorkForm && MeetingPage.UrlOf(site) is not null ? page.Slug : null;
}
