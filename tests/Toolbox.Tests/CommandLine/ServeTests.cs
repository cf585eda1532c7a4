using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.CommandLine;

public sealed class ServeTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private Process server = null!;

    public async ValueTask InitializeAsync()
    {
        folder.CopyFrom(Repository.TestFolder("BrokenSites/basis"));
        var port = FreePort();
        browser.BaseAddress = new Uri($"http://localhost:{port}/");
        server = Cli.Start("serve", "--input", folder.Path, "--port", $"{port}");
        await Eventually(async () => (await browser.GetAsync("/")).IsSuccessStatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
    }

    public void Dispose()
    {
        server.Dispose();
        browser.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Pages_come_with_the_policy_and_a_script_that_reloads_them()
    {
        using var response = await browser.GetAsync("/werkvormen/praten/", TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("<script src=\"/_toolbox/herlaad.js\" defer></script>", html);
    }

    [Fact]
    public async Task An_address_without_a_slash_leads_to_the_page_and_an_unknown_one_is_not_found()
    {
        using var redirect = await browser.GetAsync("/werkvormen/praten", TestContext.Current.CancellationToken);
        using var missing = await browser.GetAsync("/bestaat-niet/", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, "/werkvormen/praten/"), (redirect.StatusCode, redirect.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_Word_file_comes_as_one()
    {
        folder.Write("werkvormen/met-blad.md", Pages.WorkForm("Met een blad", more: "worksheet:\n  pages: 1\n  blocks:\n    - { kind: agreements }\n"));
        await Eventually(async () => (await browser.GetAsync("/werkvormen/met-blad/werkblad.docx")).IsSuccessStatusCode);
        using var response = await browser.GetAsync("/werkvormen/met-blad/werkblad.docx", TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("PK"u8.ToArray(), bytes[..2]);
    }

    [Fact]
    public async Task A_change_shows_and_open_pages_are_told()
    {
        using var events = await browser.GetAsync("/_toolbox/wijzigingen", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));

        folder.Write("over/nieuw.md", Pages.Plain("Nieuwe pagina"));

        await Eventually(async () => (await Get("/over/nieuw/")).Contains("Nieuwe pagina", StringComparison.Ordinal));
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line is not "event: wijziging")
        {
            line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Problems_show_over_the_last_good_page_and_go_when_they_are_solved()
    {
        folder.Write("over/index.md", "---\ntitel: Fout\n---\n");
        await Eventually(async () => (await Get("/over/")).Contains("&#39;titel&#39; is geen veld van een pagina", StringComparison.Ordinal));
        Assert.Contains("<h1>Over</h1>", await Get("/over/"));

        folder.Write("over/index.md", Pages.Plain("Weer goed"));
        await Eventually(async () => await Get("/over/") is var page
            && page.Contains("<h1>Weer goed</h1>", StringComparison.Ordinal)
            && !page.Contains("toolbox-problemen", StringComparison.Ordinal));
    }

    private async Task<string> Get(string path)
    {
        using var response = await browser.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task Eventually(Func<Task<bool>> condition)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(50))
        {
            try
            {
                if (await condition())
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // The server is still starting.
            }
        }

        Assert.Fail($"Nothing changed within {Patience.TotalSeconds} s.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
