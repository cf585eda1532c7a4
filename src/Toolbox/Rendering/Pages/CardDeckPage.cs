using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Sheets;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of a card deck shows.</summary>
internal static class CardDeckPage
{
    public static CardDeckView View(BrandedSite site, Page page, CardDeck deck)
    {
        var sections = SectionViews.Of(site, page);
        return new CardDeckView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(deck.Summary),
            SheetsUrl = site.Addresses.Of(page.Route.CardSheets),
            PdfUrl = PaperViews.PdfUrlOf(site, page.Route.CardSheets),
            Contents = SectionViews.Contents(sections, [new LinkView("De kaarten", "#" + PageAnchors.Cards)], []),
            IntroHtml = site.Html(page.Body.Intro),
            Cards = [.. deck.Cards.Select(c => new CardView(c.Id, site.Text(c.Title), site.Html(c.Text), site.Html(c.Back)))],
            Sections = sections,
            Background = Backgrounds.Of(site, page),
        };
    }
}
