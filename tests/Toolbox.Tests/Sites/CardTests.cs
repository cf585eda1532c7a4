using System.Text.Json;
using AngleSharp.Dom;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

/// <summary>Cards to print: what stands on them, on which sheets, and where.</summary>
public sealed class CardTests
{
    private const string Index = "kaarten/index.md";

    private static readonly SiteTest Site = SiteTest.With(
        (Index, Pages.Plain("Kaarten")),
        ("kaarten/set.md", Deck(backs: true, count: 5)),
        ("kaarten/zonder.md", Deck(backs: false, count: 5)),
        ("werkvormen/wandelen.md", Pages.WorkForm("Wandelen", """
            materials: [goede schoenen, een vraag]
            steps:
              - { title: Uitleg, minutes: 10, grouping: plenair, text: "Leg de route uit. Zeg ook hoe laat je terug bent.", origin: aanvulling }
              - { title: Lopen, minutes: 20, grouping: duo, text: Loop., origin: bron, source: { id: boek-2020, at: "§2" } }
            safety: ervaren-begeleider
            privacy: [leerlingen]
            """, "sources:\n  - { id: boek-2020, at: \"§2\" }\n")));

    [Fact]
    public void The_front_of_a_work_form_says_what_it_is_for_how_many_and_how_long()
    {
        var front = Site.Page("werkvormen/wandelen/kaart/index.html").QuerySelector(".pcard--front")!;

        Assert.Equal("starten Wandelen Een zin. Tijd 30 min Groep 4–16 Vooraf 15 min", SiteTest.Folded(Spaced(front)));
        Assert.Equal(2, front.QuerySelectorAll(".phase-line > span").Length);
        Assert.Single(front.QuerySelectorAll(".phase-line use[href='#i-fase-starten']"));
    }

    [Theory]
    [InlineData("werkvormen/wandelen/kaart/", "Eén kaart, één bladzijde A4.")]
    [InlineData("kaarten/set/vellen/", "Vijf kaarten, vier bladzijden A4.")]
    public void A_page_of_cards_says_how_many_there_are(string page, string lead) =>
        Assert.Equal(lead, Site.Page(page + "index.html").QuerySelector(".lead")!.TextContent);

    [Fact]
    public void The_back_holds_the_steps_what_to_have_ready_a_warning_and_the_address()
    {
        var back = Site.Page("werkvormen/wandelen/kaart/index.html").QuerySelector(".pcard--back")!;

        Assert.Equal("Nodig: goede schoenen, een vraag", back.QuerySelector(".pcard__needs.on-large")!.TextContent);
        Assert.Equal(
            ["Uitleg 10 min, allemaal Leg de route uit.", "Lopen 20 min, tweetallen Loop."],
            back.QuerySelectorAll("li").Select(li => SiteTest.Folded(Spaced(li))));
        Assert.Equal("Let op. Vraag een ervaren begeleider. Het gaat over leerlingen.", back.QuerySelector(".pcard__watch")!.TextContent);
        Assert.Contains("De rest is onze aanvulling.", back.QuerySelector(".pcard__from")!.TextContent);
        Assert.EndsWith("proef.example/werkvormen/wandelen", back.QuerySelector(".pcard__from")!.TextContent);
    }

    [Theory]
    [InlineData(3, 3, "")]
    [InlineData(12, 12, "")]
    [InlineData(60, 15, "Stap 16 tot en met 60: verder op de pagina.")]
    public void A_back_ends_between_two_steps_and_says_that_the_page_goes_on(int steps, int shown, string more)
    {
        var yaml = string.Concat(Enumerable.Range(1, steps).Select(n => $"\n  - {{ title: Stap {n}, minutes: 1, grouping: plenair, text: Praat., origin: aanvulling }}"));
        var site = SiteTest.With(("werkvormen/lang.md", Pages.WorkForm("Lang", "steps:" + yaml, duration: $"{{ min: {steps}, origin: aanvulling }}")));

        var back = site.Page("werkvormen/lang/kaart/index.html").QuerySelector(".pcard--back")!;

        Assert.Equal(shown, back.QuerySelectorAll("li:not(.on-small)").Length);
        Assert.Equal(more, back.QuerySelector(".pcard__more.on-large")?.TextContent ?? "");
        Assert.InRange(back.QuerySelectorAll("li:not(.on-large)").Length, Math.Min(steps, 3), shown);
    }

    [Theory]
    [InlineData("", 4, "1 2 3 4|1 2 3 4|5|5")]
    [InlineData("klein/", 2, "1 2 3 4 5|1 2 3 4 5")]
    [InlineData("vouwen/", 3, "1 1 2 2|3 3 4 4|5 5")]
    [InlineData("klein-vouwen/", 2, "1 1 2 2 3 3 4 4|5 5")]
    public void A_deck_lies_on_sheets(string layout, int pages, string cards)
    {
        var page = Site.Page($"kaarten/set/vellen/{layout}index.html");
        var deck = page.QuerySelector("[data-deck]")!;

        Assert.Equal($"{pages}", deck.GetAttribute("data-pages"));
        Assert.Equal(("A4", "portrait"), (deck.GetAttribute("data-paper"), deck.GetAttribute("data-orientation")));
        Assert.Equal(cards, string.Join('|', deck.QuerySelectorAll(".cardsheet").Select(s => string.Join(' ', s.QuerySelectorAll(".pcard").Select(c => c.GetAttribute("data-card")!["kaart-".Length..^"-set".Length])))));
        Assert.Equal(page.QuerySelectorAll(".choice [aria-current='page']").Length, page.QuerySelectorAll(".choice").Length);
        Assert.All(deck.QuerySelectorAll(".cardsheet__foot"), foot => Assert.Equal("Is dit 10 cm? Dan is er niet geschaald.", foot.TextContent));
    }

