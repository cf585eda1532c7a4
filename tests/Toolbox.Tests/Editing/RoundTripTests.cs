using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Metadata;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Editing;

/// <summary>What is opened and saved in the form is the same file, written by a script of its own.</summary>
public sealed class RoundTripTests
{
    // Each reads as something else, or breaks a line, when it is written carelessly.
    private static readonly string[] Awkward =
    [
        "gewoon", "ja: nee", "met # hekje", "#begin", "- streepje", "yes", "No", "1", "1.5", "2026-11-21", "~", "null", "people", "on", "10:30",
        "het's", "zeg \"ja\"", "zeg \"het's\"", "terug\\schuin", "met\ttab", "eindigt:", "{woord}", "a, b", "[x]", "> groter", "| streep", "@apenstaart", "`code`", "%", "!", "&", "*ster*",
        "<b>vet</b>", "<script>alert(1)</script>", "één ë ĳ 😀", "vaste\u00a0spatie", "\u00a0vooraan", "achteraan\u00a0", " vooraan", "achteraan ", "twee  spaties",
        "eerste\ntweede", "eerste\n\nderde", "eerste\ntweede\n", "- punt\n- punt", "# kop\n\ntekst",
        string.Join(' ', Enumerable.Repeat("woord", 40)), string.Join(' ', Enumerable.Repeat("het's: \"zo\"", 20)), new string('x', 140), $"{string.Join(' ', Enumerable.Repeat("woord", 40))}  twee",
    ];

    [Fact]
    public async Task Every_page_of_ours_is_the_same_byte_for_byte()
    {
        var pages = InputFolder.Read(Repository.Input).Files.Where(f => PageReader.IsPage(f) && !f.Path.StartsWith("brands/", StringComparison.Ordinal)).ToList();
        var saved = await EditorForm.SaveAsync(pages.Select(p => (CollectionOf(p.Path), p.ReadText([])!)));

        foreach (var (page, after) in pages.Zip(saved))
        {
            Assert.Equal(page.ReadText([]), after.Text);
            Assert.True(CollectionOf(page.Path) is "lijst" || after.IsHere, $"{page.Path} does not show in its collection.");
        }

        Assert.True(pages.Count > 250, $"Only {pages.Count} pages.");
    }

    [Fact]
    public async Task Awkward_text_is_written_as_format_writes_it()
    {
        var pages = Awkward.Select(Theory).ToList();
        var saved = await EditorForm.SaveAsync(pages.Select(p => ("theorie", p)));

        foreach (var (before, after) in pages.Zip(saved))
        {
            Assert.Equal(before, CanonicalFile.Format(SourceFile.FromText("theorie/x.md", before)));
            Assert.Equal(before, after.Text);
        }
    }

    [Fact]
    public async Task A_page_that_was_not_in_canonical_form_gets_it()
    {
        const string page = """
            ---
            # Een opmerking verdwijnt, zoals bij toolbox format.
            updated: 2026-11-21
            summary: 'Een zin.'
            related:
                - een
                - "360"
            title:   "Een pagina"
            ---

            De tekst   blijft.

            """;

        var saved = await EditorForm.SaveAsync([("pagina", page)]);

        Assert.Equal(CanonicalFile.Format(SourceFile.FromText("pagina.md", page)), saved[0].Text);
    }

    [Fact]
    public async Task What_the_form_does_not_know_is_kept_for_check_to_say_so()
    {
        var page = Pages.Plain("Een pagina", "\nTekst.\n", "titel: Fout\n");
        var saved = await EditorForm.SaveAsync([("pagina", page)]);

        Assert.Equal("---\ntitle: Een pagina\nsummary: Een zin.\nupdated: 2026-11-21\ntitel: Fout\n---\n\nTekst.\n", saved[0].Text);
    }

    [Fact]
    public async Task What_is_left_empty_is_left_out()
    {
        var saved = await EditorForm.SaveAsync([("werkvorm", "---\ntitle: Een werkvorm\nsummary: ''\nphases: []\naliases:\n  - ''\n  - een\ncredits:\n  by: ''\nsteps:\n  - title: Praten\n    groupSize: ''\n    source: {}\n---\n")]);

        Assert.Equal("---\ntitle: Een werkvorm\naliases: [een]\nsteps:\n  - { title: Praten }\n---\n", saved[0].Text);
    }

    [Fact]
    public async Task A_list_page_is_no_page_of_the_type_whose_folder_it_stands_in()
    {
        var saved = await EditorForm.SaveAsync([("werkvorm", Pages.Plain()), ("werkvorm", Pages.WorkForm()), ("pagina", Pages.Plain()), ("pagina", File.ReadAllText(Path.Combine(Repository.Input, "index.md")))]);

        Assert.Equal([false, true, true, false], saved.Select(s => s.IsHere));
    }

    [Theory]
    [InlineData("Dé titel: nieuw & fris")]
    [InlineData("  's Ochtends, 4-8 mensen…  ")]
    [InlineData("Ĳsland – œuvre & Straße")]
    [InlineData("Wat? ’t Gaat_om__jou!")]
    [InlineData("360°")]
    public async Task A_new_page_gets_the_name_that_toolbox_new_would_give(string title)
    {
        var saved = await EditorForm.SaveAsync([("pagina", Pages.Plain($"\"{title}\""))]);

        Assert.Equal(Slug.Of(title), saved[0].Slug);
    }

    private static string CollectionOf(string path) =>
        path is "index.md" || path.EndsWith("/index.md", StringComparison.Ordinal) ? "lijst"
        : PageType.OfFile(path) is var type && type != PageType.Plain ? type.Id
        : path.LastIndexOf('/') is > 0 and var slash ? $"pagina-{path[..slash].Replace('/', '-')}" : "pagina";

    // The text stands where each way of writing it is needed: alone, in a list, in a small group, and deep in a group.
    private static string Theory(string text)
    {
        var map = Map(
            ("title", Scalar(text)), ("summary", Scalar("Een zin.")), ("aliases", List(Scalar(text), Scalar("ander"))), ("claim", Scalar(text)),
            ("elements", List(Map(("title", Scalar(text)), ("text", Scalar(text))))), ("evidence", Map(("level", Scalar("onbekend")), ("note", Scalar(text)))),
            ("sources", List(Map(("id", Scalar("bron")), ("at", Scalar(text))))), ("updated", Scalar("2026-11-21")));
        return CanonicalFile.Page(PageType.Theory.Metadata, map, "\nTekst.\n");
    }

    private static YamlScalar Scalar(string text) => new(Position.Start, text, Quoted: false);

    private static YamlList List(params ImmutableArray<YamlNode> items) => new(Position.Start, items);

    private static YamlMap Map(params (string Key, YamlNode Value)[] entries) => new(Position.Start, [.. entries.Select(e => new YamlEntry(e.Key, Position.Start, e.Value))]);
}
