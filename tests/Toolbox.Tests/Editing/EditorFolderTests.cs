using Toolbox.Content;
using Toolbox.Editing;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Editing;

/// <summary>What the form may read and write, and what it may not.</summary>
public sealed class EditorFolderTests : IDisposable
{
    private readonly TemporaryFolder disk = new();
    private readonly EditorFolder folder;

    public EditorFolderTests()
    {
        disk.Write("input/werkvormen/praten.md", Pages.WorkForm("Praten"));
        disk.Write("input/werkvormen/foto.svg", "<svg/>");
        disk.Write("input/site.yml", "title: Site\n");
        disk.Write("geheim.md", Pages.Plain("Geheim"));
        folder = new EditorFolder(disk.File("input"));
    }

    public void Dispose() => disk.Dispose();

    [Fact]
    public void The_pages_of_a_folder_are_listed_and_nothing_else() =>
        Assert.Equal(["input/werkvormen/praten.md"], folder.PagesIn("input/werkvormen").Select(p => p.Path));

    [Fact]
    public void A_folder_that_is_not_there_yet_has_no_pages() => Assert.Empty(folder.PagesIn("input/theorie"));

    [Theory]
    [InlineData("geheim.md")]
    [InlineData("input/../geheim.md")]
    [InlineData("../geheim.md")]
    [InlineData("/etc/passwd")]
    [InlineData("input/site.yml")]
    [InlineData("input/werkvormen/foto.svg")]
    [InlineData("input/werkvormen/Praten.md")]
    [InlineData("input/werkvormen/.verborgen.md")]
    [InlineData("input/werkvormen//praten.md")]
    [InlineData("input/werkvormen\\praten.md")]
    [InlineData("input/werkvormen/%2e%2e/praten.md")]
    [InlineData("input/.md")]
    [InlineData("input/brands/kleiland/bij-kleiland.md")]
    [InlineData("input.md")]
    public void What_is_not_a_page_is_refused(string path)
    {
        var message = $"'{path}' is geen pagina van deze site: een naam heeft kleine letters, cijfers en streepjes, en eindigt op .md.";

        Assert.Equal(message, Assert.Throws<EditRefusedException>(() => folder.Read(path)).Message);
        Assert.Equal(message, Assert.Throws<EditRefusedException>(() => folder.Write(path, Pages.Plain(), isNew: false)).Message);
        Assert.Equal(message, Assert.Throws<EditRefusedException>(() => folder.Delete(path)).Message);
        Assert.True(File.Exists(disk.File("geheim.md")));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("input/..")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("input/Werkvormen")]
    public void A_folder_outside_the_content_is_refused(string path) =>
        Assert.Equal($"'{path}' is geen map met pagina's van deze site.", Assert.Throws<EditRefusedException>(() => folder.PagesIn(path).ToList()).Message);

    [Fact]
    public void A_link_that_leads_away_is_not_followed()
    {
        Directory.CreateSymbolicLink(disk.File("input/weg"), disk.Path);
        File.CreateSymbolicLink(disk.File("input/werkvormen/link.md"), disk.File("geheim.md"));

        Assert.Equal("'input/weg/geheim.md' gaat over een symbolische koppeling; die worden niet gevolgd.", Assert.Throws<EditRefusedException>(() => folder.Read("input/weg/geheim.md")).Message);
        Assert.Throws<EditRefusedException>(() => folder.Write("input/werkvormen/link.md", Pages.WorkForm(), isNew: false));
        Assert.DoesNotContain(folder.PagesIn("input/werkvormen"), p => p.Path.EndsWith("link.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_is_written_in_canonical_form()
    {
        folder.Write("input/over/nieuw.md", "---\nupdated: 2026-11-21\nsummary: 'Een zin.'\ntitle:   \"Nieuw\"\n---\n\nTekst.\n", isNew: true);

        Assert.Equal("---\ntitle: Nieuw\nsummary: Een zin.\nupdated: 2026-11-21\n---\n\nTekst.\n", File.ReadAllText(disk.File("input/over/nieuw.md")));
        Assert.Equal(["nieuw.md"], Directory.EnumerateFiles(disk.File("input/over")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_new_page_never_takes_the_place_of_one_that_is_there()
    {
        var refusal = Assert.Throws<EditRefusedException>(() => folder.Write("input/werkvormen/praten.md", Pages.WorkForm("Anders"), isNew: true));

        Assert.Equal("Er is al een pagina input/werkvormen/praten.md. Kies een andere titel.", refusal.Message);
        Assert.Contains("title: Praten", File.ReadAllText(disk.File("input/werkvormen/praten.md")));
    }

    [Theory]
    [InlineData("minutes: 30", "minutes: dertig", "Niet bewaard. Stappen 1, Minuten: 'minutes' moet een heel getal zijn, maar hier staat 'dertig'.")]
    [InlineData("difficulty: { facilitator: 1, participants: 2 }", "difficulty: { facilitator: 1 }", "Niet bewaard. Moeite: 'participants' ontbreekt; een moeite heeft dit veld nodig.")]
    [InlineData("summary: Een zin.", "samenvatting: Een zin.", "Niet bewaard. samenvatting: 'samenvatting' is geen veld van een werkvorm.")]
    public void A_page_that_would_lose_something_is_not_written(string good, string wrong, string message)
    {
        var before = File.ReadAllText(disk.File("input/werkvormen/praten.md"));

        var refusal = Assert.Throws<EditRefusedException>(() => folder.Write("input/werkvormen/praten.md", before.Replace(good, wrong), isNew: false));

        Assert.StartsWith(message, refusal.Message);
        Assert.Equal(before, File.ReadAllText(disk.File("input/werkvormen/praten.md")));
    }

    [Fact]
    public void Text_without_metadata_is_not_written() =>
        Assert.Equal("Niet bewaard. Deze pagina heeft geen kop met gegevens.", Assert.Throws<EditRefusedException>(() => folder.Write("input/over/kaal.md", "Tekst.\n", isNew: true)).Message);

    [Fact]
    public void HTML_in_a_value_is_text_that_check_judges_as_ever()
    {
        const string html = "<img src=x onerror=alert(1)>";
        folder.Write("input/over/html.md", Pages.Plain($"\"{html}\"", $"\nTekst {html}.\n"), isNew: true);

        var text = File.ReadAllText(disk.File("input/over/html.md"));
        var site = SiteTest.With(("over/html.md", text));
        Assert.Contains($"title: {html}\n", text.Replace("\"", ""));
        site.HasProblem("html", "over/html.md", 7);
        Assert.Equal(text, CanonicalFile.Format(SourceFile.FromText("over/html.md", text)));
    }

    [Fact]
    public void A_page_can_be_removed()
    {
        folder.Delete("input/werkvormen/praten.md");

        Assert.Null(folder.Read("input/werkvormen/praten.md"));
    }
}
