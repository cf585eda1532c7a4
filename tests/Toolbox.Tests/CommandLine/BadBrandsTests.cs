using Toolbox.Tests.Harness;

namespace Toolbox.Tests.CommandLine;

/// <summary>Every mistake a brand can hold, in one run: each is told, the good ones are built, and the run ends with 1.</summary>
public sealed class BadBrandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Input => folder.File("input");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_mistake_is_told_and_the_other_brands_are_built()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.TestFolder("BrokenSites/basis"), "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("input", Path.GetRelativePath(Repository.TestFolder("BrokenSites/basis"), file)), File.ReadAllText(file));
        }

        folder.Write("input/over/uitleg.md", Pages.Plain(body: "## Het begin {#het-begin}\n\nTekst.\n"));
        Brand("adres", url: "adres.example");
        Brand("goed");
        Brand("kleur", "colours: { main: \"#f3e9a0\" }\n");
        Brand("koppeling");
        File.CreateSymbolicLink(folder.File("input/brands/koppeling/geheim.md"), "/etc/hostname");
        Brand("logo-groot", "logo: logo.png\n");
        using (var file = File.Create(folder.File("input/brands/logo-groot/logo.png")))
        {
            file.SetLength(20L * 1024 * 1024);
        }

        Brand("logo-script", "logo: logo.svg\n");
        folder.Write("input/brands/logo-script/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        Brand("naam");
        folder.Write("input/brands/naam/over/uitleg.md", Pages.Plain(body: "## Anders\n\nTekst.\n"));
        Brand("ontsnapt", "logo: ../goed/logo.svg\n");
        Brand("verbergt", "hide: [praaten]\n");
        Brand("zelfde", url: "https://goed.example/");

        var (exitCode, output, _) = Cli.Run("build", "--brand", "all", "--no-search", "--input", Input, "--output", folder.File("output"));

        Assert.Equal(1, exitCode);
        string[] told =
        [
            "adres/brand.yml:3:10: fout adres-ongeldig: 'adres.example' is geen adres van een site.",
            "kleur/brand.yml:5:18: fout kleur-onleesbaar: tekst in de kleur #f3e9a0 is op onze achtergronden niet te lezen: het contrast is 1,0, en 4,5 is nodig.",
            "koppeling/geheim.md:1:1: fout symbolische-koppeling: dit is een symbolische koppeling; die worden niet gevolgd.",
            "logo-groot/logo.png:1:1: fout bestand-te-groot: dit bestand is groter dan 5 MiB.",
            "logo-script/logo.svg:1:1: fout logo-onveilig: in dit logo staat <script>; een logo is alleen een tekening.",
            "naam/over/uitleg.md:1:1: fout slug-verdwenen: de naam 'het-begin' van de vervangen pagina ontbreekt; links daarheen zouden breken.",
            "ontsnapt/brand.yml:5:7: fout logo-ontbreekt: het logo '../goed/logo.svg' staat niet in de map van het merk.",
            "verbergt/brand.yml:5:8: fout pagina-onbekend: 'praaten' in 'hide' is geen pagina.",
            "zelfde/brand.yml:3:10: fout adres-gedeeld: het adres https://goed.example/ is al van brands/goed/brand.yml; twee merken kunnen niet op één adres staan.",
        ];
        Assert.Equal(told.Select(line => $"{Input}/brands/{line}"), output.Split('\n').Where(line => line.Contains(": fout ", StringComparison.Ordinal)));
        Assert.Contains("tip: bedoelde je 'praten'?", output);
        Assert.Equal(["goed", "toolbox"], Directory.EnumerateDirectories(folder.File("output")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));
    }

    private void Brand(string id, string more = "", string? url = null) =>
        folder.Write($"input/brands/{id}/brand.yml", $"name: Merk {id}\ntagline: Leren\nbaseUrl: {url ?? $"https://{id}.example/"}\ncontact: post@{id}.example\n{more}");
}
