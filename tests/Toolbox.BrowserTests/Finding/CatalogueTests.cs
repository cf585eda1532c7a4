using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Finding;

/// <summary>Choosing from a list by numbers and by what fits.</summary>
public sealed class CatalogueTests(Sites sites, TestBrowser browser)
{
    private const string Chosen = "[data-list] > li";

    [Fact]
    public async Task Choices_narrow_the_list_count_along_and_stand_in_the_address()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/", Screens.Laptop);
        var all = await visit.Page.Locator("[data-catalogue-groups] .cards > li").CountAsync();
        Assert.True(all > 50);

        await visit.Page.FillAsync("[name=mensen]", "6");
        await visit.Page.FillAsync("[name=minuten]", "40");
        await visit.Page.WaitForSelectorAsync(Chosen);
        var forSixInForty = await visit.Page.Locator(Chosen).CountAsync();
        var inStarten = int.Parse(await visit.Page.Locator(".stations .is-starten [data-count]").TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);
        await visit.Page.CheckAsync("[name=fase][value=starten]", new PageCheckOptions { Force = true });

        Assert.Equal(inStarten, await visit.Page.Locator(Chosen).CountAsync());
        Assert.InRange(inStarten, 1, forSixInForty - 1);
        Assert.EndsWith("/werkvormen/?mensen=6&minuten=40&fase=starten", visit.Page.Url, StringComparison.Ordinal);
        Assert.StartsWith($"{inStarten} van ", await visit.Page.Locator("[data-status]").TextContentAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator("[data-catalogue-groups]").IsVisibleAsync());
        Report.NothingFound("/werkvormen/", visit.Problems);
    }

    [Fact]
    public async Task Time_is_computed_for_the_group_that_is_asked_for()
    {
        // Everyone with everyone: 65 minutes with four, 113 with eight.
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/?mensen=4&minuten=70", Screens.Laptop);
        await visit.Page.WaitForSelectorAsync($"{Chosen}[data-slug=carrousel]");

        await visit.Page.FillAsync("[name=mensen]", "8");

        Assert.Equal(0, await visit.Page.Locator($"{Chosen}[data-slug=carrousel]").CountAsync());
    }

    [Fact]
    public async Task A_shared_address_and_the_back_button_restore_the_choices()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/?mensen=6&doel=evalueren", Screens.Laptop);
        await visit.Page.WaitForSelectorAsync(Chosen);
        var slugs = await SlugsAsync(visit);
        Assert.True(await visit.Page.Locator("[name=doel][value=evalueren]").IsVisibleAsync());

        await visit.Page.Locator($"{Chosen} h3 a").First.ClickAsync();
        await visit.Page.WaitForURLAsync($"**/werkvormen/{slugs[0]}/");
        await visit.Page.GoBackAsync();
        await visit.Page.WaitForSelectorAsync(Chosen);

        Assert.Equal(slugs, await SlugsAsync(visit));
    }

    [Fact]
    public async Task Clearing_the_choices_brings_back_the_whole_list()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/?mensen=6&fase=starten", Screens.Laptop);

        await visit.Page.ClickAsync("[data-clear]");
        await visit.Page.WaitForSelectorAsync("[data-catalogue-groups]");

        Assert.True(await visit.Page.Locator("[data-catalogue-groups]").IsVisibleAsync());
        Assert.EndsWith("/werkvormen/", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("", await visit.Page.InputValueAsync("[name=mensen]"));
    }

    [Fact]
    public async Task When_nothing_fits_it_says_what_nearly_does()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/?mensen=6&minuten=1", Screens.Phone);

        await visit.Page.WaitForSelectorAsync("[data-almost]");
        Assert.Equal(0, await visit.Page.Locator(Chosen).CountAsync());
        Assert.Contains("Met 15 minuten meer", await visit.Page.Locator("[data-almost]").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await visit.LostTextAsync());
    }

    [Theory]
    [InlineData("/checklists/?over=zelf")]
    [InlineData("/theorie/?zeker=onderzoek")]
    [InlineData("/werkvormen/?mensen=12&minuten=60&vooraf=15&moeite=1")]
    public async Task Every_catalogue_filters_by_its_own_questions_without_axe_findings(string address)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, address, Screens.Of(Screens.NarrowWidth, ColorScheme.Dark));

        await visit.Page.WaitForSelectorAsync(Chosen);
        Report.NothingFound(address, await Axe.FindingsAsync(visit.Page));
        Assert.Empty(await visit.LostTextAsync());
    }

    [Fact]
    public async Task On_paper_the_choice_stands_without_the_filter()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/?mensen=6&fase=starten", Screens.Laptop);
        await visit.Page.WaitForSelectorAsync(Chosen);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await visit.Page.Locator(".filters").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(Chosen).First.IsVisibleAsync());
        Assert.Equal("Gekozen: 6 mensen, starten.", await visit.Page.Locator("[data-choices]").TextContentAsync());
    }

    [Fact]
    public async Task The_button_leads_to_what_fits()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/", Screens.Phone);
        await visit.Page.FillAsync("[name=mensen]", "6");

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[data-heading]:focus");

        Assert.Matches("^Wat past: [0-9]+ van [0-9]+ werkvormen passen$", await visit.Page.Locator("[data-heading]").TextContentAsync() ?? "");
        Report.NothingFound("/werkvormen/", visit.Problems);
    }

    [Fact]
    public async Task What_to_choose_by_is_loaded_when_the_filter_is_used()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/", Screens.Laptop);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(visit.Responses, r => r.Url.EndsWith("/keuze.js", StringComparison.Ordinal));

        await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.FocusAsync("[name=mensen]"), r => r.Url.EndsWith("/werkvormen/keuze.js", StringComparison.Ordinal));
    }

    private static async Task<List<string?>> SlugsAsync(Visit visit) =>
        [.. await Task.WhenAll((await visit.Page.Locator(Chosen).AllAsync()).Select(c => c.GetAttributeAsync("data-slug")))];
}
