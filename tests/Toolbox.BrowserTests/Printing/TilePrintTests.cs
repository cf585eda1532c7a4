using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Printing;

/// <summary>A3 worksheets on two A4, for who has no A3 printer.</summary>
public sealed class TilePrintTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task Every_A3_worksheet_prints_on_twice_as_many_A4_with_all_of_its_text()
    {
        var sheets = sites.AtRoot.Pages.Where(p => p.Template is "werkblad" && p.Html.Contains("data-paper=\"A3\"", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sheets);
        foreach (var sheet in sheets)
        {
            await using var visit = await browser.OpenAsync(sites.AtRoot, sheet.Path, Screens.Laptop);
            await visit.Page.EvaluateAsync("() => { window.print = () => {}; }");
            var declared = await visit.Page.Locator("[data-worksheet]").EvaluateAsync<string>("e => `${e.dataset.pages * 2} A4 ${e.dataset.orientation === 'landscape' ? 'portrait' : 'landscape'}`");

            await visit.Page.GetByLabel("Geen A3-printer").CheckAsync();
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

            Report.NothingFound(sheet.Path, await visit.ProbeAsync<string[]>("tiles"));
            Assert.Equal(declared, PrintedPages.Of(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true })));
        }
    }
}
