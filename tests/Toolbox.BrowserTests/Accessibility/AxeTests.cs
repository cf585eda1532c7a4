using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class AxeTests(Sites sites, TestBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_has_no_axe_findings_in_light(string type) => HasNoFindings(type, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_has_no_axe_findings_in_dark(string type) => HasNoFindings(type, ColorScheme.Dark);

    [Fact]
    public async Task Axe_sees_what_is_wrong()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);
        await visit.Page.EvaluateAsync("document.querySelector('h1').style.color = '#ccc'");

        Assert.Contains(await Axe.FindingsAsync(visit.Page), f => f.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    private async Task HasNoFindings(string type, ColorScheme scheme)
    {
        var page = sites.AtRoot.PageOf(type);
        foreach (var width in new[] { Screens.LaptopWidth, Screens.PhoneWidth })
        {
            await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Of(width, scheme));

            Report.NothingFound($"{page}, {scheme}, {width} px", await Axe.FindingsAsync(visit.Page));
        }
    }
}
