using System.IO.Compression;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.Input;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.BrowserTests.WithoutNetwork;

/// <summary>The ZIP of the whole site, unpacked as a reader does.</summary>
public sealed class UnpackedSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("toolbox-zip-");

    public UnpackedSite()
    {
        var result = SiteBuilder.Build(InputFolder.Read(Repository.Input), Theme.Load(Repository.Theme), withArchive: true);
        var archive = result.Files.Single(f => f.Path is "toolbox.zip");
        using var bytes = new MemoryStream(archive.ToBytes());
        ZipFile.ExtractToDirectory(bytes, folder.FullName);
    }

    /// <summary>Its pages, as paths under the folder.</summary>
    public string Root => Path.Combine(folder.FullName, "toolbox");

    public Uri Url(string path) => new(Path.Combine(Root, path));

    public void Dispose() => folder.Delete(recursive: true);
}

/// <summary>The site from disk, opened with a double click.</summary>
public sealed class ArchiveTests(UnpackedSite site, Sites sites, TestBrowser browser) : IClassFixture<UnpackedSite>
{
    [Fact]
    public async Task Pages_are_read_from_disk_and_lead_to_each_other()
    {
        await using var visit = await OpenAsync("index.html");

        await visit.Page.ClickAsync(".site-nav a >> text=Werkvormen");
        await visit.Page.ClickAsync("a[href$='carrousel/index.html'] >> nth=0");

        Assert.Equal(site.Url("werkvormen/carrousel/index.html").AbsoluteUri, visit.Page.Url);
        Assert.Equal("Ontmoetingen in het carrousel", await visit.Page.Locator("h1").TextContentAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.fonts.ready.then(() => [...document.fonts].some(f => f.status === 'loaded'))"));
        Report.NothingFound("the site from disk", [.. visit.Problems.Where(p => !p.StartsWith("request to another host", StringComparison.Ordinal))]);
    }

    [Fact]
    public async Task A_worksheet_is_filled_in_from_disk()
    {
        await using var visit = await OpenAsync("werkvormen/carrousel/werkblad/index.html");

        await visit.Page.Locator("textarea, input[type=text]").First.FillAsync("Onze vraag");
        await visit.Page.ReloadAsync();

        Assert.Equal("Onze vraag", await visit.Page.Locator("textarea, input[type=text]").First.InputValueAsync());
    }

    [Fact]
    public async Task Cards_are_chosen_and_laid_on_sheets_from_disk()
    {
        await using var visit = await OpenAsync("kaarten/kiezen/index.html");

        await visit.Page.GetByLabel("Ontmoetingen in het carrousel").CheckAsync();

        await Assertions.Expect(visit.Page.Locator(".pcard--front")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_search_field_leads_to_the_list_from_A_to_Z()
    {
        await using var visit = await OpenAsync("theorie/index.html");

        await visit.Page.FillAsync("#zoek", "carrousel");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".a-z__list");
        await visit.Page.ClickAsync(".a-z__list a >> text=Carrousel");

        Assert.Equal(site.Url("werkvormen/carrousel/index.html").AbsoluteUri, visit.Page.Url);
    }

    [Fact]
    public async Task A_list_is_filtered_from_disk()
    {
        await using var visit = await OpenAsync("werkvormen/index.html");

        await visit.Page.FillAsync("[name=mensen]", "6");

        await visit.Page.WaitForSelectorAsync("[data-list] > li");
    }

    [Fact]
    public async Task Nothing_leads_out_of_the_folder_or_nowhere()
    {
        var broken = new List<string>();
        foreach (var file in Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories))
        {
            var html = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            foreach (var address in System.Text.RegularExpressions.Regex.Matches(html, "(?:href|src|action|data-source|data-cards)=\"([^\"#?]+)").Select(m => m.Groups[1].Value))
            {
                if (address.Contains(':', StringComparison.Ordinal))
                {
                    continue;
                }

                if (!File.Exists(Path.GetFullPath(address, Path.GetDirectoryName(file)!)))
                {
                    broken.Add($"{Path.GetRelativePath(site.Root, file)}: {address}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public async Task It_works_in_a_folder_of_any_host()
    {
        var files = Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
            .Select(f => new OutputFile(Path.GetRelativePath(site.Root, f).Replace('\\', '/'), stream => stream.Write(File.ReadAllBytes(f))));
        await using var host = await SiteHost.ServeAsync("/onze-school/ergens/", files);
        await using var visit = await browser.OpenAsync(host.Site, "/werkvormen/carrousel/", Screens.Laptop);

        await visit.Page.ClickAsync(".paper-actions a >> text=Kaart");

        Assert.EndsWith("/onze-school/ergens/werkvormen/carrousel/kaart/index.html", visit.Page.Url, StringComparison.Ordinal);
        Report.NothingFound("the site in a folder", visit.Problems);
    }

    private async Task<Visit> OpenAsync(string path)
    {
        var visit = await browser.OpenAsync(sites.AtRoot, "/404.html", Screens.Laptop);
        await visit.Page.GotoAsync(site.Url(path).AbsoluteUri);
        return visit;
    }
}
