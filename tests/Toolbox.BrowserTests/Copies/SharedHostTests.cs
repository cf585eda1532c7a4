using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Copies;

/// <summary>Copies of several schools on one host: what is kept at one is never seen at another.</summary>
public sealed class SharedHostTests(TestBrowser browser, SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Sheet = "werkvormen/carrousel/werkblad/";

    private SiteHost Host => shared.Host;

    [Theory]
    [InlineData("/school-b/")]
    [InlineData("/kleiland/")]
    public async Task What_is_typed_and_kept_at_one_is_not_seen_at_another(string elsewhere)
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/" + Sheet, Screens.Laptop);
        await visit.Page.CheckAsync("[data-keep]");
        await visit.Page.FillAsync("[data-school-name]", "De Regenboog");
        await visit.Page.Locator("[data-worksheet] textarea, [data-worksheet] input[type=text]").First.FillAsync("van ons");

        await visit.Page.GotoAsync(new Uri(Host.Site.BaseUrl, elsewhere + Sheet).AbsoluteUri);

        Assert.False(await visit.Page.IsCheckedAsync("[data-keep]"));
        Assert.DoesNotContain(await ValuesAsync(visit), value => value is "De Regenboog" or "van ons");
        await visit.GoToAsync("/" + Sheet);
        Assert.Contains("De Regenboog", await ValuesAsync(visit), StringComparer.Ordinal);
        Assert.Contains("van ons", await ValuesAsync(visit), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_kept_has_a_name_that_the_sheet_for_ICT_of_that_copy_lists()
    {
        await using var visit = await browser.OpenAsync(Host.Site, "/", Screens.Laptop);
        var listed = new List<string>();
        foreach (var path in new[] { "/school/", "/school-b/", "/kleiland/" })
        {
            var at = new Uri(Host.Site.BaseUrl, path);
            await visit.Page.GotoAsync(new Uri(at, Sheet).AbsoluteUri);
            await visit.Page.CheckAsync("[data-keep]");
            await visit.Page.FillAsync("[data-school-name]", "Een school");
            await KeepMeetingAsync(visit, at);
            await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
            Assert.EndsWith(path, await visit.Page.EvaluateAsync<string>("async () => (await navigator.serviceWorker.ready).scope"), StringComparison.Ordinal);
            await visit.Page.GotoAsync(new Uri(at, "over/voor-ict/").AbsoluteUri);
            var prefixes = await visit.Page.Locator("main strong").AllTextContentsAsync();
            var names = await visit.Page.Locator("table:last-of-type tbody th").AllTextContentsAsync();
            listed.AddRange(names.Where(name => name is not "de cache").Select(name => prefixes[0] + name.TrimEnd('…')));
            listed.Add(prefixes[1] + " ");
        }

        var kept = await visit.Page.EvaluateAsync<string[]>("async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys()]");
        Assert.Equal(3, listed.Count(name => name.StartsWith("toolbox ", StringComparison.Ordinal)));
        Assert.True(listed.Count >= 15);
        Assert.Contains("toolbox:kleiland:/kleiland/:bijeenkomsten", kept, StringComparer.Ordinal);
        Assert.Contains("toolbox:kleiland:/kleiland/:school", kept, StringComparer.Ordinal);
        Assert.Contains("toolbox:toolbox:/school-b/:school", kept, StringComparer.Ordinal);
        Assert.DoesNotContain(kept, name => !listed.Exists(known => name.StartsWith(known, StringComparison.Ordinal)));
    }

    // A plan, the list of what was given, and a meeting under way.
    private static async Task KeepMeetingAsync(Visit visit, Uri at)
    {
        await visit.Page.GotoAsync(new Uri(at, "bijeenkomst/#plan=1.eWerk.30,k0000").AbsoluteUri);
        await visit.Page.CheckAsync("#m-keep");
        await visit.Page.ClickAsync("#given-after summary");
        await visit.Page.ClickAsync("#given-save");
        await visit.Page.WaitForSelectorAsync(".given__list li");
        await visit.Page.ClickAsync("#m-run");
        await visit.Page.WaitForSelectorAsync("[data-timer]");
    }

    private static Task<string[]> ValuesAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('input[type=text], textarea')].map(field => field.value)");
}
