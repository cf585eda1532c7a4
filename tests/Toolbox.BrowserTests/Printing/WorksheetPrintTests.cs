using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>Every worksheet of the site, printed once; and sheets that were broken on purpose.</summary>
public sealed class WorksheetPrintTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task Every_worksheet_prints_as_it_declares_inside_its_margins_with_tags_and_legible_in_grey()
    {
        Report.NothingFound("worksheets", await PrintedSheets.JudgeAsync(browser, sites.AtRoot));
    }

    [Theory]
    [InlineData(".sheet__body { padding-bottom: 300mm !important }", "pages, not 2")]
    [InlineData(".sheet { page: other !important } @page other { size: 210mm 280mm; margin: 0 }", "210 by 280 mm, not A4 portrait")]
    [InlineData(".sheet { padding-right: 6mm !important }", "page 1: \"Toolbox leergemeenschappen\" is in the margin")]
    [InlineData(".sheet h1 { margin-left: -25mm !important }", "page 1: \"Logboek carrousel\" crosses the edge")]
    [InlineData(".sheet__head { margin-top: -4mm !important }", "page 1: \"Logboek carrousel\" is in the margin")]
    [InlineData(".sheet { padding-left: 10mm !important }", "page 1: \"Naam\" is in the margin")]
    [InlineData(".sheet:first-child * { visibility: hidden }", "page 1 is empty")]
    public async Task A_sheet_that_does_not_print_as_it_declares_is_found(string style, string finding)
    {
        await using var visit = await OpenPrintedAsync(Carrousel);
        var declared = await PrintedSheets.DeclaredAsync(visit);
        await visit.AddStyleOfVisitorAsync(style);

        await AssertFoundAsync(visit, declared, finding);
    }

    [Theory]
    [InlineData("document.title = 'Document'", "title 'Document'")]
    [InlineData("document.documentElement.removeAttribute('lang')", "language 'en-US'")]
    [InlineData("document.documentElement.lang = 'en'", "language 'en'")]
    [InlineData("const h1 = document.querySelector('h1'); h1.replaceWith(h1.textContent)", "no tag for its title")]
    [InlineData("const h1 = document.querySelector('h1'); h1.replaceWith(h1.textContent)", "its title is no bookmark")]
    public async Task A_sheet_that_does_not_say_what_it_is_is_found(string change, string finding)
    {
        await using var visit = await OpenPrintedAsync(Carrousel);
        var declared = await PrintedSheets.DeclaredAsync(visit);
        await visit.Page.EvaluateAsync($"() => {{ {change} }}");

        await AssertFoundAsync(visit, declared, finding);
    }

    [Fact]
    public async Task A_print_without_tags_is_found()
    {
        await using var visit = await OpenPrintedAsync(Carrousel);
        await using var reader = new PdfReader();

        var pdf = await reader.ReadAsync(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, Tagged = false }));

        Assert.Contains("no tags", SheetJudge.Document(await PrintedSheets.DeclaredAsync(visit), pdf), StringComparer.Ordinal);
    }

    // Red on black has 5.3 to 1 in colour, and less in grey.
    [Theory]
    [InlineData(".sheet h1 { color: #999 !important }", "h1. \"Zelfscan: van versplintering naar verbin\" has 2.8 to 1 in grey")]
    [InlineData(".sheet h1 { color: #f00 !important; background: #000 !important; print-color-adjust: exact }", "h1. \"Zelfscan: van versplintering naar verbin\" has 2.5 to 1 in grey")]
    [InlineData(".sheet h1 { color: #fff !important; background: #000 !important }", "h1. \"Zelfscan: van versplintering naar verbin\" has 1.0 to 1 in grey")]
    [InlineData(".sheet h1 { opacity: 0.5 }", "h1. \"Zelfscan: van versplintering naar verbin\" has 4.0 to 1 in grey")]
    [InlineData("text.f-t { fill: #999 !important }", "text.f-t \"Consumptie\" has 2.8 to 1 in grey")]
    [InlineData("svg :is(.f-line, .f-thin, .f-guide) { fill: #666 !important } svg text { paint-order: normal !important }", "text.f-n")]
    public async Task Text_that_is_too_faint_in_grey_is_found(string style, string finding)
    {
        var withFigure = sites.AtRoot.Pages.First(p => p.Template is "werkblad" && p.Html.Contains("class=\"sheet-figure\"", StringComparison.Ordinal));
        await using var visit = await OpenPrintedAsync(withFigure.Path);

        await visit.AddStyleOfVisitorAsync(style);

        Assert.Contains(await visit.ProbeAsync<string[]>("grey-contrast"), f => f.Contains(finding, StringComparison.Ordinal));
    }

    private const string Carrousel = "/werkvormen/carrousel/werkblad/";

    private static async Task AssertFoundAsync(Visit visit, DeclaredSheet declared, string finding)
    {
        await using var reader = new PdfReader();
        var findings = SheetJudge.Judge(declared, await reader.ReadAsync(await visit.Page.PdfAsync(PrintedSheets.Tagged))).ToList();
        Assert.Contains(findings, f => f.Contains(finding, StringComparison.Ordinal));
    }

    private Task<Visit> OpenPrintedAsync(string path) => PrintedSheets.OpenAsync(browser, sites.AtRoot, path);
}
