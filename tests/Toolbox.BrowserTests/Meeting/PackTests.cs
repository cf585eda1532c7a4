using System.Globalization;
using System.IO.Compression;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Meeting;

/// <summary>What a facilitator prints for a meeting, against what the list before printing announced.</summary>
public sealed class PackTests(Sites sites, TestBrowser browser)
{
    // Six tools; one on A3, one of two pages, one with groups that get a card.
    private const string SixTools = "/bijeenkomst/#plan=1.tEen+dag,p9,icheck-in,ipersoonlijk-rondje,imatrix-van-camp,icarrousel,iwereldcafe,iexit-ticket,k0000";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_pack_of_six_tools_has_the_pages_it_announced_in_order(bool duplex)
    {
        await using var visit = await OpenAsync();
        await visit.Page.Locator("#m-duplex").SetCheckedAsync(duplex);
        var rows = await RowsAsync(visit);
        var total = await visit.Page.Locator(".pack-desk strong").InnerTextAsync();

        var printed = await PrintAsync(visit);

        var expected = rows.SelectMany(row => Enumerable.Repeat(row.SidesOfOne(duplex), row.Copies).SelectMany(sides => sides)).ToList();
        Assert.Equal(expected.Select(side => $"{side.Paper} {side.Key}"), printed.Pages.Select((page, i) => $"{page.Paper} {NameOf(page, expected.ElementAtOrDefault(i).Key)}"), StringComparer.Ordinal);
        Assert.StartsWith($"Samen {expected.Count(side => side.Key.Length > 0)} bladzijden op ", total, StringComparison.Ordinal);
        Assert.Equal(duplex, total.Contains($"; {expected.Count(side => side.Key.Length == 0)} achterkanten blijven leeg.", StringComparison.Ordinal));
        Assert.Contains(expected, side => side.Paper.StartsWith("A3", StringComparison.Ordinal));
        Assert.Contains(expected, side => side.Key.StartsWith("kaart.", StringComparison.Ordinal));
        Report.NothingFound(SixTools, visit.Problems);
    }

