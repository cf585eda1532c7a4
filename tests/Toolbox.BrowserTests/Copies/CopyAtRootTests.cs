using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Copies;

/// <summary>A copy at the root of a host, whose worker is also asked for what stands in folders of that host that are not its own.</summary>
public sealed class CopyAtRootTests(TestBrowser browser) : IAsyncLifetime
{
    private const string Below = "/school-b/werkvormen/carrousel/";

    private SiteHost? host;

    private SiteHost Host => host!;

    public async ValueTask InitializeAsync()
    {
        host = await SiteHost.StartAsync("/", address => BuiltSite.Build(address, withWorker: true, withSearch: false));
        Host.Beside = [BuiltSite.Build(new Uri(Host.Site.BaseUrl, "/school-b/"), withWorker: true, "kleiland", withSearch: false)];
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task It_keeps_nothing_of_a_copy_below_it_nor_answers_for_it()
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/", Screens.Laptop);
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");

        await visit.GoToAsync(Below);
        await visit.UntilAsync("async address => (await caches.match(address)) !== undefined", Below);
        await visit.Page.EvaluateAsync("() => fetch('/school-b/toolbox.json').then(answer => answer.text())");
        await visit.GoToAsync("/theorie/");
        await visit.UntilAsync("async () => (await caches.match('/theorie/')) !== undefined");
        await Task.Delay(500, TestContext.Current.CancellationToken);

        var kept = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const all = [];
              for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(`${name.split(" ")[2]} has ${new URL(url).pathname}`);
              return all;
            }
            """);
        Assert.Contains("/ has /theorie/", kept, StringComparer.Ordinal);
        Assert.Contains($"/school-b/ has {Below}", kept, StringComparer.Ordinal);
        Assert.DoesNotContain(kept, line => line.StartsWith("/ has /school-b/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_network_it_does_not_show_its_own_pages_in_the_name_of_the_other()
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/theorie/", Screens.Laptop);
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        Host.IsDown = true;

        await visit.GoToAsync("/werkvormen/carrousel/");
        Assert.Equal(1, await visit.Page.Locator(".from-cache__list").CountAsync());
        await Assert.ThrowsAsync<Microsoft.Playwright.PlaywrightException>(() => visit.GoToAsync(Below));
    }
}
