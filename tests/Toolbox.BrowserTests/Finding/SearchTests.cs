using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Finding;

/// <summary>Finding on the page that finds and from the field of every page.</summary>
public sealed class SearchTests(Sites sites, TestBrowser browser)
{
    private const string Done = "[data-search-state=done]";

    [Theory]
    [InlineData(SiteAddress.Root)]
    [InlineData(SiteAddress.Path)]
    public async Task A_shared_address_shows_its_results(SiteAddress address)
    {
        await using var visit = await browser.OpenAsync(sites[address], "/zoeken/?q=carrousel", Screens.Laptop);

        var first = visit.Page.Locator($"{Done} > li").First;

        Assert.Equal("carrousel", await first.GetAttributeAsync("data-slug"));
        Assert.EndsWith("/werkvormen/carrousel/", await first.Locator("h3 a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal("carrousel", await visit.Page.InputValueAsync("input[type=search]"));
        Report.NothingFound("/zoeken/?q=carrousel", visit.Problems);
    }

    [Fact]
    public async Task Typing_on_any_page_shows_the_first_results_and_the_way_to_all()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/theorie/", Screens.Laptop);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("verlegenheid");
        await visit.Page.WaitForSelectorAsync($".find__panel {Done} > li[data-slug=handelingsverlegenheid]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync($"ol.results{Done} > li");

        Assert.EndsWith("/zoeken/?q=verlegenheid", visit.Page.Url, StringComparison.Ordinal);
        Report.NothingFound("searching from /theorie/", visit.Problems);
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_result_is_reached_and_opened()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/", Screens.Laptop);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("wereldcafe");
        await visit.Page.WaitForSelectorAsync($"{Done} > li[data-slug=wereldcafe]");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Wereldcafé", await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));

        // Its passage comes later, and does not take the focus away.
        await visit.Page.WaitForSelectorAsync($"{Done} > li[data-slug=wereldcafe] mark");
        Assert.Equal("Wereldcafé", await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("zoek", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**/werkvormen/wereldcafe/");
    }

    [Fact]
    public async Task Escape_closes_the_first_results_and_keeps_the_field()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/theorie/", Screens.Laptop);
        await visit.Page.FocusAsync("#zoek");
        await visit.Page.Keyboard.TypeAsync("dialoog");
        await visit.Page.WaitForSelectorAsync($".find__panel {Done} > li");

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.False(await visit.Page.IsVisibleAsync(".find__panel"));
        Assert.Equal("zoek", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task A_screen_reader_hears_how_many_were_found_and_what_a_typing_error_was_read_as()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/?q=kirckpatrick", Screens.Laptop);
        await visit.Page.WaitForSelectorAsync($"{Done} > li[data-slug=kirkpatrick]");

        var heard = await visit.Page.Locator("[role=status]").TextContentAsync();

        Assert.Matches(@"^\d+ resultaten voor ‘kirckpatrick’\. Gezocht op ‘kirkpatrick’ in plaats van ‘kirckpatrick’\.$", heard!);
    }

    [Fact]
    public async Task The_back_button_returns_to_the_query_and_type_before()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/?q=gastspreker", Screens.Laptop);
        await visit.Page.WaitForSelectorAsync($"{Done} > li");
        await visit.Page.ClickAsync("a[data-type=checklist]");
        await visit.Page.WaitForSelectorAsync($"{Done} > li:first-child[data-slug=gastspreker-check]");
        Assert.Contains("soort=checklist", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.FillAsync("#zoek", "fishbowl");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.GoBackAsync();

        await visit.Page.WaitForFunctionAsync("() => !location.search.includes('soort')");
        await visit.Page.WaitForSelectorAsync($"{Done} > li:first-child[data-slug^=gastspreker]");
        Assert.Equal("gastspreker", await visit.Page.InputValueAsync("#zoek"));
    }

    [Fact]
    public async Task Who_opens_a_result_and_goes_back_finds_the_results_again()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/", Screens.Laptop);
        await visit.Page.FillAsync("#zoek", "fishbowl");
        await visit.Page.ClickAsync($"{Done} > li[data-slug=fishbowl] h3 a");
        await visit.Page.WaitForURLAsync("**/werkvormen/fishbowl/");

        await visit.Page.GoBackAsync();

        await visit.Page.WaitForSelectorAsync($"{Done} > li[data-slug=fishbowl]");
        Assert.EndsWith("?q=fishbowl", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de het een")]
    [InlineData("\"><img src=x onerror=window.ran=1><script>window.ran=1</script>")]
    [InlineData("../../../etc/passwd")]
    [InlineData("🙂🙃")]
    [InlineData("школа 学校 مدرسة")]
    [InlineData("%E0%A4%A \\ ' \" ` ${1} {{x}}")]
    public async Task Odd_queries_end_in_a_list_and_nothing_else(string query)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/?q=" + Uri.EscapeDataString(query), Screens.Laptop);

        await visit.Page.WaitForSelectorAsync(Done, new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });

        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'ran' in window"));
        Assert.Equal(query, await visit.Page.InputValueAsync("#zoek"));
        Report.NothingFound(query, visit.Problems);
    }

    [Fact]
    public async Task Five_hundred_letters_are_a_query_like_any_other()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/?q=" + new string('a', 500), Screens.Laptop);

        await visit.Page.WaitForSelectorAsync(Done, new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });

        Report.NothingFound("500 letters", visit.Problems);
    }

    [Fact]
    public async Task When_nothing_is_found_the_questions_and_phases_lead_on()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/?q=xqzwvk", Screens.Phone);

        await visit.Page.WaitForSelectorAsync("[data-find-empty]:not([hidden])");

        Assert.Equal(10, await visit.Page.Locator("[data-find-empty] li a").CountAsync());
        Report.NothingFound("/zoeken/?q=xqzwvk", await Axe.FindingsAsync(visit.Page));
        Assert.Empty(await visit.LostTextAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, Screens.LaptopWidth)]
    [InlineData(ColorScheme.Dark, Screens.NarrowWidth)]
    public async Task Results_have_no_axe_findings_and_lose_no_text(ColorScheme scheme, int width)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/zoeken/?q=contact%20houden", Screens.Of(width, scheme));
        await visit.Page.WaitForSelectorAsync($"{Done} > li mark");

        Report.NothingFound("/zoeken/?q=contact houden", await Axe.FindingsAsync(visit.Page));
        Assert.Empty(await visit.LostTextAsync());
    }

    [Fact]
    public async Task On_a_phone_the_button_opens_the_field()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/theorie/", Screens.Phone);

        await visit.Page.ClickAsync(".find--head button");
        await visit.Page.Keyboard.TypeAsync("fishbowl");
        await visit.Page.WaitForSelectorAsync($".find__panel {Done} > li[data-slug=fishbowl]");

        Report.NothingFound("the open field", await Axe.FindingsAsync(visit.Page));
    }

    [Fact]
    public async Task No_search_code_is_loaded_before_the_field_is_used()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/carrousel/", Screens.Laptop);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(visit.Responses, r => IsSearch(r.Url));

        await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.FocusAsync("#zoek"), r => r.Url.EndsWith("words.txt", StringComparison.Ordinal));

        Assert.Contains(visit.Responses, r => IsSearch(r.Url));
    }

    private static bool IsSearch(string url) => url.Contains("/assets/search-", StringComparison.Ordinal) || url.Contains("/zoeken/index/", StringComparison.Ordinal);
}
