using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Loading;

/// <summary>Problems of a visit: console errors, failed requests, requests to other hosts, violations of the policy, a print dialogue that opens by itself.</summary>
public sealed class CleanLoadTests(Sites sites, TestBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_loads_without_problems(string type) => LoadsWithoutProblems(SiteAddress.Root, type);

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_loads_without_problems_under_a_path(string type) => LoadsWithoutProblems(SiteAddress.Path, type);

    [Theory]
    [InlineData(SiteAddress.Root)]
    [InlineData(SiteAddress.Path)]
    public async Task The_policy_is_in_force(SiteAddress address)
    {
        await using var visit = await browser.OpenAsync(sites[address], "/", Screens.Laptop);

        await visit.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");

        Assert.False(await visit.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Contains(visit.Problems, p => p.Contains("policy: script-src-elem refused inline", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_print_dialogue_that_nobody_asked_for_is_found()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);

        await visit.Page.AddInitScriptAsync("addEventListener('load', () => window.print())");
        await visit.Page.ReloadAsync();

        Assert.Contains(visit.Problems, p => p.Contains("print: the dialogue opens by itself", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SiteAddress.Root)]
    [InlineData(SiteAddress.Path)]
    public async Task An_unknown_address_deep_in_the_site_shows_the_404_page_with_its_styles(SiteAddress address)
    {
        await using var visit = await browser.OpenAsync(sites[address], "/is/er/niet/", Screens.Laptop);

        var heading = await visit.Page.Locator("h1").TextContentAsync();

        Assert.Contains($">{heading}</h1>", sites[address].PageOf("404").Html, StringComparison.Ordinal);
        Assert.Single(visit.Responses, r => r.Status == 404);
        Assert.Contains(visit.Responses, r => r.Status == 200 && r.Url.EndsWith(".css", StringComparison.Ordinal));
    }

    private async Task LoadsWithoutProblems(SiteAddress address, string type)
    {
        var site = sites[address];
        var page = site.PageOf(type);
        await using var visit = await browser.OpenAsync(site, page.Path, Screens.Laptop);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Report.NothingFound(page.Path, visit.Problems);
    }
}
