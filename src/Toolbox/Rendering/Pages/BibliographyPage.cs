using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The bibliography, by author or else title.</summary>
internal static class BibliographyPage
{
    /// <summary>More pages than this are folded away: the five sources stand on most pages.</summary>
    private const int MostLinks = 12;

    public static BibliographyView View(BrandedSite site, Page page) => new()
    {
        Title = site.TitleOf(page),
        Summary = site.Text(page.Metadata.Summary),
        IntroHtml = site.Html(page.Body.Intro),
        Entries =
        [
            .. site.Data.Bibliography
                .OrderBy(b => b.Authors.Length > 0 ? b.Authors : b.Title, StringComparer.OrdinalIgnoreCase)
                .Select(b => EntryOf(site, b)),
        ],
    };

    private static BibliographyEntryView EntryOf(BrandedSite site, BibliographyEntry entry)
    {
        var pages = PageLinks.To(site, site.Site.PagesUsingSource(entry.Id).Where(site.Shows));
        return new(SourceViews.Of(site, entry, at: ""), pages, pages.Length > MostLinks ? $"Komt voor op {pages.Length} pagina's" : "");
    }
}
