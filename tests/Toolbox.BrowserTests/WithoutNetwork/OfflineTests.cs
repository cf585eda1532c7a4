using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.WithoutNetwork;

/// <summary>Reading without a network: what was visited, what was kept, and what comes of it when the site changes.</summary>
public sealed class OfflineTests(TestBrowser browser) : IAsyncLifetime
{
    private const string Mark = ".from-cache";
    private const string Carrousel = "/werkvormen/carrousel/";

    private SiteHost? host;

    private SiteHost Host => host!;

    public async ValueTask InitializeAsync() => host = await SiteHost.StartAsync("/toolbox/", withWorker: true);

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task A_visited_page_and_the_shell_are_read_without_a_network_and_say_so()
    {
        await using var visit = await browser.OpenAsync(Host.Site, Carrousel, Screens.Laptop);
        await ReadyAsync(visit, Carrousel);
        Assert.Equal(0, await visit.Page.Locator(Mark).CountAsync());
        Host.IsDown = true;

        await visit.GoToAsync(Carrousel);
        Assert.StartsWith("Bewaarde pagina.", await visit.Page.Locator(Mark).TextContentAsync(), StringComparison.Ordinal);
        Report.NothingFound("a page from the cache", await Axe.FindingsAsync(visit.Page));
        Assert.Empty(await visit.LostTextAsync());
        await visit.GoToAsync("/");
        Assert.True(await visit.Page.Locator(Mark).IsVisibleAsync());
        await visit.GoToAsync("/zoeken/?q=carrousel");
        Assert.True(await visit.Page.Locator(".a-z__list a").CountAsync() > 300);
    }

    [Fact]
    public async Task A_page_that_was_not_kept_leads_to_those_that_were()
    {
        await using var visit = await browser.OpenAsync(Host.Site, Carrousel, Screens.Phone);
        await ReadyAsync(visit, Carrousel);
        Host.IsDown = true;

        await visit.GoToAsync("/theorie/kirkpatrick/");

        var links = await visit.Page.Locator(".from-cache__list a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
        Assert.Contains("/toolbox/werkvormen/carrousel/", links, StringComparer.Ordinal);
        Assert.Contains("/toolbox/", links, StringComparer.Ordinal);
        Report.NothingFound("a page that was not kept", await Axe.FindingsAsync(visit.Page));
        Assert.Empty(await visit.LostTextAsync());
    }

    [Fact]
    public async Task A_tool_that_was_marked_is_there_with_its_worksheet_cards_and_Word_file()
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/werkvormen/fishbowl/", Screens.Laptop);
        await ReadyAsync(visit, "/werkvormen/fishbowl/");

        await visit.Page.ClickAsync("[data-keep]");
        await visit.Page.WaitForSelectorAsync("[data-keep][aria-pressed=true]");
        Assert.StartsWith("Bewaard", await visit.Page.Locator("[data-keep-status]").TextContentAsync(), StringComparison.Ordinal);
        Host.IsDown = true;

        foreach (var page in new[] { "", "werkblad/", "kaart/" })
        {
            await visit.GoToAsync("/werkvormen/fishbowl/" + page);
            Assert.StartsWith("Bewaarde pagina.", await visit.Page.Locator(Mark).TextContentAsync(), StringComparison.Ordinal);
        }

        Assert.True(await visit.Page.EvaluateAsync<bool>("async () => (await fetch('/toolbox/werkvormen/fishbowl/werkblad.docx')).ok"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("async () => (await fetch('/toolbox/werkvormen/fishbowl/tool.json')).ok"));
    }

    [Fact]
    public async Task What_is_no_longer_marked_is_gone()
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/werkvormen/fishbowl/", Screens.Laptop);
        await ReadyAsync(visit, "/werkvormen/fishbowl/");
        await visit.Page.ClickAsync("[data-keep]");
        await visit.Page.WaitForSelectorAsync("[data-keep][aria-pressed=true]");

        await visit.Page.ClickAsync("[data-keep]");
        await visit.Page.WaitForSelectorAsync("[data-keep][aria-pressed=false]");

        Assert.False(await IsKeptAsync(visit, "/werkvormen/fishbowl/werkblad/"));
    }

    [Fact]
    public async Task A_reader_wipes_what_was_kept_and_what_was_visited()
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/werkvormen/fishbowl/", Screens.Laptop);
        await ReadyAsync(visit, "/werkvormen/fishbowl/");
        await visit.Page.ClickAsync("[data-keep]");
        await visit.Page.WaitForSelectorAsync("[data-keep][aria-pressed=true]");
        await visit.GoToAsync("/zonder-netwerk/");

