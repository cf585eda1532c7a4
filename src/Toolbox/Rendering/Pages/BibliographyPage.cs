using Toolbox.Content;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The bibliography, by author or else title.</summary>
internal static class BibliographyPage
{
    public static BibliographyView View(BrandedSite site, Page page) => new()
    {
        Title = site.TitleOf(page),
        Summary = site.Text(page.Metadata.Summary),
        IntroHtml = site.Html(page.Body.Intro),
        Entries =
        [
            .. site.Data.Bibliography
                .OrderBy(b => b.Authors.Length > 0 ? b.Authors : b.Title, StringComparer.OrdinalIgnoreCase)
                .Select(b => new BibliographyEntryView(
                    SourceViews.Of(site, b, at: ""),
                    [.. site.Site.PagesUsingSource(b.Id).Where(site.Shows).Select(p => new LinkView(site.TitleOf(p), site.Url(p)))])),
        ],
    };
}
