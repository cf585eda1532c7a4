using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Markdown.Links;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>What stands at the end of a page: theory, sources, and pages in both directions.</summary>
internal static class Backgrounds
{
    /// <summary>So many stand as cards, two rows on a laptop; a page that everything names lists the others in a line.</summary>
    private const int MostCards = 6;

    public static BackgroundView Of(BrandedSite site, Page page)
    {
        var usedBy = page.Type == PageType.WorkForm
            ? []
            : PointingAt(site, page).Where(p => p.Type == PageType.WorkForm)
                .OrderByDescending(p => page.Metadata.Related.Contains(p.Slug, StringComparer.Ordinal))
                .ToList();
        var theories = page.Type == PageType.WorkForm ? TheoriesOf(site, page).ToList() : [];
        var related = RelatedTo(site, page).ExceptBy(usedBy.Concat(theories).Select(p => p.Route), p => p.Route).ToList();
        return new BackgroundView
        {
            Theories = PageLinks.To(site, theories),
            Sources = SourceViews.Of(site, page.Metadata),
            Credits = page.Metadata is WorkForm { Credits: { } credits } ? CreditsOf(site, credits) : "",
            Related = ToolCards.Of(site, related.Take(MostCards)),
            MoreRelated = PageLinks.To(site, related.Skip(MostCards)),
            UsedBy = ToolCards.Of(site, usedBy.Take(MostCards)),
            MoreUsedBy = PageLinks.To(site, usedBy.Skip(MostCards)),
        };
    }

    private static IEnumerable<Page> PointingAt(BrandedSite site, Page page) => site.Site.PagesPointingTo(page).Where(site.Shows);

    // Related goes both ways: what this page names, then what names this page.
    private static IEnumerable<Page> RelatedTo(BrandedSite site, Page page) =>
        page.Metadata.Related.Select(site.FindPage).OfType<Page>()
            .Concat(PointingAt(site, page).Where(p => p.Metadata.Related.Contains(page.Slug, StringComparer.Ordinal)))
            .DistinctBy(p => p.Route);

    private static IEnumerable<Page> TheoriesOf(BrandedSite site, Page page) =>
        page.Metadata.Related.Select(site.FindPage)
            .Concat(page.Links.Where(l => l.Kind == LinkKind.Page).Select(l => site.Site.FindPage(l.Target.Route)))
            .OfType<Page>()
            .Where(p => p.Type == PageType.Theory && site.Shows(p))
            .DistinctBy(p => p.Route);

    private static string CreditsOf(BrandedSite site, Credits credits) =>
        credits.Licence is { } licence && licence is not "onbekend"
            ? $"Bedacht door {site.Text(credits.By)}; licentie {licence}."
            : $"Bedacht door {site.Text(credits.By)}.";
}