        await visit.Page.ClickAsync("[data-wipe]");
        await visit.Page.WaitForSelectorAsync("[data-wipe-status]:text('Gewist.')");

        Assert.False(await IsKeptAsync(visit, "/werkvormen/fishbowl/"));
        Assert.False(await IsKeptAsync(visit, "/werkvormen/fishbowl/werkblad/"));
        Assert.True(await IsKeptAsync(visit, "/zonder-netwerk/"));
        await visit.GoToAsync("/werkvormen/fishbowl/");
        Assert.Equal("false", await visit.Page.Locator("[data-keep]").GetAttributeAsync("aria-pressed"));
    }

    [Fact]
    public async Task A_new_version_arrives_whole_and_the_old_one_goes()
    {
        await using var visit = await browser.OpenAsync(Host.Site, Carrousel, Screens.Laptop);
        await ReadyAsync(visit, Carrousel);
        var first = Host.Site;
        Host.Site = first.Next("werkvormen/carrousel/index.html", html => html.Replace("<h1>", "<h1>Nieuwe ", StringComparison.Ordinal));

        // The new page is shown at once, and is not kept among the old ones.
        await visit.GoToAsync(Carrousel);
        Assert.StartsWith("Nieuwe ", await visit.Page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        await visit.UntilAsync("async () => (await navigator.serviceWorker.getRegistration())?.waiting != null");
        Assert.Equal(2, (await VersionsAsync(visit)).Count);

        // The visitor leaves, which ends the old version, and comes back.
        await visit.Page.GotoAsync("about:blank");
        await visit.GoToAsync("/");
        await visit.UntilAsync("async () => { const r = await navigator.serviceWorker.getRegistration(); return r.waiting == null && r.active?.state === 'activated'; }");
        await visit.GoToAsync("/werkvormen/");
        await visit.UntilAsync("async () => (await caches.keys()).filter(name => !name.endsWith('marks')).length === 1");
        Host.IsDown = true;

        await visit.GoToAsync(Carrousel);
        Assert.StartsWith("Nieuwe ", await visit.Page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(Mark).IsVisibleAsync());
    }

    [Fact]
    public async Task Without_a_network_the_old_version_stays_whole_until_the_new_one_is_there()
    {
        await using var visit = await browser.OpenAsync(Host.Site, Carrousel, Screens.Laptop);
        await ReadyAsync(visit, Carrousel);
        var next = Host.Site.Next("werkvormen/index.html", html => html.Replace("<h1>", "<h1>Nieuwe ", StringComparison.Ordinal));
        Host.IsDown = true;
        await visit.GoToAsync("/werkvormen/");
        Assert.Equal("Werkvormen", await visit.Page.Locator("h1").TextContentAsync());

        // The network is back with another version while the old page is open: its data is not mixed in.
        (Host.Site, Host.IsDown) = (next, false);
        var answer = await visit.Page.EvaluateAsync<bool>("async () => fetch('/toolbox/theorie/keuze.js').then(() => true, () => false)");

        Assert.False(answer);
    }

    [Fact]
    public async Task Caches_carry_the_brand_and_the_path_of_the_copy()
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/", Screens.Laptop);
        await ReadyAsync(visit, "/");

        Assert.All(await visit.Page.EvaluateAsync<string[]>("() => caches.keys()"), name => Assert.StartsWith("toolbox toolbox /toolbox/ ", name, StringComparison.Ordinal));
        Assert.EndsWith("/toolbox/", await visit.Page.EvaluateAsync<string>("async () => (await navigator.serviceWorker.ready).scope"), StringComparison.Ordinal);
        Report.NothingFound("the worker", visit.Problems);
    }

    // The worker runs, and the page is kept.
    private static async Task ReadyAsync(Visit visit, string path)
    {
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await visit.UntilAsync($"async () => (await caches.match('/toolbox{path}')) !== undefined");
    }

    private static Task<bool> IsKeptAsync(Visit visit, string path) =>
        visit.Page.EvaluateAsync<bool>("async path => (await caches.match('/toolbox' + path)) !== undefined", path);

    private static async Task<IReadOnlyList<string>> VersionsAsync(Visit visit) =>
        [.. (await visit.Page.EvaluateAsync<string[]>("() => caches.keys()")).Where(name => !name.EndsWith("marks", StringComparison.Ordinal))];
}
