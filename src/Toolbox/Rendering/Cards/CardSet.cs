using System.Collections.Immutable;
using Toolbox.Cards;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
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
            var forms = site.WorkForms().Where(w => WorkFormPhases.StandsUnder(site, w.Page, phase.Id)).ToArray();
            if (forms.Length > 0)
            {
                yield return (OfForms(site, home, phase.Id, $"Werkvormen: {phase.Label}", forms), new PhaseView(phase.Id, phase.Label, On: true), forms.Length);
            }
        }

        var always = site.WorkForms().Where(w => WorkFormPhases.InEvery(site, w.Page)).ToArray();
        if (always.Length > 0)
        {
            yield return (OfForms(site, home, PageAnchors.EveryPhase, "Werkvormen: in elke fase", always), Phase: null, always.Length);
        }
    }

    /// <summary>The page that choosing cards belongs to: the list of decks.</summary>
    public static Page? SelectionHome(BrandedSite site) =>
        site.Site.FindPage(Route.Cards) is { } page && site.Shows(page) && site.WorkForms().Any() ? page : null;

    private static CardSet OfWorkForm(BrandedSite site, Page page, WorkForm form) =>
        new(page.Slug, page, page.Route.Card, site.TitleOf(page), site.TitleOf(page), [CardLayout.Single], () => [PrintCards.Of(site, page, form)]);

    private static CardSet OfDeck(BrandedSite site, Page page, CardDeck deck)
    {
        var hasBacks = deck.Cards.Any(c => !c.Back.IsEmpty);
        return new(page.Slug, page, page.Route.CardSheets, site.TitleOf(page), PrintCards.ShortTitle(site, page), [.. CardLayout.All.Where(l => hasBacks || !l.IsFold)], () => PrintCards.Of(site, page, deck));
    }

    private static CardSet OfForms(BrandedSite site, Page home, string id, string title, (Page Page, WorkForm Form)[] forms) => new(
        $"werkvormen-{id}",
        home,
        new Route($"{Route.CardSelection.Path}{id}/"),
        NumberText.Capital(title),
        title,
        CardLayout.All,
        () => [.. forms.OrderBy(f => site.TitleOf(f.Page), StringComparer.OrdinalIgnoreCase).Select(f => PrintCards.Of(site, f.Page, f.Form))]);
}
