using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class NarrowScreenTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task No_page_of_the_site_scrolls_sideways_at_320_px()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Of(Screens.NarrowWidth));
        var findings = new List<string>();
        foreach (var page in sites.AtRoot.Pages)
        {
            await visit.GoToAsync(page.Path);
            findings.AddRange((await visit.ProbeAsync<string[]>("overflow")).Select(f => $"{page}: {f}"));
        }

        Report.NothingFound("320 px", findings);
    }

    [Fact]
    public async Task No_page_of_the_site_loses_text_at_320_px()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Of(Screens.NarrowWidth));
        var findings = new List<string>();
        foreach (var page in sites.AtRoot.Pages)
        {
            await visit.GoToAsync(page.Path);
            findings.AddRange((await visit.ProbeAsync<string[]>("lost-text")).Select(f => $"{page}: {f}"));
        }

        Report.NothingFound("320 px", findings);
    }
}
