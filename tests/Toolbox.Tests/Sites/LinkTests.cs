using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Rendering;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

public sealed class LinkTests
{
    private const string Body = """
        Zie [praten](../werkvormen/praten.md#valkuilen), [intervisie](begrip:intervisie), [Jansen](bron:boek-2020),
        [hier](#onder) en ![een foto](foto.png).

        ## Onder

        """;

    private static readonly (string, string)[] Files = [("over/pagina.md", Pages.Plain(body: Body)), ("over/foto.png", "png")];

    [Fact]
    public void Links_between_files_become_addresses_of_the_site()
    {
        var main = SiteTest.With(Files).Page("over/pagina/index.html").QuerySelector("main .leaf__body")!;

        Assert.Equal(
            ["/werkvormen/praten/#valkuilen", "/begrippen/#intervisie", "/bronnen/#boek-2020", "/over/pagina/#onder"],
            main.QuerySelectorAll("p a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("/over/foto.png", main.QuerySelector("img")!.GetAttribute("src"));
    }

    [Fact]
    public void A_numbered_heading_keeps_its_anchor_when_the_number_changes()
    {
        var main = SiteTest.With(("over/pagina.md", Pages.Plain(body: "## 1. Kies\n\nEen.\n\n## 2026\n\nTwee.\n"))).Page("over/pagina/index.html").QuerySelector("main .leaf__body")!;

        Assert.Equal(["kies", "deel-2026"], main.QuerySelectorAll("[id]").Select(e => e.Id!));
    }

    [Fact]
    public void A_link_to_a_card_leads_to_that_card()
    {
        var deck = """
            ---
            title: Kaartjes
            summary: Om over te praten.
            cards:
              - { id: kaart-een, title: Een }
            sources:
              - { id: boek-2020 }
            updated: 2026-11-02
            ---
            Tekst.
            """;

        var site = SiteTest.With(("kaarten/kaartjes.md", deck), ("over/pagina.md", Pages.Plain(body: "[Een](../kaarten/kaartjes.md#kaart-een)")));

        Assert.Equal("/kaarten/kaartjes/#kaart-een", site.Page("over/pagina/index.html").QuerySelector("main .leaf__body a")!.GetAttribute("href"));
        Assert.NotNull(site.Page("kaarten/kaartjes/index.html").QuerySelector("#kaart-een"));
    }

    [Fact]
    public void Under_a_base_path_every_address_has_it()
    {
        var page = SiteTest.At("https://school.example/toolbox/", Files).Page("over/pagina/index.html");
        var addresses = page.QuerySelectorAll("[href], [src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Where(a => a.StartsWith('/'))
            .ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.StartsWith("/toolbox/", a));
        Assert.Equal("https://school.example/toolbox/over/pagina/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_link_to_a_page_that_a_brand_hides_becomes_plain_text()
    {
        var (site, _) = SiteBuilder.Check(SiteTest.With(Files).Input);
        var brand = Brand.Default(site.Data.Settings) with { HiddenPages = ImmutableHashSet.Create("praten") };

        var files = SiteRenderer.Render(site, SiteTest.Theme, brand);

        Assert.DoesNotContain(files, f => f.Path.Contains("praten", StringComparison.Ordinal));
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files.First(f => f.Path == "over/pagina/index.html").ToBytes()));
        Assert.Contains("Zie praten, ", page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("/werkvormen/praten/", page.DocumentElement.OuterHtml);
    }

    [Fact]
    public void A_theory_lists_the_work_forms_that_point_to_it()
    {
        var site = SiteTest.With(("werkvormen/meten.md", Pages.WorkForm("Meten", body: "Zie [het model](../theorie/kirkpatrick.md).\n")));

        Assert.Contains("Meten", site.Page("theorie/kirkpatrick/index.html").QuerySelector("#werkvormen")!.TextContent);
        Assert.Contains("Kirkpatrick", site.Page("werkvormen/meten/index.html").QuerySelector("#theorie")!.TextContent);
    }

    [Fact]
    public void Related_pages_show_in_both_directions()
    {
        var site = SiteTest.With(("over/pagina.md", Pages.Plain("Een vraag", more: "related: [praten]\n")));

        Assert.Contains("Praten", site.Page("over/pagina/index.html").QuerySelector("#past")!.TextContent);
        Assert.Contains("Een vraag", site.Page("werkvormen/praten/index.html").QuerySelector("#past")!.TextContent);
    }

    [Fact]
    public void Words_follow_the_brand_and_the_address_of_a_heading_does_not()
    {
        var (site, _) = SiteBuilder.Check(SiteTest.With(
            ("over/pagina.md", Pages.Plain("\"Voor {leraren}\"", "{Leraren} vragen.\n\n## Wat {leraren} doen\n\nEen {leraar}.\n"))).Input);
        var flemish = Brand.Default(site.Data.Settings) with { Words = WordVariant.Flanders };

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(
            SiteRenderer.Render(site, SiteTest.Theme, flemish).First(f => f.Path == "over/pagina/index.html").ToBytes()));

        Assert.Equal("Voor leerkrachten", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Leerkrachten vragen.", page.QuerySelector("main")!.TextContent);
        Assert.Equal("Wat leerkrachten doen", page.QuerySelector("section#wat-leraren-doen h2")!.TextContent);
        Assert.Contains("Een leerkracht.", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public void A_page_that_many_name_shows_six_cards_and_the_others_as_links()
    {
        var files = Enumerable.Range(1, 9).Select(n => ($"over/p{n}.md", Pages.Plain($"Pagina {n}", more: "related: [praten]\n"))).ToArray();

        var past = SiteTest.With(files).Page("werkvormen/praten/index.html").QuerySelector("#past")!;

        Assert.Equal(6, past.QuerySelectorAll(".card").Length);
        Assert.Equal(["Pagina 7", "Pagina 8", "Pagina 9"], past.QuerySelectorAll(".link-list a").Select(a => a.TextContent));
    }

    [Fact]
    public void A_source_of_many_pages_folds_them_away()
    {
        var files = Enumerable.Range(1, 13).Select(n => ($"over/p{n}.md", Pages.Plain($"Pagina {n}", more: "sources:\n  - { id: boek-2020 }\n"))).ToArray();

        var source = SiteTest.With(files).Page("bronnen/index.html").QuerySelector("#boek-2020")!;

        Assert.StartsWith("Komt voor op 13 pagina's", source.QuerySelector("details > summary")!.TextContent);
        Assert.Equal(13, source.QuerySelectorAll("details .link-list a").Length);
    }
}
