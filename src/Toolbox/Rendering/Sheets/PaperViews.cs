using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;
using Toolbox.WordFiles;
using Toolbox.Worksheets;

namespace Toolbox.Rendering.Sheets;

/// <summary>The buttons to what of a page comes on paper.</summary>
internal static class PaperViews
{
    public static PaperView Of(BrandedSite site, Page page) => PageSheet.Of(page.Metadata) is null
        ? new PaperView { NoWorksheet = page.Metadata is WorkForm { NoWorksheet: { } why } ? site.Text(why) : "" }
        : new PaperView
        {
            WorksheetUrl = site.Addresses.Of(page.Route.Worksheet),
            WordUrl = site.Addresses.Of(page.Route.WordFile),
            WordName = WordFile.NameOf(page),
            NoWorksheet = "",
        };
}
