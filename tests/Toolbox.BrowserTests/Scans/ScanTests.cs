using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Scans;

/// <summary>Scans on the page of a checklist: one answered alone, one of which the answers of a group are counted.</summary>
public sealed class ScanTests(Sites sites, TestBrowser browser)
{
    private const string Alone = "/checklists/zelfscan-zeven-gedragingen/";
    private const string Team = "/checklists/interpersoonlijke-voorwaarden/";

    [Fact]
    public async Task Who_answers_alone_gets_a_result_with_the_tools_for_the_weakest_points_and_nothing_is_kept()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Alone, Screens.Laptop);
        var result = visit.Page.Locator("#jouw-uitslag [data-result]");
        await Assertions.Expect(result).ToContainTextAsync("Je beantwoordde 0 van de 7 vragen.");

        for (var number = 1; number <= 7; number++)
        {
            await visit.Page.Locator($"input[name='vraag-{number}'][value={(number is 2 or 5 ? "nee" : "ja")}]").CheckAsync();
        }

        await Assertions.Expect(result).ToContainTextAsync("Je zei 5 van de 7 keer ja.");
        await Assertions.Expect(result).ToContainTextAsync("Al aardig op weg");
        Assert.Equal(["GRROW-gesprek", "De clinicmethode"], await result.Locator(".talk a").AllInnerTextsAsync());
        Assert.Equal("0", await visit.Page.EvaluateAsync<string>("() => String(localStorage.length + sessionStorage.length)"));
        Assert.Equal(sites.AtRoot.Url(Alone).AbsoluteUri, visit.Page.Url);
        Report.NothingFound(Alone, visit.Problems);
    }

    [Fact]
    public async Task The_keyboard_answers_a_question()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Alone, Screens.Laptop);

        await visit.Page.FocusAsync("input[name='vraag-1'][value=ja]");
        await visit.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(visit.Page.Locator("#jouw-uitslag [data-result]")).ToContainTextAsync("Drie spiegelvragen");
    }

    [Fact]
    public async Task Below_five_answers_the_spread_of_a_group_stays_hidden()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Team, Screens.Laptop);

        await CountAsync(visit, 1, 4, 0, 0, 0);
        await CountAsync(visit, 2, 3, 0, 0, 2);

        Assert.Equal("Nog 1 nodig om de verdeling te tonen.", await ToldAsync(visit, 1));
        Assert.Equal(["0", "0", "0", "0"], await BarsAsync(visit, 1));
        Assert.Equal("5 antwoorden", await ToldAsync(visit, 2));
        Assert.NotEqual(["0", "0", "0", "0"], await BarsAsync(visit, 2));
        Assert.Equal(["Persoonlijk rondje", "Persoonlijk rondje"], await visit.Page.Locator("#tellen .talk a").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("2.5")]
    [InlineData("1000")]
    public async Task A_count_that_cannot_be_counts_for_nothing(string typed)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Team, Screens.Laptop);

        await CountAsync(visit, 1, 0, 0, 0, 2);
        await visit.Page.Locator("[data-row='1'] input").First.FillAsync(typed);

        Assert.Equal("Nog 3 nodig om de verdeling te tonen.", await ToldAsync(visit, 1));
    }

    [Theory]
    [InlineData(Alone)]
    [InlineData(Team)]
    public async Task A_filled_in_scan_has_no_axe_findings_and_loses_no_text(string path)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, path, Screens.Of(Screens.NarrowWidth));
        await FillAsync(visit);
        var findings = new List<string>(await visit.LostTextAsync());
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            findings.AddRange(await Axe.FindingsAsync(visit.Page));
        }

        Report.NothingFound(path, findings);
    }

    [Fact]
    public async Task An_empty_tally_sheet_stays_off_paper_and_a_counted_one_is_printed()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Team, Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await visit.Page.Locator("#tellen").IsVisibleAsync());

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await CountAsync(visit, 1, 2, 1, 1, 2);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await visit.Page.Locator("#tellen").IsVisibleAsync());
    }

    private static async Task FillAsync(Visit visit)
    {
        foreach (var choice in await visit.Page.Locator(".question__answer input[value=nee]").AllAsync())
        {
            await choice.CheckAsync();
        }

        foreach (var count in await visit.Page.Locator("#tellen input").AllAsync())
        {
            await count.FillAsync("3");
        }
    }

    private static async Task CountAsync(Visit visit, int row, params int[] counts)
    {
        var inputs = await visit.Page.Locator($"[data-row='{row}'] input").AllAsync();
        Assert.Equal(inputs.Count, counts.Length);
        foreach (var (input, count) in inputs.Zip(counts))
        {
            await input.FillAsync($"{count}");
        }
    }

    private static Task<string> ToldAsync(Visit visit, int row) => visit.Page.Locator($"[data-row='{row}'] [data-told]").InnerTextAsync();

    private static async Task<IReadOnlyList<string>> BarsAsync(Visit visit, int row) =>
        await visit.Page.Locator($"[data-row='{row}'] rect").EvaluateAllAsync<string[]>("bars => bars.map(bar => bar.getAttribute('height'))");
}
