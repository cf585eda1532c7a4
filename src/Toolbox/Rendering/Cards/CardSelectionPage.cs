using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Cards;

/// <summary>The page to choose work forms on and print exactly their cards.</summary>
internal static class CardSelectionPage
{
    public const string Title = "Kies je kaarten";
    public const string Summary = "Kies werkvormen en print precies hun kaarten: voorop wat het is, achterop de stappen.";

    public static CardSelectionView View(BrandedSite site) => new()
    {
        Title = Title,
        Summary = Summary,
        DataUrl = site.Addresses.Of(Route.CardData),
        Groups = GroupsOf(site),
        Sets =
        [
            .. CardSet.OfPhases(site).Select(p => new CardSetView(
                NumberText.Capital(p.Set.Part),
                site.Addresses.Of(p.Set.Sheets),
                p.Count == 1 ? "1 kaart" : $"{p.Count} kaarten",
                p.Phase)),
        ],
        Decks =
        [
            .. site.Pages.Where(p => p.Metadata is CardDeck)
                .Select(p => new LinkView(site.TitleOf(p), site.Addresses.Of(p.Route.CardSheets))),
        ],
    };

    private static CardGroupView[] GroupsOf(BrandedSite site)
    {
        var groups = site.Data.Vocabularies.Phases
            .Select(phase => new CardGroupView(
                phase.Id,
                NumberText.Capital(phase.Label),
                new PhaseView(phase.Id, phase.Label, On: true),
                Forms(site, page => !WorkFormPhases.InEvery(site, page) && string.Equals(((WorkForm)page.Metadata).Phases[0], phase.Id, StringComparison.Ordinal))))
            .Append(new CardGroupView(PageAnchors.EveryPhase, "In elke fase", Phase: null, Forms(site, page => WorkFormPhases.InEvery(site, page))));
        return [.. groups.Where(g => g.Forms.Length > 0)];
    }

    private static CardOptionView[] Forms(BrandedSite site, Func<Page, bool> where) =>
    [
        .. site.WorkForms().Where(w => where(w.Page))
            .Select(w => new CardOptionView(w.Page.Slug, site.TitleOf(w.Page), $"{site.CardOf(w.Page).Facts[0].Text}, {NumberText.Range(w.Form.Group.Min, w.Form.Group.Max)} mensen"))
            .OrderBy(f => f.Title, StringComparer.OrdinalIgnoreCase),
    ];
}
