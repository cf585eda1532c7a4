using Toolbox.Cards;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Worksheets;

namespace Toolbox.Checks;

/// <summary>
/// A page or a file at an address where the site puts something that it makes of a page: a worksheet, cards, or the PDF
/// of those. One would overwrite the other.
/// </summary>
internal static class TakenAddresses
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var owners = site.Pages.SelectMany(p => MadeOf(p).SelectMany(made => new[] { made.Path, made.Pdf.Path }).Select(address => (address, p.File)))
            .DistinctBy(made => made.address, StringComparer.Ordinal)
            .ToDictionary(made => made.address, made => made.File, StringComparer.Ordinal);
        return
            from file in site.Pages.Select(p => (p.Route, Name: p.File)).Concat(site.Assets.Select(a => (Route: Route.OfAsset(a.Path), Name: a.Path)))
            let owner = OwnerOf(file.Route, owners, site.FindPage(Route.Cards))
            where owner is not null
            select Problems.TakenAddress(file.Route.Path, owner).In(file.Name);
    }

    private static string? OwnerOf(Route route, Dictionary<string, string> owners, Page? cards) =>
        cards is not null && IsUnderChoice(route.Path) ? cards.File : owners.GetValueOrDefault(route.Path);

    // Which sheets stand under the choice of cards depends on how many work forms each phase has.
    private static bool IsUnderChoice(string address) =>
        address.StartsWith(Route.CardSelection.Path, StringComparison.Ordinal)
        && address.Length > Route.CardSelection.Path.Length
        && (address.EndsWith('/') || address.EndsWith(".pdf", StringComparison.Ordinal));

    private static IEnumerable<Route> MadeOf(Page page)
    {
        IEnumerable<Route> cards = page.Metadata switch
        {
            WorkForm => [page.Route.Card],
            CardDeck => CardLayout.All.Select(l => l.RouteUnder(page.Route.CardSheets)),
            _ => [],
        };
        return PageSheet.Of(page.Metadata) is null ? cards : cards.Append(page.Route.Worksheet);
    }
}
