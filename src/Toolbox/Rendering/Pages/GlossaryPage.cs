using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The glossary, by letter.</summary>
internal static class GlossaryPage
{
    public static GlossaryView View(BrandedSite site, Page page)
    {
        var groups = site.Data.Glossary
            .OrderBy(t => site.Text(t.Term), StringComparer.OrdinalIgnoreCase)
            .GroupBy(t => char.ToUpperInvariant(Slug.Of(site.Text(t.Term))[0]))
            .Select(g => new GlossaryLetterView($"{g.Key}", $"letter-{char.ToLowerInvariant(g.Key)}", [.. g.Select(t => TermOf(site, t))]))
            .ToArray();
        return new GlossaryView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(page.Metadata.Summary),
            IntroHtml = site.Html(page.Body.Intro),
            Letters = [.. groups.Select(g => new LinkView(g.Letter, "#" + g.Id))],
            Groups = groups,
        };
    }

    private static TermView TermOf(BrandedSite site, GlossaryTerm term)
    {
        var related = term.Related.Select(site.FindPage).OfType<Page>().ToList();
        var usedBy = site.Site.PagesUsingTerm(term.Id).Where(site.Shows).ExceptBy(related.Select(p => p.Route), p => p.Route);
        return new(
            term.Id,
            NumberText.Capital(site.Text(term.Term)),
            site.Html(term.Text),
            string.Join(", ", term.Aliases),
            [.. term.Sources.Select(s => SourceLink(site, s.Id, s.At)).OfType<LinkView>()],
            PageLinks.To(site, related),
            PageLinks.To(site, usedBy));
    }

    private static LinkView? SourceLink(BrandedSite site, string id, string? at) =>
        site.Data.Bibliography.FirstOrDefault(b => string.Equals(b.Id, id, StringComparison.Ordinal)) is { } entry
            ? new LinkView(at is null ? entry.Title : $"{entry.Title}, {at}", site.Addresses.Of(LinkTarget.Source(id)))
            : null;
}
