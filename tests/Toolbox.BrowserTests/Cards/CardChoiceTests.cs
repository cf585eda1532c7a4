using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.BrowserTests.Printing;

namespace Toolbox.BrowserTests.Cards;

/// <summary>Choosing work forms and printing exactly their cards.</summary>
public sealed class CardChoiceTests(Sites sites, TestBrowser browser)
{
    private const string Choice = "/kaarten/kiezen/";

    [Fact]
    public async Task What_is_ticked_lies_on_sheets_stands_in_the_address_and_is_still_there_later()
    {
        await using var visit = await OpenAsync(Choice);
        Assert.Equal("Nog geen kaarten gekozen.", await CountAsync(visit));

        await visit.Page.GetByLabel("Ontmoetingen in het carrousel").CheckAsync();
        await visit.Page.GetByLabel("Check-in en check-out").CheckAsync();
        await Assertions.Expect(visit.Page.Locator("[data-count]")).ToHaveTextAsync("2 kaarten, 2 bladzijden A4.");

        Assert.Equal(["carrousel", "check-in"], await CardsAsync(visit, "front"));
        Assert.Equal(["carrousel", "check-in"], await CardsAsync(visit, "back"));
        Assert.EndsWith("#kaarten=carrousel,check-in", visit.Page.Url, StringComparison.Ordinal);

        await visit.GoToAsync("/");
        await visit.GoToAsync(Choice);
        await Assertions.Expect(visit.Page.Locator(".pcard--front")).ToHaveCountAsync(2);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wis je keuze" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".pcard")).ToHaveCountAsync(0);
        Assert.DoesNotContain("kaarten=", visit.Page.Url, StringComparison.Ordinal);
        Report.NothingFound(Choice, visit.Problems);
    }

    [Theory]
    [InlineData("#kaarten=dialoog,carrousel,onzin")]
    [InlineData("?kaarten=dialoog,carrousel,onzin")]
    public async Task An_address_brings_its_choice_and_unknown_names_are_told(string named)
    {
        await using var visit = await OpenAsync(Choice + named);

        await Assertions.Expect(visit.Page.Locator("[data-count]")).ToHaveTextAsync("2 kaarten, 2 bladzijden A4. Deze kaarten kennen we niet: onzin.");
        Assert.Equal("carrousel dialoog", string.Join(' ', await CardsAsync(visit, "front")));
    }

    [Fact]
    public async Task Chosen_cards_are_those_of_the_server_in_every_size_and_way()
    {
        await using var server = await OpenAsync("/kaarten/kiezen/borgen/");
        var slugs = await CardsAsync(server, "front");
        await using var visit = await OpenAsync($"{Choice}#kaarten={string.Join(',', slugs)}");
        foreach (var (layout, size, way) in new[] { ("", "Groot", "Dubbelzijdig"), ("klein/", "Klein", "Dubbelzijdig"), ("vouwen/", "Groot", "Eén kant"), ("klein-vouwen/", "Klein", "Eén kant") })
        {
            await server.GoToAsync($"/kaarten/kiezen/borgen/{layout}");
            await visit.Page.GetByLabel(size).CheckAsync();
            await visit.Page.GetByLabel(way).CheckAsync();
            var pages = await server.Page.Locator("[data-deck]").GetAttributeAsync("data-pages");
            await Assertions.Expect(visit.Page.Locator("[data-deck]")).ToHaveAttributeAsync("data-pages", pages!);

            Assert.Equal(await HtmlAsync(server), await HtmlAsync(visit));
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Equal($"{pages} A4 portrait", PrintedPages.Of(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true })));
            Report.NothingFound(layout, await visit.ProbeAsync<string[]>("card-text"));
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }

    [Fact]
    public async Task The_school_and_the_copies_come_on_paper_and_nothing_prints_by_itself()
    {
        await using var visit = await OpenAsync("/kaarten/wandtegels/vellen/");
        await visit.Page.EvaluateAsync("() => { window.printed = 0; window.print = () => { window.printed++; }; }");

        await visit.Page.GetByLabel("Naam van je school").FillAsync("De Regenboog");
        await visit.Page.GetByLabel("Hoe vaak printen?").FillAsync("3");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("window.printed"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();

        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("window.printed"));
        var heads = await visit.Page.Locator(".cardsheet__head").AllTextContentsAsync();
        Assert.Equal(30, heads.Count);
        Assert.All(heads, head => Assert.Contains("De Regenboog", head, StringComparison.Ordinal));
        Assert.Equal(string.Concat(Enumerable.Repeat(string.Concat(heads.Take(10)), 3)), string.Concat(heads));

        await visit.Page.EvaluateAsync("window.dispatchEvent(new Event('afterprint'))");
        Assert.Equal(10, await visit.Page.Locator(".cardsheet").CountAsync());
    }

    private Task<Visit> OpenAsync(string path) => browser.OpenAsync(sites.AtRoot, path, Screens.Laptop);

    private static Task<string> CountAsync(Visit visit) => visit.Page.Locator("[data-count]").InnerTextAsync();

    private static Task<string[]> CardsAsync(Visit visit, string side) =>
        visit.Page.Locator($".pcard--{side}").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.card)");

    // In order of card: a choice keeps the order of the site, a phase that of the titles.
    private static Task<string[]> HtmlAsync(Visit visit) =>
        visit.Page.Locator(".pcard").EvaluateAllAsync<string[]>("all => all.map(e => e.outerHTML).sort()");
}
