using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class AxeTests(Sites sites, TestBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_has_no_axe_findings(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Laptop);
        var findings = new List<string>();
        foreach (var width in new[] { Screens.LaptopWidth, Screens.PhoneWidth })
        {
            await visit.Page.SetViewportSizeAsync(width, Screens.Height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                findings.AddRange((await Axe.FindingsAsync(visit.Page)).Select(f => $"{width} px, {scheme}: {f}"));
            }
        }

        Report.NothingFound(page.Path, findings);
    }

    [Theory]
    [InlineData(ColorScheme.Light, "#ccc")]
    [InlineData(ColorScheme.Dark, "#444")]
    public async Task Axe_sees_faint_text(ColorScheme scheme, string colour)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await visit.Page.EvaluateAsync("colour => document.querySelector('h1').style.color = colour", colour);

        Assert.Contains(await Axe.FindingsAsync(visit.Page), f => f.StartsWith("color-contrast: h1", StringComparison.Ordinal));
    }
}
