using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Printing;

/// <summary>Every worksheet of the site, printed: as many pages as it declares, on the paper it declares.</summary>
public sealed partial class WorksheetPrintTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task Every_worksheet_prints_the_pages_and_the_paper_it_declares()
    {
        var sheets = sites.AtRoot.Pages.Where(p => p.Template is "werkblad").ToList();
        var wrong = new List<string>();
        await using var visit = await browser.OpenAsync(sites.AtRoot, sheets[0].Path, Screens.Laptop);
        foreach (var sheet in sheets)
        {
            await visit.Page.GotoAsync(new Uri(new Uri(visit.Page.Url), sheet.Path).AbsoluteUri);
            var declared = await visit.Page.Locator("[data-worksheet]").EvaluateAsync<string>("e => [e.dataset.pages, e.dataset.paper, e.dataset.orientation].join(' ')");
            var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
            var sizes = MediaBox().Matches(Encoding.Latin1.GetString(pdf)).Select(m => Paper(Millimetres(m.Groups[1]), Millimetres(m.Groups[2]))).ToList();
            var printed = $"{sizes.Count} {string.Join('/', sizes.Distinct(StringComparer.Ordinal))}";
            if (!string.Equals(declared, printed, StringComparison.Ordinal))
            {
                wrong.Add($"{sheet.Path}: {declared}, but printed {printed}");
            }
        }

        Assert.NotEmpty(sheets);
        Report.NothingFound("worksheets", wrong);
    }

    private static string Paper(int width, int height) => (width, height) switch
    {
        (210, 297) => "A4 portrait",
        (297, 210) => "A4 landscape",
        (297, 420) => "A3 portrait",
        (420, 297) => "A3 landscape",
        _ => $"{width} by {height} mm",
    };

    private static int Millimetres(Group points) => (int)Math.Round(double.Parse(points.Value, CultureInfo.InvariantCulture) / 72 * 25.4);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
