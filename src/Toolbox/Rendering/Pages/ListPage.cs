using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Cards;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The list page of a folder: its pages as cards, work forms by phase.</summary>
internal static class ListPage
{
    public static ListView View(BrandedSite site, Page page)
    {
        var pages = PagesIn(site, page);
        var type = TypeOf(pages);
        var groups = type == PageType.WorkForm ? ByPhase(site, pages) : [new ListGroupView("alle", "", "", Phase: null, ToolCards.Of(site, pages))];
        return new ListView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(page.Metadata.Summary),
            IntroHtml = site.Html(page.Body.Intro),
            Count = pages.Length == 1 ? $"1 {type.Label.ToLowerInvariant()}" : $"{pages.Length} {type.Plural}",
            CardChoiceUrl = (type == PageType.WorkForm || page.Route == Route.Cards) && CardSet.SelectionHome(site) is not null ? site.Addresses.Of(Route.CardSelection) : null,
            Contents = groups.Length < 2 ? [] : [.. groups.Select(g => new LinkView(g.Title, "#" + g.Id))],
            Catalogue = Catalogue.Of(site, page, type, pages),
            Groups = groups,
            Sections = SectionViews.Of(site, page),
        };
    }

    /// <summary>The type of the pages of a list; all are of one.</summary>
    public static PageType TypeOf(ImmutableArray<Page> pages) => pages.Length > 0 ? pages[0].Type : PageType.Plain;

    /// <summary>The pages of the folder that a list stands for, by name.</summary>
    public static ImmutableArray<Page> PagesIn(BrandedSite site, Page index)
    {
        var folder = index.File[..^"index.md".Length];
        return
        [
            .. site.Pages
                .Where(p => p.File.StartsWith(folder, StringComparison.Ordinal) && !ReferenceEquals(p, index))
                .OrderBy(p => site.TitleOf(p), StringComparer.OrdinalIgnoreCase),
        ];
    }

    // A form stands under each of its phases; forms for every phase stand together at the end.
    private static ListGroupView[] ByPhase(BrandedSite site, ImmutableArray<Page> pages)
    {
        var groups = site.Data.Vocabularies.Phases
            .Select(phase => new ListGroupView(
                phase.Id,
                NumberText.Capital(phase.Label),
                phase.Description,
                new PhaseView(phase.Id, phase.Label, On: true),
                ToolCards.Of(site, pages.Where(p => WorkFormPhases.StandsUnder(site, p, phase.Id)))))
            .ToList();
        var always = ToolCards.Of(site, pages.Where(p => WorkFormPhases.InEvery(site, p)));
        groups.Add(new ListGroupView(PageAnchors.EveryPhase, "In elke fase", "Altijd te gebruiken", Phase: null, always));
        return [.. groups.Where(g => g.Cards.Length > 0)];
    }
}
