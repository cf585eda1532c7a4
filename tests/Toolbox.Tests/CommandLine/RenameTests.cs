using Toolbox.Checks;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.CommandLine;

/// <summary>`rename`: everything that names a page follows it, or nothing changes.</summary>
public sealed class RenameTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RenameTests() => folder.CopyFrom(Repository.TestFolder("BrokenSites/basis"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_reference_follows_and_the_old_address_leads_on()
    {
        folder.Write("over/uitleg.md", Pages.Plain(more: "related: [kirkpatrick, praten]\n", body:
            """
            Zie [praten](../werkvormen/praten.md), [waar het misgaat](../werkvormen/praten.md#valkuilen) en [een][een].
            Een site als https://elders.example/praten.md blijft, net als [die](https://elders.example/werkvormen/praten.md) en het woord praten.

            [een]: <../werkvormen/praten.md>

            """));
        folder.Write("werkvormen/luisteren.md", Pages.WorkForm("Luisteren", steps:
            """
            steps:
              - title: Luisteren
                minutes: 30
                grouping: plenair
                text: Begin met [praten](praten.md) of [elders](../theorie/kirkpatrick.md), en kijk wat dat met je doet.
                origin: aanvulling
            """));
        folder.Write("zoekvragen.yml", "- { slug: praten, phrases: [kletsen] }\n");
        folder.Write("begrippen.yml", "- id: intervisie\n  term: Intervisie\n  text: Zoals in [praten](werkvormen/praten.md).\n  related: [praten]\n");

        var (exitCode, output, _) = Rename("praten", "samen-praten");

        Assert.Equal(0, exitCode);
        Assert.EndsWith("/werkvormen/praten/ verwijst nu naar /werkvormen/samen-praten/. De titel is niet veranderd.\n", output);
        Assert.False(File.Exists(folder.File("werkvormen/praten.md")));
        Assert.Contains("redirectFrom: [/werkvormen/praten/]\nupdated: 2026-11-21\n", Text("werkvormen/samen-praten.md"));
        Assert.Equal(
            Pages.Plain(more: "related: [kirkpatrick, samen-praten]\n", body:
                """
                Zie [praten](../werkvormen/samen-praten.md), [waar het misgaat](../werkvormen/samen-praten.md#valkuilen) en [een][een].
                Een site als https://elders.example/praten.md blijft, net als [die](https://elders.example/werkvormen/praten.md) en het woord praten.

                [een]: <../werkvormen/samen-praten.md>

                """),
            Text("over/uitleg.md"));
        Assert.Contains("Begin met [praten](samen-praten.md) of", Text("werkvormen/luisteren.md"));
        Assert.Equal("- { slug: samen-praten, phrases: [kletsen] }\n", Text("zoekvragen.yml"));
        Assert.Equal("- id: intervisie\n  term: Intervisie\n  text: Zoals in [praten](werkvormen/samen-praten.md).\n  related: [samen-praten]\n", Text("begrippen.yml"));
        Assert.Contains("tools: [samen-praten]", Text("index.md"));
        Assert.Empty(SiteBuilder.Check(InputFolder.Read(folder.Path)).Diagnostics);
    }

    [Fact]
    public void What_stands_under_the_page_moves_with_it()
    {
        folder.Write("werkvormen/luisteren.md", Pages.WorkForm("Luisteren", more: "worksheet:\n  pages: 1\n  blocks:\n    - { kind: lines, label: Wat hoorde je?, count: 3 }\n"));

        Rename("luisteren", "horen");

        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(folder.Path, f), File.ReadAllText(f))).ToArray();
        Assert.Equal(
            """
            /werkvormen/luisteren/ /werkvormen/horen/ 301
            /werkvormen/luisteren/werkblad/ /werkvormen/horen/werkblad/ 301
            /werkvormen/luisteren/werkblad.docx /werkvormen/horen/werkblad.docx 301
            /werkvormen/luisteren/kaart/ /werkvormen/horen/kaart/ 301

            """,
            SiteTest.With(files).Text("_redirects"));
    }

    [Fact]
    public void There_and_back_is_where_it_began()
    {
        var before = Text("werkvormen/praten.md");

        Rename("praten", "samen-praten");
        var (exitCode, _, _) = Rename("samen-praten", "praten");

        Assert.Equal(0, exitCode);
        Assert.Equal(before.Replace("updated:", "redirectFrom: [/werkvormen/samen-praten/]\nupdated:", StringComparison.Ordinal), Text("werkvormen/praten.md"));
    }

    [Fact]
    public void A_list_that_grows_past_its_line_keeps_the_canonical_form()
    {
        string[] names = ["een-lange-naam-van-een-pagina", "nog-een-lange-naam-van-een-pagina", "kirkpatrick", "praten"];
        folder.Write("over/een-lange-naam-van-een-pagina.md", Pages.Plain());
        folder.Write("over/nog-een-lange-naam-van-een-pagina.md", Pages.Plain());
        folder.Write("over/uitleg.md", Pages.Plain(more: $"related: [{string.Join(", ", names)}]\n"));

        Rename("praten", "praten-met-elkaar-in-een-grote-kring");

        Assert.Contains("related:\n  - een-lange-naam-van-een-pagina\n", Text("over/uitleg.md"));
        Assert.DoesNotContain(ContentCheck.Find(InputFolder.Read(folder.Path)), d => d.Problem.Code == "opmaak");
    }

    [Fact]
    public void A_brand_that_replaces_or_hides_the_page_goes_on_doing_so()
    {
        folder.Write("brands/school/brand.yml", "name: Onze school\ntagline: Samen leren\nbaseUrl: https://school.example/\ncontact: post@school.example\n");
        folder.Write("brands/zuid/brand.yml", "name: Zuid\ntagline: Samen leren\nbaseUrl: https://zuid.example/\ncontact: post@zuid.example\nhide: [praten]\n");
        folder.Write("brands/school/werkvormen/praten.md", Pages.WorkForm("Praten bij ons", body: "## Valkuilen\n\nZie [Kirkpatrick](../theorie/kirkpatrick.md).\n"));
        var hash = ContentCheck.Find(InputFolder.Read(folder.Path)).Single(d => d.Problem.Code == "basis-ontbreekt").Problem.Tip!.Nl.Split("basedOn: ")[1].Split(';')[0];
        folder.Write("brands/school/werkvormen/praten.md", Text("brands/school/werkvormen/praten.md").Replace("updated: 2026-11-21\n", $"updated: 2026-11-21\nbasedOn: {hash}\n", StringComparison.Ordinal));

        var (exitCode, _, error) = Rename("praten", "samen-praten");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.True(File.Exists(folder.File("brands/school/werkvormen/samen-praten.md")));
        Assert.Contains("hide: [samen-praten]", Text("brands/zuid/brand.yml"));
        Assert.Equal(0, Cli.Run("brand", "status", "--input", folder.Path).ExitCode);
        Assert.Empty(SiteBuilder.Check(InputFolder.Read(folder.Path)).Diagnostics.Where(d => d.IsError || d.Problem.Code.StartsWith("basis", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("praten", "kirkpatrick", 2, "'kirkpatrick' is al de naam van iets in theorie/kirkpatrick.md.")]
    [InlineData("praten", "intervisie", 2, "'intervisie' is al de naam van iets in begrippen.yml.")]
    [InlineData("praten", "praten", 2, "'praten' is al de naam van iets in werkvormen/praten.md.")]
    [InlineData("praaten", "kletsen", 2, "'praaten' is geen pagina; bedoelde je 'praten'?")]
    [InlineData("intervisie", "kletsen", 2, "'intervisie' is geen pagina, maar staat in begrippen.yml.")]
    [InlineData("werkvormen", "vormen", 2, "werkvormen/index.md heeft een vaste plek en kan geen andere naam krijgen.")]
    [InlineData("praten", "Samen Praten", 2, "'Samen Praten' kan geen naam zijn: alleen kleine letters, cijfers en streepjes, zoals 'samen-praten'.")]
    [InlineData("praten", "../praten", 2, "'../praten' kan geen naam zijn: alleen kleine letters, cijfers en streepjes, zoals 'praten'.")]
    [InlineData("praten", "oud", 1, "met de naam 'oud' klopt de inhoud niet meer.")]
    public void A_rename_that_cannot_be_is_refused_and_nothing_changes(string from, string to, int exitCode, string reason)
    {
        folder.Write("werkvormen/luisteren.md", Pages.WorkForm("Luisteren", more: "redirectFrom: [/werkvormen/oud/]\n"));
        var before = Everything();

        var result = Rename(from, to);

        Assert.Equal((exitCode, $"Er is niets veranderd: {reason}\n"), (result.ExitCode, result.Error));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void Content_with_errors_is_left_alone()
    {
        folder.Write("over/uitleg.md", Pages.Plain(more: "related: [nergens]\n"));
        var before = Everything();

        var (exitCode, output, error) = Rename("praten", "kletsen");

        Assert.Equal(1, exitCode);
        Assert.Contains("over/uitleg.md:4:11: fout pagina-onbekend", output);
        Assert.StartsWith("Er is niets veranderd: er staan fouten in de inhoud", error);
        Assert.Equal(before, Everything());
    }

    private (int ExitCode, string Output, string Error) Rename(string from, string to) => Cli.Run("rename", from, to, "--input", folder.Path);

    private string Text(string path) => File.ReadAllText(folder.File(path));

    private string Everything() => string.Join('\n', Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + "\n" + File.ReadAllText(f)));
}
