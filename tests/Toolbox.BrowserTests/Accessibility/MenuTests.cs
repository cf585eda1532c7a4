using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class MenuTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task On_a_phone_Enter_opens_the_menu_and_Escape_closes_it_and_returns()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Phone);
        var summary = visit.Page.Locator("details.menu > summary");
        var links = visit.Page.Locator("details.menu a");
        await summary.FocusAsync();
        Assert.False(await links.First.IsVisibleAsync());

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await links.Last.IsVisibleAsync());

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await HasFocus(links.First));

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await links.First.IsVisibleAsync());
        Assert.True(await HasFocus(summary));
    }

    [Fact]
    public async Task On_a_phone_the_open_menu_closes_when_the_visitor_goes_on()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Phone);
        var links = visit.Page.Locator("details.menu a");
        await visit.Page.Locator("details.menu > summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await links.Last.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.False(await links.First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_open_menu_has_no_axe_findings()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Phone);
        await visit.Page.Locator("details.menu > summary").ClickAsync();

        Report.NothingFound("/ with its menu open", await Axe.FindingsAsync(visit.Page));
    }

    [Fact]
    public async Task Every_page_of_the_menu_on_a_laptop_is_in_the_menu_of_a_phone()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);

        var laptop = await visit.Page.Locator(".site-nav a").AllTextContentsAsync();
        var phone = await visit.Page.Locator("details.menu a").AllTextContentsAsync();

        Assert.NotEmpty(laptop);
        Assert.Equal(laptop, phone);
    }

    private static Task<bool> HasFocus(Microsoft.Playwright.ILocator element) =>
        element.EvaluateAsync<bool>("e => document.activeElement === e");
}
