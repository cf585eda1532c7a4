using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

/// <summary>Settings of the visitor's system.</summary>
public sealed class PreferenceTests(Sites sites, TestBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_can_be_seen_in_forced_colours(string type) =>
        CanBeSeen(type, new(Screens.Laptop) { ForcedColors = ForcedColors.Active });

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_can_be_seen_in_dark_forced_colours(string type) =>
        CanBeSeen(type, new(Screens.Of(Screens.PhoneWidth, ColorScheme.Dark)) { ForcedColors = ForcedColors.Active });

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Nothing_moves_for_who_asked_for_less_movement(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, new(Screens.Laptop) { ReducedMotion = ReducedMotion.Reduce });

        Report.NothingFound(page.Path, await visit.ProbeAsync<string[]>("movement"));
    }

    [Theory]
    [InlineData("faint-icons", ".icon { stroke: Canvas !important; fill: Canvas !important; forced-color-adjust: none }")]
    [InlineData("movement", "html { scroll-behavior: smooth !important }")]
    [InlineData("movement", "a { transition: transform 1s }")]
    [InlineData("movement", "@keyframes turn { to { rotate: 1turn } } h1 { animation: turn 1s infinite }")]
    public async Task What_ignores_the_visitor_is_found(string probe, string style)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/", new(Screens.Laptop) { ForcedColors = ForcedColors.Active });
        Assert.Empty(await visit.ProbeAsync<string[]>(probe));

        await visit.AddStyleOfVisitorAsync(style);

        Assert.NotEmpty(await visit.ProbeAsync<string[]>(probe));
    }

    private async Task CanBeSeen(string type, BrowserNewContextOptions screen)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, screen);

        Assert.True(await visit.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        string[] findings =
        [
            .. await visit.ProbeAsync<string[]>("faint-icons"),
            .. await visit.LostTextAsync(),
            .. visit.Problems,
        ];
        Report.NothingFound(page.Path, findings);
    }
}
