using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Printing;

public sealed partial class PrintTests(Sites sites, TestBrowser browser)
{
    // A4 without the margins of the theme: 210 - 20 - 16 mm at 96 dots an inch.
    private const int PrintedWidth = 658;

    // A sheet brings its own paper and margins; this is A3 on its side.
    private const int WidestSheet = 1588;

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_prints_its_content_without_navigation(string type)
    {
        await using var visit = await OpenPrintedAsync(type, ColorScheme.Light);

        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        var navigation = visit.Page.Locator("body > header, body > footer, nav, summary, .skip").Filter(new() { Visible = true });
        Report.NothingFound(type, await navigation.EvaluateAllAsync<string[]>("all => all.map(e => `${e.localName}.${e.className} is printed`)"));
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_fits_the_width_of_the_paper(string type)
    {
        await using var visit = await OpenPrintedAsync(type, ColorScheme.Light);

        Report.NothingFound(type, await visit.LostTextAsync());
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Who_reads_in_dark_prints_dark_ink_on_white_paper(string type)
    {
        await using var visit = await OpenPrintedAsync(type, ColorScheme.Dark);

        Report.NothingFound(type, await visit.ProbeAsync<string[]>("light-ink"));
    }

    [Theory]
    [InlineData("h1 { color: #ddd !important }", "h1. has light text")]
    [InlineData("main { background: #222 !important }", "main. has a dark ground")]
    public async Task Light_ink_and_dark_grounds_are_found(string style, string finding)
    {
        await using var visit = await OpenPrintedAsync("home", ColorScheme.Light);

        await visit.AddStyleOfVisitorAsync(style);

        Assert.Contains(finding, await visit.ProbeAsync<string[]>("light-ink"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_work_form_prints_on_A4()
    {
        var sheets = await PrintAsync(sites.AtRoot.PageOf("werkvorm").Path);

        Assert.NotEmpty(sheets);
        Assert.All(sheets, size => Assert.Equal((210, 297), size));
    }

    // It is handed out in a staff room.
    [Fact]
    public async Task What_someone_reads_who_was_asked_to_join_is_one_A4()
    {
        Assert.Equal([(210, 297)], await PrintAsync("/gevraagd/"));
    }

    [Fact]
    public async Task No_step_and_no_row_of_a_table_is_cut_by_the_edge_of_the_paper()
    {
        await using var visit = await OpenPrintedAsync("werkvorm-met-herhaling", ColorScheme.Light);

        var parts = await visit.Page.Locator(".step, tr").EvaluateAllAsync<string[]>("all => all.map(e => getComputedStyle(e).breakInside)");

        Assert.NotEmpty(parts);
        Assert.All(parts, breakInside => Assert.Equal("avoid", breakInside));
    }

    private async Task<List<(int Width, int Height)>> PrintAsync(string path)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, path, Screens.Laptop);
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
        return [.. MediaBox().Matches(Encoding.Latin1.GetString(pdf)).Select(m => (Millimetres(m.Groups[1]), Millimetres(m.Groups[2])))];
    }

    private async Task<Visit> OpenPrintedAsync(string type, ColorScheme scheme)
    {
        var visit = await browser.OpenAsync(sites.AtRoot, sites.AtRoot.PageOf(type).Path, Screens.Of(type is "werkblad" or "vellen" or "kaart" ? WidestSheet : PrintedWidth, scheme));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visit;
    }

    private static int Millimetres(Group points) => (int)Math.Round(double.Parse(points.Value, CultureInfo.InvariantCulture) / 72 * 25.4);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
