using Toolbox.Cards;
using Toolbox.Content;
using Toolbox.Output;

namespace Toolbox.Rendering.Cards;

/// <summary>Every page of cards to print, as what it shows and how.</summary>
internal static class CardFiles
{
    /// <summary>Writes a page inside the layout.</summary>
    public delegate OutputFile PageWriter(PageFrame frame, string template, Func<object> view);

    public static IEnumerable<OutputFile> Of(BrandedSite site, PageWriter page)
    {
        foreach (var (set, layout) in SheetsOf(site))
        {
            var title = layout == CardLayout.Single ? $"Kaart {set.Title}" : $"{set.Title}: kaarten om te printen";
            var route = layout.RouteUnder(set.Sheets);
            var frame = new PageFrame(set.Home, route, title, $"Om te printen, uit te snijden en te gebruiken: {set.ShortTitle}.");
            yield return page(frame, "vellen", () => CardSheetPage.View(site, set, layout)) with { PdfPath = route.Pdf.OutputPath };
        }

        if (CardSet.SelectionHome(site) is { } home)
        {
            var frame = new PageFrame(home, Route.CardSelection, CardSelectionPage.Title, CardSelectionPage.Summary);
            yield return page(frame, "kaartkeuze", () => CardSelectionPage.View(site));
            yield return CardData.File(site);
        }
    }

    /// <summary>Addresses of pages of cards, with the page each belongs to.</summary>
    public static IEnumerable<(Page Page, Route Route)> RoutesOf(BrandedSite site) =>
        SheetsOf(site).Select(s => (s.Set.Home, s.Layout.RouteUnder(s.Set.Sheets)))
            .Concat(CardSet.SelectionHome(site) is { } home ? [(home, Route.CardSelection)] : []);

    private static IEnumerable<(CardSet Set, CardLayout Layout)> SheetsOf(BrandedSite site) =>
        CardSet.All(site).SelectMany(set => set.Layouts.Select(layout => (set, layout)));
}
