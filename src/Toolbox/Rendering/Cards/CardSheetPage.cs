using Toolbox.Cards;
using Toolbox.Content;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Sheets;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Cards;

/// <summary>Everything the page with the sheets of a set shows.</summary>
internal static class CardSheetPage
{
    public static CardSheetsView View(BrandedSite site, CardSet set, CardLayout layout)
    {
        var cards = set.Cards();
        var sheets = SheetsOf(site, set, layout, cards);
        return new CardSheetsView
        {
            Kind = set.Layouts.Contains(CardLayout.Single) ? "Kaart" : "Kaarten om te printen",
            Title = set.Title,
            Lead = $"{NumberText.Capital(Count(cards.Length, "kaart", "kaarten"))}, {Count(sheets.Length, "bladzijde", "bladzijden")} A4.",
            Advice = AdviceOf(layout, hasBacks: HasBacks(cards)),
            Choices = ChoicesOf(site, set, layout),
            PdfUrl = PaperViews.PdfUrlOf(site, layout.RouteUnder(set.Sheets)),
            CardChoiceUrl = set.Home.Route == Route.Cards ? site.Addresses.Of(Route.CardSelection) : null,
            Name = set.Name,
            PageCount = sheets.Length,
            Orientation = layout.IsLandscape ? "landscape" : "portrait",
            Sheets = sheets,
        };
    }

    public static CardLayoutView LayoutOf(CardLayout layout) => new()
    {
        Name = layout.Name,
        CardsPerSheet = layout.CardsPerSheet,
        IsFold = layout.IsFold,
        IsSmall = layout.IsSmall,
        ViewBox = layout.IsLandscape ? "0 0 297 210" : "0 0 210 297",
        Cuts = layout.Cuts,
        Folds = layout.Folds,
        Ruler = layout.Ruler,
    };

    // The sheets of a choice are made the same way in the browser: theme/scripts/cards/card-sheets.ts.
    private static CardSheetView[] SheetsOf(BrandedSite site, CardSet set, CardLayout layout, PrintCardView[] cards)
    {
        var view = LayoutOf(layout);
        var sides = SidesOf(layout, HasBacks(cards));
        var sheets = layout.Divide(cards).SelectMany(on => sides.Select(side => (Cards: on, Side: side))).ToList();
        return
        [
            .. sheets.Select((sheet, i) => new CardSheetView
            {
                Layout = view,
                Side = sheet.Side.Name,
                HasFronts = sheet.Side.Fronts,
                HasBacks = sheet.Side.Backs,
                Count = $"bladzijde {i + 1} van {sheets.Count}",
                Title = set.ShortTitle,
                Brand = site.Data.Settings.Title,
                Licence = site.Data.Settings.Licence,
                Address = site.Addresses.Readable(set.Home.Route == Route.Cards ? Route.CardSelection : set.Home.Route),
                Cards = sheet.Cards,
            }),
        ];
    }

    private static (string Name, bool Fronts, bool Backs)[] SidesOf(CardLayout layout, bool hasBacks) => (layout.IsFold, hasBacks) switch
    {
        (true, _) => [("voor- en achterkant", true, true)],
        (false, true) => [("voorkant", true, false), ("achterkant", false, true)],
        _ => [("voorkant", true, false)],
    };

    private static bool HasBacks(PrintCardView[] cards) => cards.Any(c => c.BackHtml.Length > 0 || c.Steps.Length > 0);

    private static CardAdviceView AdviceOf(CardLayout layout, bool hasBacks) => layout.IsFold
        ? new("Print op A4 en laat het formaat op 100% staan:", "niet schalen, één kant.", "Snijd langs de streepjes in de rand, vouw op de stippellijn en plak dicht.")
        : hasBacks
            ? new("Print op A4 en laat het formaat op 100% staan. Kies", "dubbelzijdig, omslaan langs de lange zijde.", "Snijd langs de streepjes in de rand.")
            : new("Print op A4 en laat het formaat op 100% staan:", "niet schalen.", "Snijd langs de streepjes in de rand.");

    private static CardChoiceView[] ChoicesOf(BrandedSite site, CardSet set, CardLayout layout)
    {
        var choices = new List<CardChoiceView>();
        var others = set.Layouts.Where(l => l.IsFold == layout.IsFold).ToArray();
        if (others.Length > 1)
        {
            choices.Add(new("Formaat", [.. others.Select(l => Option(l.IsSmall ? "Klein, acht op een vel" : "Groot, vier op een vel", l))]));
        }

        others = [.. set.Layouts.Where(l => l.IsSmall == layout.IsSmall)];
        if (others.Length > 1)
        {
            choices.Add(new("Je printer", [.. others.Select(l => Option(l.IsFold ? "Eén kant, om te vouwen" : "Dubbelzijdig", l))]));
        }

        return [.. choices];

        LinkView Option(string title, CardLayout of) => new(title, site.Addresses.Of(of.RouteUnder(set.Sheets)), of == layout);
    }

    private static string Count(int number, string one, string more) => $"{NumberText.InWords(number)} {(number == 1 ? one : more)}";
}
