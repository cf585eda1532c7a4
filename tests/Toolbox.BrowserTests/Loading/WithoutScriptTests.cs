using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Loading;

public sealed class WithoutScriptTests(Sites sites, TestBrowser browser)
{
    private static BrowserNewContextOptions PhoneWithoutScript => new(Screens.Phone) { JavaScriptEnabled = false };

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_has_its_content_without_script(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var with = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Phone);
        await using var without = await browser.OpenAsync(sites.AtRoot, page.Path, PhoneWithoutScript);

        // Controls that only a script can serve are there only with one, and what stands in for them only without.
        await with.Page.Locator("[data-with-script]").EvaluateAllAsync<object?>("all => all.forEach(e => e.remove())");
        Assert.Equal(0, await with.Page.Locator("[data-without-script]").Filter(new() { Visible = true }).CountAsync());
        Assert.True(await without.Page.Locator("h1").First.IsVisibleAsync());
        Assert.Equal(0, await without.Page.Locator("[data-with-script]").Filter(new() { Visible = true }).CountAsync());
        await without.Page.Locator("[data-without-script]").EvaluateAllAsync<object?>("all => all.forEach(e => e.remove())");
        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), await without.Page.Locator("main").InnerTextAsync());
        Report.NothingFound(page.Path, without.Problems);
    }

    [Fact]
    public async Task The_menu_opens_and_leads_on_without_script()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", PhoneWithoutScript);
        var link = visit.Page.Locator("details.menu a").First;
        Assert.False(await link.IsVisibleAsync());

        await visit.Page.Locator("details.menu > summary").ClickAsync();
        Assert.True(await link.IsVisibleAsync());

        await link.ClickAsync();
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath.Length > 1);
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
    }
}
