using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The list page of a folder: its pages as cards, work forms by the phase they start in.</summary>
internal static class ListPage
{
    public static ListView View(BrandedSite site, Page page)
    {
        var pages = PagesIn(site, page);
        var type = pages.Length > 0 ? pages[0].Type : PageType.Plain;
        var groups = type == PageType.WorkForm ? ByPhase(site, pages) : [new ListGroupView("alle", "", "", Phase: null, ToolCards.Of(site, pages))];
        return new ListView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(page.Metadata.Summary),
            IntroHtml = site.Html(page.Body.Intro),
            Count = pages.Length == 1 ? $"1 {type.Label.ToLowerInvariant()}" : $"{pages.Length} {type.Plural}",
            Contents = groups.Length < 2 ? [] : [.. groups.Select(g => new LinkView(g.Title, "#" + g.Id))],
            Groups = groups,
            Sections = SectionViews.Of(site, page),
        };
    }

    private static ImmutableArray<Page> PagesIn(BrandedSite site, Page index)
    {
        var folder = index.File[..^"index.md".Length];
        return
        [
            .. site.Pages
                .Where(p => p.File.StartsWith(folder, StringComparison.Ordinal) && !ReferenceEquals(p, index))
                .OrderBy(p => site.TitleOf(p), StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static ListGroupView[] ByPhase(BrandedSite site, ImmutableArray<Page> pages) =>
    [
        .. from phase in site.Data.Vocabularies.Phases
           let cards = ToolCards.Of(site, pages.Where(p => p.Metadata is WorkForm { Phases: [var first, ..] } && string.Equals(first, phase.Id, StringComparison.Ordinal)))
           where cards.Length > 0
           select new ListGroupView(phase.Id, Dutch.NumberText.Capital(phase.Label), phase.Description, new PhaseView(phase.Id, phase.Label, On: true), cards),
    ];
}
