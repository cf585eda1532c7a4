using System.Collections.Immutable;
using Toolbox.Cards;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Cards;

/// <summary>Cards that are printed together: a deck, the work forms of a phase, or one work form.</summary>
/// <param name="Name">As in <c>data-deck</c>.</param>
/// <param name="Home">The page they belong to.</param>
/// <param name="Sheets">Where the sheets are; other sizes stand under it.</param>
/// <param name="Title">Over the sheets: "Kaarten: wandtegels".</param>
/// <param name="ShortTitle">On every sheet: "Wandtegels".</param>
internal sealed record CardSet(string Name, Page Home, Route Sheets, string Title, string ShortTitle, ImmutableArray<CardLayout> Layouts, Func<PrintCardView[]> Cards)
{
    private const int MostOnPage = 32;

    /// <summary>What a list of sets calls this one: "werken, deel 2".</summary>
    public string Part => ShortTitle.Split(": ", 2)[^1];

    /// <summary>Every set of a site.</summary>
    public static IEnumerable<CardSet> All(BrandedSite site) =>
    [
        .. site.WorkForms().Select(w => OfWorkForm(site, w.Page, w.Form)),
        .. site.Pages.Where(p => p.Metadata is CardDeck).Select(p => OfDeck(site, p, (CardDeck)p.Metadata)),
        .. OfPhases(site).Select(p => p.Set),
    ];

    /// <summary>The work forms of each phase, and those of every phase; none where the site has no page of cards.</summary>
    public static IEnumerable<(CardSet Set, PhaseView? Phase, int Count)> OfPhases(BrandedSite site)
    {
        if (SelectionHome(site) is not { } home)
        {
            yield break;
        }

        foreach (var phase in site.Data.Vocabularies.Phases)
        {
            var view = new PhaseView(phase.Id, phase.Label, On: true);
            foreach (var (set, count) in OfForms(site, home, phase.Id, phase.Label, page => WorkFormPhases.StandsUnder(site, page, phase.Id)))
            {
                yield return (set, view, count);
            }
        }

        foreach (var (set, count) in OfForms(site, home, PageAnchors.EveryPhase, "in elke fase", page => WorkFormPhases.InEvery(site, page)))
        {
            yield return (set, Phase: null, count);
        }
    }

    /// <summary>The page that choosing cards belongs to: the list of decks.</summary>
    public static Page? SelectionHome(BrandedSite site) =>
        site.Site.FindPage(Route.Cards) is { } page && site.Shows(page) && site.WorkForms().Any() ? page : null;

    private static CardSet OfWorkForm(BrandedSite site, Page page, WorkForm form) =>
        new(page.Slug, page, page.Route.Card, site.TitleOf(page), site.TitleOf(page), [CardLayout.Single], () => [site.PrintCardOf(page, form)]);

    private static CardSet OfDeck(BrandedSite site, Page page, CardDeck deck)
    {
        var hasBacks = deck.Cards.Any(c => !c.Back.IsEmpty);
        return new(page.Slug, page, page.Route.CardSheets, site.TitleOf(page), PrintCards.ShortTitle(site, page), [.. CardLayout.All.Where(l => hasBacks || !l.IsFold)], () => PrintCards.Of(site, page, deck));
    }

    // Many cards are divided, so that no page grows heavy; each part but the last fills its sheets.
    private static IEnumerable<(CardSet Set, int Count)> OfForms(BrandedSite site, Page home, string id, string label, Func<Page, bool> where)
    {
        var parts = site.WorkForms().Where(w => where(w.Page)).OrderBy(w => site.TitleOf(w.Page), StringComparer.OrdinalIgnoreCase).Chunk(MostOnPage).ToArray();
        return parts.Select((forms, i) =>
        {
            var name = i == 0 ? id : $"{id}-{i + 1}";
            var title = $"Werkvormen: {label}{(parts.Length == 1 ? "" : $", deel {i + 1}")}";
            var route = new Route($"{Route.CardSelection.Path}{name}/");
            return (new CardSet($"werkvormen-{name}", home, route, title, title, CardLayout.All, () => [.. forms.Select(f => site.PrintCardOf(f.Page, f.Form))]), forms.Length);
        });
    }
}
