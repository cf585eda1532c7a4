using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class NarrowScreenTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task No_page_of_the_site_scrolls_sideways_or_loses_text_at_320_px()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Of(Screens.NarrowWidth));
        var findings = new List<string>();
        foreach (var page in sites.AtRoot.Pages)
        {
            await visit.GoToAsync(page.Path);
            findings.AddRange((await visit.LostTextAsync()).Select(f => $"{page}: {f}"));
        }

        Report.NothingFound("320 px", findings);
    }

    [Theory]
    [InlineData("width: 400px", "400 px wide on 320")]
    [InlineData("max-width: 40px; overflow: hidden; white-space: nowrap", "h1.")]
    public async Task Text_that_does_not_fit_is_found(string style, string finding)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Of(Screens.NarrowWidth));

        await visit.AddStyleOfVisitorAsync($"h1 {{ margin: 0 !important; position: absolute; left: 0; {style} }}");

        Assert.Contains(await visit.LostTextAsync(), f => f.StartsWith(finding, StringComparison.Ordinal));
    }
}
