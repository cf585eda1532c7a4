using Toolbox.Checks;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.CommandLine;

/// <summary>`brand new` and `brand status`.</summary>
public sealed class BrandCommandTests : IDisposable
{
    private static readonly string[] Said = ["--name", "Onze school", "--tagline", "Samen leren", "--base-url", "https://school.example/", "--contact", "post@school.example"];

    private readonly TemporaryFolder folder = new();

    public BrandCommandTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.TestFolder("BrokenSites/basis"), "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("input", Path.GetRelativePath(Repository.TestFolder("BrokenSites/basis"), file)), File.ReadAllText(file));
        }
    }

    private string Input => folder.File("input");

    private string BrandYml => Path.Combine(Input, "brands/school/brand.yml");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_brand_is_one_file_that_passes_check_and_builds()
    {
        var (exitCode, output, _) = New([.. Said, "--colour", "#7a1f4b", "--words", "nl-BE", "--community", "leernetwerk"]);

        Assert.Equal(0, exitCode);
        Assert.StartsWith(BrandYml, output);
        Assert.Equal(
            """
            name: Onze school
            tagline: Samen leren
            baseUrl: https://school.example/
            contact: post@school.example
            colours: { main: "#7a1f4b" }
            words: nl-BE
            community: leernetwerk

            """,
            File.ReadAllText(BrandYml));
        Assert.Empty(ContentCheck.Find(InputFolder.Read(Input)));
        Assert.Equal(0, Cli.Run("build", "--brand", "school", "--no-search", "--input", Input, "--output", folder.File("output")).ExitCode);
        Assert.Contains("Onze school", File.ReadAllText(folder.File("output/index.html")));
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        folder.Write("input/brands/school/brand.yml", "name: Van mij\n");

        var (exitCode, _, error) = New(Said);

        Assert.Equal((2, $"{Input}/brands/school bestaat al en is niet leeg; er is niets geschreven.\n"), (exitCode, error));
        Assert.Equal("name: Van mij\n", File.ReadAllText(BrandYml));
    }

    [Fact]
    public void What_is_wrong_is_said_as_check_says_it_and_nothing_is_written()
    {
        var (exitCode, output, _) = New(["--name", "Onze school", "--tagline", "Samen leren", "--base-url", "school.example", "--contact", "post@school.example", "--colour", "#eeeeee"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("brands/school/brand.yml:3:10: fout adres-ongeldig: 'school.example' is geen adres van een site.\n  tip: bedoelde je 'https://school.example/'?\n", output);
        Assert.Contains("tip: de dichtstbijzijnde kleur die het haalt is \"#6a6a6a\".", output);
        Assert.False(File.Exists(BrandYml));
    }

    [Fact]
    public void Where_nobody_can_answer_what_is_missing_is_said() =>
        Assert.Equal("Er ontbreekt: --tagline, --base-url, --contact.\n", New(["--name", "Onze school"]).Error);

    [Theory]
    [InlineData("all")]
    [InlineData("toolbox")]
    [InlineData("../elders")]
    [InlineData("Onze School")]
    public void A_name_that_no_brand_can_have_is_refused(string id)
    {
        var (exitCode, _, error) = Cli.Run(["brand", "new", id, .. Said, "--input", Input]);

        Assert.Equal((2, $"'{id}' kan niet de naam van een merk zijn: alleen kleine letters, cijfers en streepjes, en niet 'toolbox' of 'all'.\n"), (exitCode, error));
    }

    [Fact]
    public void A_copy_holds_nothing_of_the_toolbox_and_says_which_release_it_is_built_with()
    {
        folder.Write("input/site.yml", File.ReadAllText(Path.Combine(Input, "site.yml")) + "repository: https://git.example/toolbox\n");

        var (exitCode, _, error) = New([.. Said, "--copy", folder.File("kopie"), "--release", "v1.2.0"]);

        Assert.True(exitCode is 0, error);
        Assert.Equal(
            [".github/workflows/site.yml", ".gitignore", "README.md", "bouw.sh", "haal.sh", "merk/brand.yml", "netlify.toml", "nieuwer.sh", "toolbox.env"],
            Directory.EnumerateFiles(folder.File("kopie"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.File("kopie"), f)).Order(StringComparer.Ordinal));
        Assert.Contains("TOOLBOX_REPOSITORY=\"https://git.example/toolbox\"\nTOOLBOX_RELEASE=\"v1.2.0\"\nBRAND=\"school\"\n", File.ReadAllText(folder.File("kopie/toolbox.env")));
        Assert.EndsWith("\nrepositoryFolder: merk\n", File.ReadAllText(folder.File("kopie/merk/brand.yml")));
    }

    [Fact]
    public void A_release_cannot_smuggle_a_command_into_the_settings()
    {
        folder.Write("input/site.yml", File.ReadAllText(Path.Combine(Input, "site.yml")) + "repository: https://git.example/toolbox\n");

        var (exitCode, _, error) = New([.. Said, "--copy", folder.File("kopie"), "--release", "v1\"; rm -rf ~; \""]);

        Assert.Equal(2, exitCode);
        Assert.Contains("kan niet in toolbox.env staan", error);
        Assert.False(Directory.Exists(folder.File("kopie")));
    }

    [Fact]
    public void Status_compares_with_a_newer_release_ends_with_1_when_something_is_stale_and_writes_nothing()
    {
        New(Said);
        folder.Write("input/over/uitleg.md", Pages.Plain(body: "Eerst.\n"));
        folder.Write("input/brands/school/over/uitleg.md", Pages.Plain(body: "Van ons.\n"));
        foreach (var file in Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("newer", Path.GetRelativePath(Input, file)), File.ReadAllText(file));
        }

        folder.Write("newer/over/nieuw.md", Pages.Plain());
        var before = Texts();

        var (exitCode, output, _) = Cli.Run("brand", "status", "--brand", "school", "--input", Input, "--newer", folder.File("newer"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("school: 1 om na te kijken; in de toolbox 1 nieuw, 0 veranderd, 0 weg.\n", output);
        Assert.Contains("  over/uitleg.md  basedOn: sha256:", output);
        Assert.Equal(before, Texts());
    }

    [Fact]
    public void Status_without_anything_to_look_at_ends_with_0()
    {
        New(Said);

        Assert.Equal((0, "school: niets om na te kijken; in de toolbox 0 nieuw, 0 veranderd, 0 weg.\n", ""), Cli.Run("brand", "status", "--input", Input));
        Assert.Equal((2, "", "Er is geen merk 'anders'; er zijn: school.\n"), Cli.Run("brand", "status", "--brand", "anders", "--input", Input));
    }

    private (int ExitCode, string Output, string Error) New(string[] options) => Cli.Run(["brand", "new", "school", .. options, "--input", Input]);

    private string Texts() => string.Join('\n', Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + File.ReadAllText(f)));
}
