using System.Globalization;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>The worksheets of a site, printed as a visitor prints them.</summary>
internal static class PrintedSheets
{
    /// <summary>As `build --pdf` prints them (theme/scripts/print/sheets.mjs).</summary>
    public static readonly PagePdfOptions Tagged = new() { PreferCSSPageSize = true, Tagged = true, Outline = true };

    /// <summary>What is wrong with the print of any worksheet of a site, which has to have some.</summary>
    public static async Task<IReadOnlyCollection<string>> JudgeAsync(TestBrowser browser, BuiltSite site)
    {
        var sheets = site.Pages.Where(p => p.Template is "werkblad").ToList();
        Assert.NotEmpty(sheets);

        // Two at a time: one page loads while another is printed.
        var wrong = await Task.WhenAll(sheets.Chunk((sheets.Count + 1) / 2).Select(some => JudgeAsync(browser, site, some)));
        return [.. wrong.SelectMany(w => w)];
    }

    public static async Task<Visit> OpenAsync(TestBrowser browser, BuiltSite site, string path)
    {
        var visit = await browser.OpenAsync(site, path, Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visit;
    }

    public static async Task<DeclaredSheet> DeclaredAsync(Visit visit)
    {
        var parts = await visit.Page.Locator("[data-worksheet]").EvaluateAsync<string[]>(
            "e => [e.querySelector('h1').textContent, e.dataset.pages, `${e.dataset.paper} ${e.dataset.orientation}`]");
        return new DeclaredSheet(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    private static async Task<IReadOnlyList<string>> JudgeAsync(TestBrowser browser, BuiltSite site, SitePage[] sheets)
    {
        var wrong = new List<string>();
        await using var reader = new PdfReader();
        await using var visit = await OpenAsync(browser, site, sheets[0].Path);
        foreach (var sheet in sheets)
        {
            await visit.GoToAsync(sheet.Path);
            var declared = await DeclaredAsync(visit);
            var faint = await visit.ProbeAsync<string[]>("grey-contrast");
            var pdf = await reader.ReadAsync(await visit.Page.PdfAsync(Tagged));
            wrong.AddRange(SheetJudge.Judge(declared, pdf).Concat(faint).Select(finding => $"{sheet.Path}: {finding}"));
        }

        return wrong;
    }
}