    [Fact]
    public void A_deck_without_backs_prints_fronts_only_and_is_not_folded()
    {
        Assert.Equal(2, Site.Page("kaarten/zonder/vellen/index.html").QuerySelectorAll(".cardsheet").Length);
        Assert.DoesNotContain(Site.Result.Files, f => f.Path.StartsWith("kaarten/zonder/vellen/vouwen", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_lead_to_their_cards()
    {
        Assert.Equal("/werkvormen/wandelen/kaart/", Site.Page("werkvormen/wandelen/index.html").QuerySelectorAll(".paper-actions a").Single(a => a.TextContent.Trim() == "Kaart").GetAttribute("href"));
        Assert.NotNull(Site.Page("kaarten/set/index.html").QuerySelector(".paper-actions a[href='/kaarten/set/vellen/']"));
        Assert.NotNull(Site.Page("kaarten/index.html").QuerySelector("a[href='/kaarten/kiezen/']"));
        Assert.NotNull(Site.Page("werkvormen/index.html").QuerySelector("a[href='/kaarten/kiezen/']"));
        Assert.Contains("https://proef.example/werkvormen/wandelen/kaart/", Site.Text("sitemap.xml"));
        Assert.Contains("https://proef.example/kaarten/set/vellen/klein/", Site.Text("sitemap.xml"));
    }

    [Fact]
    public void Every_set_of_cards_is_printed_and_its_pages_lead_to_the_PDF()
    {
        var site = SiteTest.WithPdf(("kaarten/index.md", Pages.Plain("Kaarten")), ("kaarten/set.md", Deck(backs: true, count: 5)));

        Assert.Equal(
            [
                "kaarten/kiezen/starten.pdf", "kaarten/kiezen/starten/klein-vouwen.pdf", "kaarten/kiezen/starten/klein.pdf", "kaarten/kiezen/starten/vouwen.pdf",
                "kaarten/set/vellen.pdf", "kaarten/set/vellen/klein-vouwen.pdf", "kaarten/set/vellen/klein.pdf", "kaarten/set/vellen/vouwen.pdf",
                "werkvormen/praten/kaart.pdf",
            ],
            site.Result.Files.Select(f => f.PdfPath).OfType<string>().Order(StringComparer.Ordinal));
        Assert.All(site.Result.Files.Where(f => f.PdfPath is not null), f => Assert.Single(site.Page(f.Path).QuerySelectorAll($"main a[href='/{f.PdfPath}']")));
        Assert.Single(site.Page("kaarten/set/index.html").QuerySelectorAll(".paper-actions a[href='/kaarten/set/vellen.pdf']"));
    }

    [Fact]
    public void Pages_lead_to_no_PDF_where_none_is_printed() =>
        Assert.DoesNotContain(Site.Result.Files, f => f.Path.EndsWith(".html", StringComparison.Ordinal) && Site.Text(f.Path).Contains(".pdf", StringComparison.Ordinal));

    [Fact]
    public void Cards_are_chosen_from_all_work_forms_or_printed_a_phase_at_a_time()
    {
        var page = Site.Page("kaarten/kiezen/index.html");

        Assert.Equal(["praten", "wandelen"], page.QuerySelectorAll("input[name='kaart']").Select(i => i.GetAttribute("value")!).Order(StringComparer.Ordinal));
        Assert.Equal(["/kaarten/kiezen/starten/", "/kaarten/set/vellen/", "/kaarten/zonder/vellen/"], page.QuerySelectorAll(".card-sets a").Select(a => a.GetAttribute("href")!));
        Assert.True(page.QuerySelector("[data-module='card-choice']")!.HasAttribute("data-with-script"));
        var script = Site.Text("kaarten/kaarten.js");
        using var data = JsonDocument.Parse(script["toolboxCards(".Length..^");\n".Length]);
        Assert.Equal(["praten", "wandelen"], data.RootElement.GetProperty("cards").EnumerateArray().Select(c => c.GetProperty("slug").GetString()!));
    }

    [Fact]
    public void Nothing_is_chosen_where_a_site_has_no_page_of_cards()
    {
        var site = SiteTest.With();

        Assert.DoesNotContain(site.Result.Files, f => f.Path.StartsWith("kaarten/", StringComparison.Ordinal));
        Assert.Null(site.Page("werkvormen/index.html").QuerySelector("a[href*='kiezen']"));
    }

    [Fact]
    public void A_deck_may_not_stand_where_cards_are_chosen() =>
        SiteTest.With((Index, Pages.Plain("Kaarten")), ("kaarten/kiezen.md", Deck(backs: true, count: 1))).HasProblem("adres-dubbel", "kaarten/kiezen.md", 1);

    private static string Deck(bool backs, int count) =>
        $"""
        ---
        title: "Een set: vijf kaarten"
        summary: Een zin.
        cards:
        {string.Join('\n', Enumerable.Range(1, count).Select(n => $"  - {{ id: kaart-{n}-{(backs ? "set" : "los")}, title: Kaart {n}{(backs ? ", back: Achterop." : "")} }}"))}
        updated: 2026-11-21
        ---
        Tekst.
        """;

    // Words of neighbouring elements, with a space between them.
    private static string Spaced(IElement element) => string.Join(' ', element.GetDescendants().OfType<IText>().Select(t => t.Text));
}
