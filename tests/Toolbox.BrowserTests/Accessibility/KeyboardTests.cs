using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class KeyboardTests(Sites sites, TestBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task The_Tab_key_reaches_everything_in_order_and_shows_it(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Laptop);

        Report.NothingFound($"{page} on a laptop", await TabThroughAsync(visit));
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task The_Tab_key_reaches_everything_in_order_and_shows_it_on_a_phone(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Phone);

        Report.NothingFound($"{page} on a phone", await TabThroughAsync(visit));
    }

    [Theory]
    [InlineData("main a:focus-visible { outline: none !important; background: none !important; color: inherit !important }", "looks the same with focus")]
    [InlineData("main a { position: relative; left: -9999px }", "is out of view")]
    [InlineData("body::after { content: ''; position: fixed; inset: 0; z-index: 9 }", "is covered by")]
    public async Task A_link_that_does_not_show_its_focus_is_found(string style, string finding)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);
        await visit.AddStyleOfVisitorAsync(style);

        Assert.Contains(await TabThroughAsync(visit), f => f.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_that_comes_out_of_order_is_found()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);
        await visit.Page.EvaluateAsync("[...document.querySelectorAll('main a')].at(-1).tabIndex = 1");

        Assert.StartsWith("Tab 1 should reach", Assert.Single(await TabThroughAsync(visit)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task The_first_Tab_offers_to_skip_to_the_content(string type)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, sites.AtRoot.PageOf(type).Path, Screens.Laptop);
        var stops = await visit.ProbeAsync<string[]>("tab-stops");

        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator(":focus");
        Assert.Equal("#inhoud", await skip.GetAttributeAsync("href"));
        Assert.Equal("", (await visit.ProbeAsync<Focused>("focused")).Wrong);

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"), $"After the skip link, of {stops.Length} stops, the next is not in <main>.");
    }

    private static async Task<IReadOnlyList<string>> TabThroughAsync(Visit visit)
    {
        var stops = await visit.ProbeAsync<string[]>("tab-stops");
        Assert.NotEmpty(stops);
        var findings = new List<string>();
        for (var i = 0; i < stops.Length; i++)
        {
            var focused = await TabAsync(visit);
            if (focused.Index != i)
            {
                return [.. findings, $"Tab {i + 1} should reach {stops[i]} and reached {focused.Name}"];
            }

            if (focused.Wrong.Length > 0)
            {
                findings.Add($"{focused.Name} {focused.Wrong}");
            }
        }

        return findings;
    }

    // A date is a day, a month, a year and a calendar: the Tab key reaches each before it leaves the field.
    private static async Task<Focused> TabAsync(Visit visit)
    {
        const string InsideAField = "document.activeElement.matches('input[type=date], input[type=time]')";
        const int MostParts = 5;
        var from = (await visit.ProbeAsync<Focused>("focused")).Index;
        for (var parts = 0; ; parts++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focused = await visit.ProbeAsync<Focused>("focused");
            if (focused.Index != from || parts == MostParts || !await visit.Page.EvaluateAsync<bool>(InsideAField))
            {
                return focused;
            }
        }
    }

    private sealed record Focused
    {
        public int Index { get; init; }

        public string Name { get; init; } = "";

        public string Wrong { get; init; } = "";
    }
}
