using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class KeyboardTests(Sites sites, TestBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task The_Tab_key_reaches_everything_in_order_and_shows_it(string type) => ReachesEverything(type, Screens.LaptopWidth);

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task The_Tab_key_reaches_everything_in_order_and_shows_it_on_a_phone(string type) => ReachesEverything(type, Screens.PhoneWidth);

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

    private async Task ReachesEverything(string type, int width)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, new(Screens.Of(width)) { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        var stops = await visit.ProbeAsync<string[]>("tab-stops");
        var findings = new List<string>();
        for (var i = 0; i < stops.Length; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focused = await visit.ProbeAsync<Focused>("focused");
            if (focused.Index != i)
            {
                findings.Add($"Tab {i + 1} should reach {stops[i]} and reached {focused.Name}");
                break;
            }

            if (focused.Wrong.Length > 0)
            {
                findings.Add($"{focused.Name} {focused.Wrong}");
            }
        }

        Assert.NotEmpty(stops);
        Report.NothingFound($"{page}, {width} px", findings);
    }

    private sealed record Focused
    {
        public int Index { get; init; }

        public string Name { get; init; } = "";

        public string Wrong { get; init; } = "";
    }
}