    [Fact]
    public async Task What_is_set_to_none_is_not_printed()
    {
        await using var visit = await OpenAsync();
        foreach (var row in await RowsAsync(visit))
        {
            var field = visit.Page.Locator($"[data-copies='{row.Key}']");
            await field.FillAsync(row.Key is "exit-ticket" ? "3" : "0");
            await visit.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(field).Not.ToBeFocusedAsync();
        }

        await visit.Page.Locator("#m-duplex").FocusAsync();
        await Assertions.Expect(visit.Page.Locator(".pack-desk strong")).ToHaveTextAsync("Samen 3 bladzijden op 3 vel A4.");
        Assert.Equal(["A4 portrait", "A4 portrait", "A4 portrait"], (await PrintAsync(visit)).Pages.Select(page => page.Paper), StringComparer.Ordinal);

        await visit.Page.Locator("[data-copies='exit-ticket']").FillAsync("0");
        await visit.Page.Locator("#m-duplex").FocusAsync();
        await Assertions.Expect(visit.Page.Locator("#m-print-pack")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Who_was_there_is_written_by_hand_on_a_list_as_long_as_the_group_and_each_gets_a_certificate()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/bijeenkomst/#plan=1.tDag+%3Cb%3E,p40,eWerk.80,k0000", Screens.Laptop);
        await visit.Page.Locator("#m-pack").ClickAsync();
        Assert.Equal("0", await visit.Page.Locator("[data-copies='presentielijst']").InputValueAsync());
        await visit.Page.Locator("[data-copies='draaiboek']").FillAsync("0");
        await visit.Page.Locator("[data-copies='presentielijst']").FillAsync("1");
        await visit.Page.Locator("[data-copies='bewijs']").FillAsync("3");
        await visit.Page.Locator("#m-duplex").FocusAsync();
        await Assertions.Expect(visit.Page.Locator("[data-live='presentielijst']")).ToHaveTextAsync("1× blad 1–2");
        await Assertions.Expect(visit.Page.Locator(".pack-desk strong")).ToHaveTextAsync("Samen 5 bladzijden op 5 vel A4.");

        var texts = (await PrintAsync(visit)).Pages.Select(page => string.Join(' ', page.Texts.Select(t => t.Text))).ToList();

        Assert.Equal(5, texts.Count);
        Assert.All(texts[..2], text => Assert.Contains("Handtekening", text, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 40), texts[..2].SelectMany(text => text.Split(' ')).Where(word => word.Length < 3).Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var row) ? row : 0).Where(row => row > 0));
        Assert.All(texts[2..], text => Assert.Matches("Bewijs van deelname.*Dag <b>.*1 uur en 20 minuten.*Terugblik", text));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length"));
        Report.NothingFound("who was there", visit.Problems);
    }

    [Fact]
    public async Task From_home_to_a_printed_pack_takes_at_most_fifteen_clicks()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);
        await visit.Page.AddInitScriptAsync("addEventListener('click', () => sessionStorage.clicks = Number(sessionStorage.clicks ?? 0) + 1, true)");
        await visit.Page.ReloadAsync();
        await visit.Page.Locator(".site-nav a[href='/werkvormen/']").ClickAsync();
        await visit.Page.Locator(".card", new() { Has = visit.Page.Locator("a[href='/werkvormen/carrousel/']") }).Locator("[data-collect]").First.ClickAsync();
        await visit.Page.Locator(".meeting-link").ClickAsync();
        await visit.Page.Locator("#m-template-standaard").ClickAsync();
        await visit.Page.Locator("#m-people").ClickAsync();
        await visit.Page.Keyboard.TypeAsync("12");
        await visit.Page.Locator("#m-pack").ClickAsync();
        await visit.Page.Locator("#m-pack-title").WaitForAsync();
        var announced = await visit.Page.Locator(".pack-desk strong").InnerTextAsync();
        var printed = await PrintAsync(visit);

        Assert.StartsWith($"Samen {printed.Pages.Count} bladzijden op ", announced, StringComparison.Ordinal);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("Number(sessionStorage.clicks)"), 5, 15);
    }

    [Fact]
    public async Task The_Word_files_of_the_worksheets_come_in_one_file_in_order()
    {
        await using var visit = await OpenAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#m-word-pack").ClickAsync());

        Assert.Equal("werkbladen-een-dag.zip", download.SuggestedFilename);
        using var archive = ZipFile.OpenRead(await download.PathAsync());
        Assert.Equal(
            ["01-check-in.docx", "02-persoonlijk-rondje.docx", "03-matrix-van-camp.docx", "04-carrousel.docx", "05-wereldcafe.docx", "06-exit-ticket.docx"],
            archive.Entries.Select(e => e.FullName), StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var document = new ZipArchive(content);
            Assert.NotNull(document.GetEntry("word/document.xml"));
        }
    }

    private async Task<Visit> OpenAsync()
    {
        var visit = await browser.OpenAsync(sites.AtRoot, SixTools, Screens.Laptop);
        await visit.Page.Locator("#m-pack").ClickAsync();
        await visit.Page.Locator("#m-pack-title").WaitForAsync();
        return visit;
    }

    private static async Task<IReadOnlyList<PackRow>> RowsAsync(Visit visit) =>
        [.. (await visit.Page.Locator(".pack-desk tbody tr").EvaluateAllAsync<string[][]>(
            "rows => rows.map(row => [row.querySelector('[data-copies]').dataset.copies, row.cells[1].innerText, row.querySelector('input').value, row.cells[3].innerText])"))
            .Select(PackRow.Of)];

    private static async Task<PrintedPdf> PrintAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync("window.print = () => {}");
        await visit.Page.Locator("#m-print-pack").ClickAsync();
        await using var reader = new PdfReader();
        var printed = await reader.ReadAsync(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        return printed;
    }

    // A worksheet and a card carry the address of their tool; only a card says that it has two sides.
    private static string NameOf(PdfPage page, string? expected)
    {
        var text = string.Concat(page.Texts.Select(t => t.Text)).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return "";
        }

        var isCard = text.Contains("voor-enachterkant", StringComparison.Ordinal);
        var slug = expected?.Split('.')[^1];
        var found = slug is not null && text.Contains($"/werkvormen/{slug}", StringComparison.Ordinal) ? slug
            : text.Contains("/werkvormen/", StringComparison.Ordinal) ? text : "draaiboek";
        return isCard ? $"kaart.{found}" : found;
    }

    /// <summary>A line of the list: how many of what, and the pages of one.</summary>
    private sealed record PackRow(string Key, string Paper, int Copies, int Pages)
    {
        // "12× blad 1–2 en 12 lege achterkanten"
        public static PackRow Of(string[] cells)
        {
            var sheets = cells[3].Split('–') is [_, var last] ? int.Parse(last.Split(' ')[0], CultureInfo.InvariantCulture) : 1;
            return new(cells[0], cells[1].Split(',') is [var size, _] ? $"{size} landscape" : $"{cells[1]} portrait", int.Parse(cells[2], CultureInfo.InvariantCulture), sheets);
        }

        public IEnumerable<(string Key, string Paper)> SidesOfOne(bool duplex) =>
            Enumerable.Repeat((Key, Paper), Pages).Concat(Enumerable.Repeat(("", Paper), duplex ? Pages % 2 : 0));
    }
}
