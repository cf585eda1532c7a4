using System.Text.Json;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Search;

/// <summary>What the search index is made of.</summary>
public sealed class SearchRecordsTests
{
    private const string SearchPage = "zoeken/index.md";

    private static readonly (string Path, string Text) Search = (SearchPage, Pages.Plain("Zoeken"));

    [Fact]
    public void A_page_is_found_by_title_names_summary_and_text_with_where_it_leads()
    {
        var record = Record("een", SiteTest.With(Search, ("over/een.md", Pages.Plain("Een naam", "Tekst met *nadruk* en [een link](twee.md).\n\n## Kop\n\nMeer.\n", "aliases: [andere naam]\n")), ("over/twee.md", Pages.Plain("Twee"))));

        Assert.Equal("Een naam", record.GetProperty("card").GetProperty("title").GetString());
        Assert.Equal("/over/een/", record.GetProperty("card").GetProperty("url").GetString());
        Assert.Equal(["andere naam"], Texts(record.GetProperty("aliases")));
        var passages = record.GetProperty("passages").EnumerateArray().Select(p => (p.GetProperty("heading").GetString(), p.GetProperty("text").GetString())).ToList();
        Assert.Contains(("", "Tekst met nadruk en een link."), passages);
        Assert.Contains(("Kop", "Meer."), passages);
    }

    [Fact]
    public void Steps_are_part_of_the_text_and_marks_of_provenance_are_not()
    {
        var record = Record("vorm", SiteTest.With(Search, ("werkvormen/vorm.md", Pages.WorkForm(body: "Een zin. {aanvulling}\n"))));

        var text = string.Join(' ', record.GetProperty("passages").EnumerateArray().Select(p => p.GetProperty("text").GetString()));
        Assert.Contains("Praten. Praat.", text, StringComparison.Ordinal);
        Assert.Contains("Een zin.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("aanvulling", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_a_compound_is_found_when_the_site_knows_its_start()
    {
        var record = Record("een", SiteTest.With(
            Search,
            ("over/een.md", Pages.Plain("Handelingsverlegenheid")),
            ("over/twee.md", Pages.Plain("Twee", "Een handeling.\n")),
            ("over/drie.md", Pages.Plain("Drie", "De handeling.\n"))));

        Assert.Contains("verlegenheid", record.GetProperty("nameWords").GetString()!.Split(' '));
    }

    [Fact]
    public void A_word_that_only_looks_like_a_compound_stays_whole()
    {
        var record = Record("een", SiteTest.With(
            Search,
            ("over/een.md", Pages.Plain("Uitwisselen en gemeenschap")),
            ("over/twee.md", Pages.Plain("Twee", "Gemeen en uit.\n")),
            ("over/drie.md", Pages.Plain("Drie", "Gemeen en uit.\n"))));

        Assert.DoesNotContain("schap", record.GetProperty("nameWords").GetString()!.Split(' '));
        Assert.DoesNotContain("wisselen", record.GetProperty("nameWords").GetString()!.Split(' '));
    }

    [Fact]
    public void A_word_that_differs_between_the_countries_is_found_by_both()
    {
        var record = Record("een", SiteTest.With(Search, ("termen.yml", "leraar: { nl-NL: leraar, nl-BE: leerkracht }\n"), ("over/een.md", Pages.Plain("\"Wat doet een {leraar}?\""))));

        Assert.Equal("Wat doet een leraar?", record.GetProperty("card").GetProperty("title").GetString());
        Assert.Contains("leerkracht", record.GetProperty("nameWords").GetString()!.Split(' '));
    }

    [Fact]
    public void Terms_cards_and_sections_with_a_name_lead_to_their_own_place()
    {
        var site = SiteTest.With(
            Search,
            ("begrippen.yml", "- id: systeemkramp\n  term: Systeemkramp\n  text: Alles zit vast.\n  aliases: [kramp]\n"),
            ("over/een.md", Pages.Plain("Een", "## Mijn deel {#eigen-deel}\n\nTekst.\n")));

        Assert.Equal("/begrippen/#systeemkramp", Record("systeemkramp", site).GetProperty("card").GetProperty("url").GetString());
        Assert.Equal("/over/een/#eigen-deel", Record("eigen-deel", site).GetProperty("card").GetProperty("url").GetString());
    }

    [Fact]
    public void A_site_without_a_page_that_finds_has_no_records() => Assert.Null(SiteTest.With(("over/een.md", Pages.Plain())).Result.SearchRecords);

    [Fact]
    public void The_same_content_gives_the_same_records()
    {
        var pages = new[] { Search, ("over/een.md", Pages.Plain("Een", "Tekst.\n")) };

        Assert.Equal(SiteTest.With(pages).Result.SearchRecords!.ToBytes(), SiteTest.With(pages).Result.SearchRecords!.ToBytes());
    }

    [Fact]
    public void Without_script_the_page_that_finds_lists_everything_from_A_to_Z()
    {
        var page = SiteTest.With(Search, ("over/een.md", Pages.Plain("Bijzonder")), ("over/twee.md", Pages.Plain("Anders"))).Page("zoeken/index.html");

        var names = page.QuerySelectorAll(".a-z__list a").Select(a => a.TextContent).ToList();
        Assert.Contains("Anders", names);
        Assert.Contains("Bijzonder", names);
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
        Assert.Equal("/zoeken/", page.QuerySelector("form[role=search]")!.GetAttribute("action"));
    }

    private static JsonElement Record(string slug, SiteTest site)
    {
        Assert.False(site.Result.HasErrors, string.Join('\n', site.Diagnostics.Select(d => $"{d.File}:{d.Position.Line} {d.Problem.Message.Nl}")));
        return JsonDocument.Parse(site.Result.SearchRecords!.ToBytes()).RootElement.GetProperty("records").EnumerateArray().Single(r => r.GetProperty("slug").GetString() == slug);
    }

    private static List<string?> Texts(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetString())];
}
