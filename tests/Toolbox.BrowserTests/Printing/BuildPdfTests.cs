using System.Diagnostics;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>`build --pdf` on a small site with one worksheet and one card, as its own process.</summary>
public sealed class BuildPdfTests(TestBrowser browser) : IDisposable
{
    private const string Page = "werkvormen/praten/index.html";
    private const string Card = "werkvormen/praten/kaart.pdf";
    private const string Print = "werkvormen/praten/werkblad.pdf";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("toolbox-test-");

    private string Input => Path.Combine(folder.FullName, "input");

    private string Output => Path.Combine(folder.FullName, "output");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Worksheets_and_cards_are_printed_beside_their_pages_and_pages_lead_to_them()
    {
        WriteSite();

        var (exitCode, output, _) = await BuildAsync("--base-url", "https://toolbox.example/map/");

        Assert.Equal(0, exitCode);
        Assert.Contains($" en 2 PDF's in {Output}", output, StringComparison.Ordinal);
        await using var reader = new PdfReader();
        var pdf = await reader.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(Output, Print), TestContext.Current.CancellationToken));
        Assert.Empty(SheetJudge.Judge(new DeclaredSheet("Praten", 1, "A4 portrait"), pdf));
        var card = await reader.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(Output, Card), TestContext.Current.CancellationToken));
        var declared = new DeclaredSheet("Praten", 1, "A4 landscape");
        Assert.Empty(SheetJudge.Size(declared, card).Concat(SheetJudge.Document(declared, card)));
        Assert.Contains($"href=\"/map/{Card}\"", await ReadAsync("werkvormen/praten/kaart/index.html"), StringComparison.Ordinal);
        Assert.Contains($"href=\"/map/{Print}\"", await ReadAsync(Page), StringComparison.Ordinal);
        Assert.Contains($"href=\"/map/{Print}\"", await ReadAsync("werkvormen/praten/werkblad/index.html"), StringComparison.Ordinal);
        Assert.Contains($"\"pdf\":\"/{Print}\"", await ReadAsync("toolbox.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_cannot_be_printed_is_named_and_the_old_site_stays()
    {
        WriteSite();
        await BuildAsync();

        // What stands in the way of the print: a folder of its name.
        Write(Print + "/foto.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var (exitCode, _, error) = await BuildAsync();

        Assert.Equal(2, exitCode);
        Assert.StartsWith("Printen is mislukt; de vorige site is blijven staan.\n  werkvormen/praten/werkblad/: EISDIR", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, Print)));
        Assert.All(folder.EnumerateDirectories(), d => Assert.True(d.Name is "input" or "output", $"{d.Name} was left behind."));
    }

    [Fact]
    public async Task Without_a_Chromium_the_site_is_built_without_links_to_prints()
    {
        WriteSite();

        var (exitCode, output, _) = await BuildWithAsync("/no/such/chromium");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Geen PDF's: er is geen Chromium (geprobeerd: /no/such/chromium); installeer er een, of noem hem in CHROMIUM_PATH.\n", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Output, "*.pdf", SearchOption.AllDirectories));
        Assert.Contains("werkblad/", await ReadAsync(Page), StringComparison.Ordinal);
        Assert.DoesNotContain(".pdf", await ReadAsync(Page) + await ReadAsync("werkvormen/praten/werkblad/index.html") + await ReadAsync("werkvormen/praten/kaart/index.html") + await ReadAsync("toolbox.json"), StringComparison.Ordinal);
    }

    private void WriteSite()
    {
        var basis = Path.Combine(Repository.Root, "tests", "Toolbox.Tests", "BrokenSites", "basis");
        foreach (var file in Directory.EnumerateFiles(basis, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(basis, file), File.ReadAllText(file));
        }

        var page = Path.Combine(Input, "werkvormen", "praten.md");
        File.WriteAllText(page, File.ReadAllText(page).Replace(
            "updated:",
            "worksheet:\n  pages: 1\n  blocks:\n    - { kind: lines, label: Wat hoorde je?, count: 4 }\nupdated:",
            StringComparison.Ordinal));
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(Input, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(Output, file), TestContext.Current.CancellationToken);

    private async Task<(int ExitCode, string Output, string Error)> BuildAsync(params string[] arguments)
    {
        var program = await browser.ProgramAsync();
        return await BuildWithAsync(program.Path!, program.Environment, arguments);
    }

    private async Task<(int ExitCode, string Output, string Error)> BuildWithAsync(
        string chromium, IReadOnlyDictionary<string, string>? variables = null, params string[] arguments)
    {
        var cli = Path.Combine(AppContext.BaseDirectory, "Toolbox.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [cli, "build", "--pdf", "--input", Input, "--theme", Repository.Theme, "--output", Output, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        start.Environment["CHROMIUM_PATH"] = chromium;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }
}
