using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Toolbox.Brands;
using Toolbox.Diagnostics;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.BrandSites;

/// <summary>Small sites with a brand or two.</summary>
public sealed class BrandTests
{
    private const string Logo = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h30"/></svg>""";

    [Fact]
    public void A_brand_gives_the_site_its_name_address_and_contact()
    {
        var site = Build("school", BrandYml("footerText: Van de school zelf.\n"), ("over/wie.md", Pages.Plain(body: "{naam}: schrijf naar {contact}, of naar {contact toegankelijkheid}.\n")));
        var page = Page(site, "over/wie/index.html");

        Assert.Equal("Een pagina – Onze school", page.Title);
        Assert.Equal("https://school.example/samen/over/wie/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("Onze school: schrijf naar post@school.example, of naar erbij@school.example.", SiteTest.Folded(page.QuerySelector("main")!.TextContent));
        Assert.Equal(["mailto:post@school.example", "mailto:erbij@school.example"], page.QuerySelectorAll("main .leaf__body a").Select(a => a.GetAttribute("href")!));
        Assert.Contains("Van de school zelf.", page.QuerySelector("footer")!.TextContent);
        Assert.All(page.QuerySelectorAll("header a"), a => Assert.StartsWith("/samen/", a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("hosting: { company: Webhuis, logsKept: hoogstens 14 dagen }\n", "bij Webhuis; hoogstens 14 dagen")]
    [InlineData("", "bij een hostingbedrijf; dat bepaalt het hostingbedrijf")]
    public void A_statement_says_where_the_copy_stands_who_hosts_it_and_under_which_names_it_keeps(string hosting, string said)
    {
        var input = SiteTest.With(
            BrandYml(hosting),
            ("site.yml", File.ReadAllText(Path.Combine(Repository.TestFolder("BrokenSites/basis"), "site.yml")) + "hosting: { company: Een ander, logsKept: anders }\n"),
            ("over/voor-ict.md", Pages.Plain(body: "{naam} op {adres} ({domein}), bij {hostingbedrijf}; {bewaartermijn}. {opslagnaam}x {cachenaam} x\n"))).Input;
        var elsewhere = new BuildOptions { BaseUrl = new Uri("https://x.example:8443/toolbox/") };

        Assert.Contains(
            $"Onze school op https://school.example/samen/ (school.example), {said}. toolbox:school:/samen/:x toolbox school /samen/ x",
            Page(SiteBuilder.Build(input, SiteTest.Theme, BrandChoice.One("school")).Single(), "over/voor-ict/index.html").QuerySelector("main")!.TextContent);
        Assert.Contains(
            $"Onze school op https://x.example:8443/toolbox/ (x.example:8443), {said}. toolbox:school:/toolbox/:x toolbox school /toolbox/ x",
            Page(SiteBuilder.Build(input, SiteTest.Theme, BrandChoice.One("school"), elsewhere).Single(), "over/voor-ict/index.html").QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("Toolbox leergemeenschappen", "Toolbox|leergemeenschappen")]
    [InlineData("Samen leren Zilverbeek", "Samen leren|Zilverbeek")]
    [InlineData("Leernetwerk", "Leernetwerk")]
    public void Its_name_breaks_where_the_lines_are_shortest(string name, string lines)
    {
        var site = Build("school", ("brands/school/brand.yml", Yml(name, "https://school.example/", "")));

        Assert.Equal(lines, string.Join('|', Page(site, "index.html").QuerySelectorAll("header .wordmark__words > span").Select(s => s.TextContent)));
    }

    [Fact]
    public void Its_colours_are_a_small_style_sheet_after_those_of_the_theme()
    {
        var site = Build("school", BrandYml("colours: { main: \"#7a1f4b\" }\n"));
        var last = Page(site, "index.html").QuerySelectorAll("link[rel=stylesheet]")[^1].GetAttribute("href")!;

        Assert.StartsWith("/samen/assets/brand-", last);
        Assert.Contains("--brand: light-dark(#7a1f4b, #", Text(site, last["/samen/".Length..]));
    }

    [Fact]
    public void A_logo_is_an_image_with_its_size()
    {
        var image = Page(Build("school", BrandYml("logo: logo.svg\n"), ("brands/school/logo.svg", Logo)), "index.html").QuerySelector("header .wordmark img")!;

        Assert.Equal(("/samen/logo.svg", "30", "20", ""), (image.GetAttribute("src"), image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
    }

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>""", "'onload'")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><g><SCRIPT/></g></svg>""", "<SCRIPT>")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>""", "<foreignObject>")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><image href="https://elders.example/x.png"/></svg>""", "een verwijzing naar buiten")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><a x:href="javascript:alert(1)"/></svg>""", "een verwijzing naar buiten")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><style>@import "https://elders.example/x.css";</style></svg>""", "een verwijzing naar buiten")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><path fill="url( 'https://elders.example/#a')"/></svg>""", "een verwijzing naar buiten")]
    [InlineData("""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><set attributeName="href" to="javascript:alert(1)"/></svg>""", "een verwijzing naar buiten")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><?xml-stylesheet href="x.css"?></svg>""", "een instructie voor een ander programma")]
    public void A_logo_that_is_more_than_a_drawing_is_refused(string svg, string found) => Assert.Equal(
        $"in dit logo staat {found}; een logo is alleen een tekening.",
        ProblemOf(BrandYml("logo: logo.svg\n"), ("brands/school/logo.svg", svg)));

    [Theory]
    [InlineData("geen svg")]
    [InlineData("<html/>")]
    [InlineData("""<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>""")]
    public void What_is_no_SVG_is_refused(string svg) => Assert.Equal(
        "dit logo is geen SVG of PNG.",
        ProblemOf(BrandYml("logo: logo.svg\n"), ("brands/school/logo.svg", svg)));

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><defs><linearGradient id="a"/></defs><path fill="url(#a)"/><use href="#a"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,AAAA"/></svg>""")]
    public void A_drawing_may_use_its_own_parts(string svg) =>
        Assert.False(Build("school", BrandYml("logo: logo.svg\n"), ("brands/school/logo.svg", svg)).HasErrors);

    [Fact]
    public void Its_pages_come_in_the_place_of_shared_ones_or_beside_them()
    {
        var site = Build(
            "school",
            BrandYml("navigation:\n  - { title: Van ons, page: van-ons }\n"),
            ("brands/school/van-ons.md", Pages.Plain("Van ons", "Zie [praten](werkvormen/praten.md).\n")),
            ("brands/school/werkvormen/praten.md", Pages.WorkForm("Onze manier van praten")));

        Assert.Equal("Onze manier van praten", Page(site, "werkvormen/praten/index.html").QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Onze manier van praten", Page(site, "werkvormen/index.html").QuerySelector("main")!.TextContent);
        Assert.Contains(Page(site, "index.html").QuerySelectorAll(".site-nav a"), a => a.TextContent == "Van ons" && a.GetAttribute("href") == "/samen/van-ons/");
        Assert.Contains("\"/werkvormen/praten/\"", Text(site, "toolbox.json"));
        Assert.DoesNotContain("Onze manier", Text(Build("toolbox", BrandYml(), ("brands/school/werkvormen/praten.md", Pages.WorkForm("Onze manier van praten"))), "toolbox.json"));
    }

    [Fact]
    public void Improve_this_page_leads_to_the_file_of_the_brand()
    {
        var site = Build(
            "school",
            BrandYml("repository: https://git.example/school\n"),
            ("brands/school/van-ons.md", Pages.Plain("Van ons")));

        Assert.Contains("https://git.example/school/edit/main/input/brands/school/van-ons.md", Text(site, "van-ons/index.html"));
        Assert.Contains("https://git.example/school/edit/main/input/werkvormen/praten.md", Text(site, "werkvormen/praten/index.html"));
    }

    [Theory]
    [InlineData("repository: https://git.example/school/\nrepositoryFolder: merk\n", "https://git.example/school/edit/main/merk/van-ons.md", "https://git.example/school/issues/new?title=")]
    [InlineData("repositoryFolder: merk\n", null, "mailto:post@school.example?subject=")]
    public void In_a_copy_own_pages_are_improved_there_and_shared_ones_in_the_toolbox(string fields, string? edit, string report)
    {
        var site = Build(
            "school",
            ("site.yml", File.ReadAllText(Path.Combine(Repository.TestFolder("BrokenSites/basis"), "site.yml")) + "repository: https://git.example/toolbox\n"),
            BrandYml(fields),
            ("brands/school/van-ons.md", Pages.Plain("Van ons")));
        string[] Links(string page) => [.. Page(site, page).QuerySelectorAll(".page-foot a").Select(a => a.GetAttribute("href")!)];

        Assert.Equal(edit, Links("van-ons/index.html").SingleOrDefault(l => l.Contains("/edit/", StringComparison.Ordinal)));
        Assert.Contains(Links("van-ons/index.html"), l => l.StartsWith(report, StringComparison.Ordinal));
        Assert.Contains("https://git.example/toolbox/edit/main/input/werkvormen/praten.md", Links("werkvormen/praten/index.html"));
    }

    [Fact]
    public void Its_terms_and_words_come_over_the_shared_ones()
    {
        var site = Build(
            "school",
            BrandYml(),
            ("brands/school/begrippen.yml", "- id: intervisie\n  term: Intervisie\n  text: Zo doen wij het.\n- id: klasbezoek\n  term: Klasbezoek\n  text: Kijken bij een ander.\n"),
            ("brands/school/termen.yml", "leraar: { nl-NL: meester of juf, nl-BE: meester of juf }\nbureau: { nl-NL: bestuursbureau, nl-BE: bestuursbureau }\n"),
            ("brands/school/over/woorden.md", Pages.Plain(body: "De {leraar} van het {bureau}, zie [klasbezoek](begrip:klasbezoek).\n")));

        var terms = Page(site, "begrippen/index.html").QuerySelector("main")!.TextContent;
        Assert.Contains("Zo doen wij het.", terms);
        Assert.Contains("Kijken bij een ander.", terms);
        Assert.DoesNotContain("Samen een vraag uit het werk bekijken.", terms);
        Assert.Contains("De meester of juf van het bestuursbureau, zie klasbezoek.", Page(site, "over/woorden/index.html").QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("leergemeenschap", "De leergemeenschap en deze leergemeenschap; onze leergemeenschap, een leergemeenschap, leergemeenschappen.")]
    [InlineData("leerwerkgemeenschap", "De leerwerkgemeenschap en deze leerwerkgemeenschap; onze leerwerkgemeenschap, een leerwerkgemeenschap, leerwerkgemeenschappen.")]
    [InlineData("leernetwerk", "Het leernetwerk en dit leernetwerk; ons leernetwerk, een leernetwerk, leernetwerken.")]
    [InlineData("Learning Community", "De Learning Community en deze Learning Community; onze Learning Community, een Learning Community, Learning Communities.")]
    public void The_thing_itself_has_its_word_article_and_plural(string community, string text)
    {
        var site = Build(
            "school",
            BrandYml($"community: {community}\n"),
            ("over/woorden.md", Pages.Plain(body: "## Wat {de leergemeenschap} doet\n\n{De leergemeenschap} en {deze leergemeenschap}; {onze leergemeenschap}, een {leergemeenschap}, {leergemeenschappen}.\n")));

        var main = Page(site, "over/woorden/index.html").QuerySelector("main")!;
        Assert.Contains(text, main.TextContent);
        Assert.NotNull(main.QuerySelector("#wat-de-leergemeenschap-doet"));
    }

    [Fact]
    public void A_heading_of_an_own_page_keeps_the_address_it_has_in_other_brands()
    {
        var page = Pages.Plain(body: "## Wat {de leergemeenschap} doet\n\nTekst.\n");

        var site = Build("school", BrandYml("community: leernetwerk\n"), ("over/woorden.md", page), ("brands/school/over/woorden.md", page), ("over/lezer.md", Pages.Plain(body: "[Zie](woorden.md#wat-de-leergemeenschap-doet)\n")));

        Assert.Equal("Wat het leernetwerk doet", Page(site, "over/woorden/index.html").QuerySelector("#wat-de-leergemeenschap-doet h2")!.TextContent);
    }

    [Fact]
    public void A_hidden_page_is_gone_everywhere()
    {
        var site = Build(
            "school",
            BrandYml("hide: [praten]\n"),
            ("over/pagina.md", Pages.Plain(body: "Zie [praten](../werkvormen/praten.md).\n", more: "related: [praten]\n")),
            ("werkvormen/meten.md", Pages.WorkForm("Meten", more: "related: [praten]\n")));

        Assert.DoesNotContain(site.Files, f => f.Path.Contains("praten", StringComparison.Ordinal));
        Assert.All(
            site.Files.Where(f => !f.Path.StartsWith("assets/", StringComparison.Ordinal)),
            f => Assert.DoesNotContain("werkvormen/praten", Encoding.UTF8.GetString(f.ToBytes())));
        Assert.DoesNotContain("\"praten\"", Text(site, "toolbox.json"));
    }

    [Fact]
    public void A_shared_link_that_a_replaced_page_breaks_says_in_which_brand()
    {
        var diagnostic = Assert.Single(SiteBuilder.Check(SiteTest.With(
            BrandYml(),
            ("over/uitleg.md", Pages.Plain(body: "## Het begin\n\nTekst.\n")),
            ("over/lezer.md", Pages.Plain(body: "[Zie](uitleg.md#het-begin)\n")),
            ("brands/school/over/uitleg.md", Pages.Plain())).Input).Diagnostics, d => d.IsError);

        Assert.Equal(("over/lezer.md", "in het merk 'school': 'over/uitleg.md' heeft geen kop '#het-begin'."), (diagnostic.File, diagnostic.Problem.Message.Nl));
    }

    [Fact]
    public void A_brand_with_mistakes_is_not_built_and_the_others_are()
    {
        var input = SiteTest.With(
            BrandYml(),
            ("brands/fout/brand.yml", "name: Fout\ntagline: Fout\nbaseUrl: fout.example\ncontact: post@fout.example\n"),
            ("brands/leeg/over/pagina.md", Pages.Plain())).Input;

        var results = SiteBuilder.Build(input, SiteTest.Theme, BrandChoice.All(Shard.Whole)).ToDictionary(r => r.BrandId);

        Assert.Equal(["fout", "leeg", "school", "toolbox"], results.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["fout", "leeg"], results.Values.Where(r => r.HasErrors).Select(r => r.BrandId).Order(StringComparer.Ordinal));
        Assert.Equal("'fout.example' is geen adres van een site.", Assert.Single(results["fout"].Diagnostics).Problem.Message.Nl);
        Assert.Equal("dit bestand ontbreekt; het bevat naam, adres en contact van het merk.", Assert.Single(results["leeg"].Diagnostics).Problem.Message.Nl);
        Assert.All(["school", "toolbox"], id => Assert.Empty(results[id].Diagnostics));
    }

    [Fact]
    public void Mistakes_in_what_all_share_stop_every_brand()
    {
        var results = SiteBuilder.Build(SiteTest.With(BrandYml(), ("over/fout.md", "tekst")).Input, SiteTest.Theme, BrandChoice.All(Shard.Whole)).ToList();

        Assert.Equal(2, results.Count);
        Assert.All(results, r => Assert.True(r.HasErrors && r.Files.IsEmpty));
    }

    [Fact]
    public void Under_another_address_one_brand_gets_it_and_many_get_a_folder_there()
    {
        var input = SiteTest.With(BrandYml()).Input;
        var elsewhere = new BuildOptions { BaseUrl = new Uri("https://x.example/toolbox/") };

        Assert.Equal("/toolbox/", SiteBuilder.Build(input, SiteTest.Theme, BrandChoice.One("school"), elsewhere).Single().BasePath);
        Assert.Equal(["/toolbox/school/", "/toolbox/toolbox/"], SiteBuilder.Build(input, SiteTest.Theme, BrandChoice.All(Shard.Whole), elsewhere).Select(r => r.BasePath));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(9)]
    public void Shards_together_are_every_brand_once_byte_for_byte(int count)
    {
        (string, string)[] brands = [.. Enumerable.Range(1, 4).Select(n => ($"brands/school-{n}/brand.yml", Yml($"School {n}", $"https://school-{n}.example/", "")))];
        var input = SiteTest.With(brands).Input;

        var whole = SiteBuilder.Build(input, SiteTest.Theme, BrandChoice.All(Shard.Whole)).SelectMany(Bytes);
        var parts = Enumerable.Range(1, count).SelectMany(n => SiteBuilder.Build(input, SiteTest.Theme, BrandChoice.All(new Shard(n, count)))).SelectMany(Bytes);

        Assert.Equal(whole.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2/3", true)]
    [InlineData("0/3", false)]
    [InlineData("4/3", false)]
    [InlineData("1/0", false)]
    [InlineData("een/twee", false)]
    [InlineData("1", false)]
    public void A_shard_is_a_part_of_a_whole(string text, bool isShard) => Assert.Equal(isShard, Shard.Parse(text) is not null);

    private static IEnumerable<string> Bytes(BuildResult result) =>
        result.Files.Select(f => $"{result.BrandId}/{f.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.ToBytes()))}");

    private static (string Path, string Text) BrandYml(string more = "") =>
        ("brands/school/brand.yml", Yml("Onze school", "https://school.example/samen/", "accessibilityContact: erbij@school.example\n" + more));

    private static string Yml(string name, string url, string more) =>
        $"name: {name}\ntagline: Samen leren\nbaseUrl: {url}\ncontact: post@school.example\n{more}";

    private static string ProblemOf(params (string Path, string Text)[] files) =>
        Assert.Single(SiteBuilder.Check(SiteTest.With(files).Input).Diagnostics, d => d.Problem.Severity == Severity.Error).Problem.Message.Nl;

    private static BuildResult Build(string id, params (string Path, string Text)[] files)
    {
        var result = SiteBuilder.Build(SiteTest.With(files).Input, SiteTest.Theme, BrandChoice.One(id)).Single();
        Assert.True(!result.HasErrors, string.Join('\n', result.Diagnostics.Select(d => $"{d.File}:{d.Position.Line} {d.Problem.Message.Nl}")));
        return result;
    }

    private static string Text(BuildResult result, string path) => Encoding.UTF8.GetString(result.Files.Single(f => f.Path == path).ToBytes());

    private static IDocument Page(BuildResult result, string path) => new HtmlParser().ParseDocument(Text(result, path));
}
