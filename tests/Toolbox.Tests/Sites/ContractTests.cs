using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

/// <summary>What other programs may rely on: the files beside the pages.</summary>
public sealed class ContractTests
{
    private static readonly SiteTest Site = SiteTest.With(
        ("over/pagina.md", Pages.Plain("Een pagina", "Tekst.\n\n## Een sectie {#een-sectie}\n\nTekst.\n", "aliases: [PAG]\nrelated: [praten]\nredirectFrom: [/oud/adres/]\n")),
        ("kaarten/set.md", """
            ---
            title: Een set
            summary: Een zin.
            cards:
              - { id: eerste-kaart, title: Eerste }
            updated: 2026-11-21
            ---
            Tekst.
            """),
        ("404.md", Pages.Plain("Niet gevonden")));

    [Fact]
    public void Every_file_of_the_contract_is_there()
    {
        var paths = Site.Result.Files.Select(f => f.Path).ToList();

        Assert.All(
            ["index.html", "404.html", "sitemap.xml", "feed.xml", "robots.txt", "_headers", "_redirects", "toolbox.json", "favicon.svg", "werkvormen/praten/index.html", "werkvormen/praten/tool.json"],
            path => Assert.Contains(path, paths));
        Assert.Equal(paths.Distinct().Count(), paths.Count);
    }

    [Fact]
    public void The_site_as_data_holds_every_page_with_its_metadata()
    {
        using var json = JsonDocument.Parse(Site.Text("toolbox.json"));
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        var pages = json.RootElement.GetProperty("pages").EnumerateArray().ToDictionary(p => p.GetProperty("slug").GetString()!);

        var page = pages["pagina"];
        Assert.Equal("pagina", page.GetProperty("type").GetString());
        Assert.Equal("/over/pagina/", page.GetProperty("url").GetString());
        Assert.Equal(["PAG"], page.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()!));
        Assert.Equal(["een-sectie"], page.GetProperty("anchors").EnumerateArray().Select(a => a.GetString()!));
        Assert.Equal(["praten"], page.GetProperty("related").EnumerateArray().Select(a => a.GetString()!));
        var form = pages["praten"].GetProperty("metadata");
        Assert.Equal(16, form.GetProperty("group").GetProperty("max").GetInt32());
        Assert.Equal("<p>Praat.</p>", form.GetProperty("steps")[0].GetProperty("text").GetString());
        Assert.Equal("aanvulling", form.GetProperty("provenance").GetString());
        Assert.DoesNotContain("404", pages.Keys);
    }

    [Fact]
    public void Every_slug_leads_to_its_own_address()
    {
        using var json = JsonDocument.Parse(Site.Text("toolbox.json"));
        var slugs = json.RootElement.GetProperty("slugs").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString());

        Assert.Equal("/werkvormen/praten/", slugs["praten"]);
        Assert.Equal("/over/pagina/#een-sectie", slugs["een-sectie"]);
        Assert.Equal("/begrippen/#intervisie", slugs["intervisie"]);
        Assert.Equal("/kaarten/set/#eerste-kaart", slugs["eerste-kaart"]);
        Assert.Equal("/over/pagina/", slugs["adres"]);
        Assert.DoesNotContain("PAG", slugs.Keys);
        Assert.NotNull(Site.Page("kaarten/set/index.html").GetElementById("eerste-kaart"));
        Assert.NotNull(Site.Page("begrippen/index.html").GetElementById("intervisie"));
        Assert.NotNull(Site.Page("over/pagina/index.html").GetElementById("een-sectie"));
    }

    [Fact]
    public void A_tool_is_data_of_its_own()
    {
        using var json = JsonDocument.Parse(Site.Text("werkvormen/praten/tool.json"));

        Assert.Equal("Praten", json.RootElement.GetProperty("title").GetString());
        Assert.Equal(30, json.RootElement.GetProperty("steps")[0].GetProperty("minutes").GetInt32());
        Assert.Equal("plenair", json.RootElement.GetProperty("steps")[0].GetProperty("grouping").GetString());
    }

    [Fact]
    public void The_sitemap_has_every_page_but_the_one_for_unknown_addresses()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var urls = XDocument.Parse(Site.Text("sitemap.xml")).Descendants(ns + "loc").Select(l => l.Value).ToList();

        Assert.Contains("https://proef.example/", urls);
        Assert.Contains("https://proef.example/over/pagina/", urls);
        Assert.DoesNotContain(urls, u => u.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public void The_feed_has_content_pages_with_dates_of_the_content()
    {
        XNamespace ns = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Site.Text("feed.xml")).Root!;

        Assert.Equal("2026-11-21T00:00:00Z", feed.Element(ns + "updated")!.Value);
        Assert.Equal(["Een set", "Kirkpatrick", "Praten"], feed.Elements(ns + "entry").Select(e => e.Element(ns + "title")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_moved_page_keeps_its_old_address() =>
        Assert.Equal("/oud/adres/ /over/pagina/ 301\n", Site.Text("_redirects"));

    [Fact]
    public void The_policy_starts_from_nothing_and_allows_no_inline_code()
    {
        var policy = Site.Text("_headers").Split('\n').Single(l => l.Contains("Content-Security-Policy", StringComparison.Ordinal));

        Assert.StartsWith("  Content-Security-Policy: default-src 'none'; ", policy);
        Assert.DoesNotContain("'unsafe", policy);
        Assert.Equal("'wasm-unsafe-eval'", Assert.Single(policy.Split(' ', ';'), p => p.Contains("unsafe", StringComparison.Ordinal)));
        Assert.DoesNotContain("*", policy);
    }

    [Fact]
    public void No_page_has_a_style_attribute_or_inline_script()
    {
        foreach (var file in Site.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(Site.Text(file.Path));
            Assert.Empty(page.QuerySelectorAll("[style], style, [onclick], [onload]"));
            Assert.All(page.QuerySelectorAll("script:not([src])"), s => Assert.True(s.GetAttribute("type") is "application/ld+json" or "application/json", s.OuterHtml));
        }
    }

    [Fact]
    public void Structured_data_says_what_a_page_is()
    {
        using var json = JsonDocument.Parse(Site.Page("werkvormen/praten/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal(["LearningResource", "HowTo"], json.RootElement.GetProperty("@type").EnumerateArray().Select(t => t.GetString()!));
        Assert.Equal("PT30M", json.RootElement.GetProperty("totalTime").GetString());
        Assert.Equal("Praten", json.RootElement.GetProperty("step")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Text_in_titles_cannot_become_markup()
    {
        var site = SiteTest.With(("over/gemeen.md", Pages.Plain("\"<script>alert(1)</script>\"")));
        var page = site.Page("over/gemeen/index.html");

        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent == "alert(1)");
    }
}
