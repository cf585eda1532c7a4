using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.CommandLine;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CommandTests()
    {
        Directory.CreateDirectory(folder.File("input"));
        foreach (var file in Directory.EnumerateFiles(Basis, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("input", Path.GetRelativePath(Basis, file)), File.ReadAllText(file));
        }
    }

    private static string Basis => Repository.TestFolder("BrokenSites/basis");

    private string Input => folder.File("input");

    private string Output => folder.File("output");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Build_writes_the_site()
    {
        var (exitCode, output, _) = Cli.Run("build", "--input", Input, "--output", Output);

        Assert.Equal(0, exitCode);
        Assert.Contains($"bestanden in {Output}", output);
        Assert.True(File.Exists(Path.Combine(Output, "werkvormen/praten/index.html")));
    }

    [Fact]
    public void Build_of_all_brands_writes_each_in_a_folder_and_leaves_out_what_is_wrong()
    {
        folder.Write("input/brands/goed/brand.yml", "name: Goed\ntagline: Goed\nbaseUrl: https://goed.example/\ncontact: post@goed.example\n");
        folder.Write("input/brands/fout/brand.yml", "name: Fout\ntagline: Fout\nbaseUrl: fout.example\ncontact: post@fout.example\n");

        var (exitCode, output, _) = Cli.Run("build", "--brand", "all", "--input", Input, "--output", Output);

        Assert.Equal(1, exitCode);
        Assert.Contains($"{Input}/brands/fout/brand.yml:3:10: fout adres-ongeldig: 'fout.example' is geen adres van een site.", output);
        Assert.Contains("  tip: bedoelde je 'https://fout.example/'?", output);
        Assert.Equal(["goed", "toolbox"], Directory.EnumerateDirectories(Output).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));
        Assert.Contains("Goed", File.ReadAllText(Path.Combine(Output, "goed/index.html")));
    }

    [Fact]
    public void Build_of_one_brand_does_not_mind_mistakes_of_another()
    {
        folder.Write("input/brands/goed/brand.yml", "name: Goed\ntagline: Goed\nbaseUrl: https://goed.example/\ncontact: post@goed.example\n");
        folder.Write("input/brands/fout/brand.yml", "name: Fout\n");

        Assert.Equal(0, Cli.Run("build", "--brand", "goed", "--base-url", "https://x.example/toolbox/", "--input", Input, "--output", Output).ExitCode);
        Assert.Contains("https://x.example/toolbox/werkvormen/praten/", File.ReadAllText(Path.Combine(Output, "werkvormen/praten/index.html")));
        Assert.Equal(1, Cli.Run("check", "--input", Input).ExitCode);
    }

    [Fact]
    public void Build_with_errors_reports_them_and_leaves_the_old_site()
    {
        Cli.Run("build", "--input", Input, "--output", Output);
        folder.Write("input/over/fout.md", "---\ntitel: Fout\n---\n");

        var (exitCode, output, _) = Cli.Run("build", "--input", Input, "--output", Output);

        Assert.Equal(1, exitCode);
        Assert.Contains($"{Input}/over/fout.md:2:1: fout veld-onbekend: 'titel' is geen veld van een pagina.", output);
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void Check_passes_warnings_unless_it_is_strict()
    {
        folder.Write("input/notities.txt", "Niet vergeten.");

        Assert.Equal(0, Cli.Run("check", "--input", Input).ExitCode);
        Assert.Equal(1, Cli.Run("check", "--input", Input, "--strict").ExitCode);
    }

    [Fact]
    public void Check_speaks_english_when_asked()
    {
        folder.Write("input/over/fout.md", Pages.Plain(more: "related: [praatn]\n"));

        var (_, output, _) = Cli.Run("check", "--input", Input, "--lang", "en");

        Assert.Contains("over/fout.md:4:11: error pagina-onbekend: 'praatn' in 'related' is not a page.", output);
        Assert.Contains("  tip: did you mean 'praten'?", output);
        Assert.EndsWith("1 error, 0 warnings.\n", output);
    }

    [Fact]
    public void Check_annotates_the_lines_of_a_pull_request()
    {
        folder.Write("input/over/fout.md", Pages.Plain(more: "related: [praatn]\n"));

        var (_, output, _) = Cli.Run("check", "--input", Input, "--format", "github");

        Assert.Equal($"::error file={Input}/over/fout.md,line=4,col=11,title=pagina-onbekend::'praatn' in 'related' is geen pagina.%0ATip: bedoelde je 'praten'?\n", output);
    }

    [Fact]
    public void Check_gives_a_list_to_other_programs()
    {
        folder.Write("input/over/fout.md", Pages.Plain(more: "related: [praatn]\n"));

        using var json = JsonDocument.Parse(Cli.Run("check", "--input", Input, "--format", "json").Output);

        var problem = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("pagina-onbekend", 4, 11), (problem.GetProperty("code").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Format_writes_the_canonical_form_and_format_check_only_says_so()
    {
        folder.Write("input/over/pagina.md", "---\nupdated: 2026-11-21\nsummary: Een zin.\ntitle: Een pagina\n---\nTekst.\n");

        Assert.Equal((1, $"{Input}/over/pagina.md\n"), (Cli.Run("format", "--check", "--input", Input).ExitCode, Cli.Run("format", "--check", "--input", Input).Output));
        Assert.Equal(0, Cli.Run("format", "--input", Input).ExitCode);
        Assert.Equal(Pages.Plain(), File.ReadAllText(Path.Combine(Input, "over/pagina.md")));
    }

    [Fact]
    public void New_writes_a_page_once()
    {
        var first = Cli.Run("new", "werkvorm", "Kring van stoelen", "--input", Input);

        Assert.Equal((0, $"{Input}/werkvormen/kring-van-stoelen.md\n"), (first.ExitCode, first.Output));
        Assert.Equal(0, Cli.Run("check", "--strict", "--input", Input).ExitCode);
        Assert.Equal((2, $"{Input}/werkvormen/kring-van-stoelen.md bestaat al.\n"), (Cli.Run("new", "werkvorm", "Kring van stoelen", "--input", Input).ExitCode, Cli.Run("new", "werkvorm", "Kring van stoelen", "--input", Input).Error));
    }

    [Fact]
    public void Schema_writes_a_schema_for_every_kind_of_file()
    {
        Assert.Equal(0, Cli.Run("schema", "--input", Input, "--output", folder.File("schemas")).ExitCode);

        Assert.Contains("Hoe lang het duurt, en wie dat zegt.", File.ReadAllText(folder.File("schemas/werkvorm.schema.json")));
    }

    [Theory]
    [InlineData("build", "--kleur", "rood")]
    [InlineData("check", "--format", "xml")]
    [InlineData("build", "--base-url", "toolbox")]
    [InlineData("build", "--brand", "onbekend")]
    [InlineData("build", "--brand", "../elders")]
    [InlineData("build", "--shard", "1/2")]
    [InlineData("build", "--brand", "all", "--shard", "3/2")]
    [InlineData("serve", "--brand", "onbekend")]
    [InlineData("new", "liedje", "Titel")]
    [InlineData("serve", "--port", "99999")]
    [InlineData("bouw", "alles", "nu")]
    public void Wrong_use_is_told_with_exit_code_two(params string[] arguments)
    {
        var (exitCode, _, error) = Cli.Run(arguments);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_missing_input_folder_is_named()
    {
        var (exitCode, _, error) = Cli.Run("build", "--input", folder.File("weg"));

        Assert.Equal((2, $"De map '{folder.File("weg")}' bestaat niet.\n"), (exitCode, error));
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_named()
    {
        folder.Write("bezet", "een bestand");

        var (exitCode, _, error) = Cli.Run("build", "--input", Input, "--output", folder.File("bezet/output"));

        Assert.Equal(2, exitCode);
        Assert.Contains(folder.File("bezet"), error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public void A_theme_that_is_not_built_says_what_to_run()
    {
        Directory.CreateDirectory(folder.File("thema"));

        var (exitCode, _, error) = Cli.Run("build", "--input", Input, "--theme", folder.File("thema"));

        Assert.Equal(2, exitCode);
        Assert.Contains("npm ci && npm run build", error);
    }

    [Fact]
    public void A_port_in_use_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (exitCode, _, error) = Cli.Run("serve", "--input", Input, "--port", $"{port}");

        Assert.Equal((2, $"Poort {port} is al in gebruik. Kies een andere met --port.\n"), (exitCode, error));
    }
}
