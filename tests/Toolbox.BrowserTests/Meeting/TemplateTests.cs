using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Meeting;

/// <summary>A facilitator begins with a template, and gives it what it left open.</summary>
public sealed partial class TemplateTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task Every_template_fits_as_it_stands()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/bijeenkomst/", Screens.Laptop);
        var templates = await visit.Page.Locator("[data-template]").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");
        Assert.Equal(5, templates.Length);
        foreach (var template in templates)
        {
            await visit.Page.Locator("#" + template).ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".meeting__total")).ToContainTextAsync("Het past precies.");
            Assert.Empty(await visit.Page.Locator(".agenda__warn").AllInnerTextsAsync());
            await visit.Page.Locator("[data-act='wipe']").ClickAsync();
        }
    }

    [Fact]
    public async Task An_open_core_offers_what_fits_its_time_and_the_group_and_keeps_what_is_left()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/bijeenkomst/", Screens.Laptop);
        await visit.Page.Locator("#m-template-na-schooltijd").ClickAsync();
        await visit.Page.Locator("#m-people").FillAsync("12");
        await visit.Page.Locator("#m-people").PressAsync("Tab");

        var choice = visit.Page.GetByLabel("Werkvorm van hoogstens 40 min, voor 12 mensen");
        var minutes = (await choice.Locator("option").AllInnerTextsAsync()).Skip(1)
            .Select(text => int.Parse(Minutes().Match(text).Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.All(minutes, m => Assert.InRange(m, 1, 40));
        Assert.NotEmpty(minutes);
        Assert.Equal("/werkvormen/?mensen=12&minuten=40", await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Zoek in de catalogus" }).GetAttributeAsync("href"));
        Assert.Equal("Past bij 12 mensen en 40 minuten", await visit.Page.Locator("#m-tool optgroup").First.GetAttributeAsync("label"));

        await choice.SelectOptionAsync("een-twee-vier-allen");
        await visit.Page.Locator("#m-put-2").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#m-minutes-2")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".agenda__item").Nth(2).Locator("a").First).ToHaveTextAsync("1-2-4-allen");
        await Assertions.Expect(visit.Page.Locator(".meeting__total")).ToContainTextAsync("Samen 75 van de 75 minuten");
        await Assertions.Expect(visit.Page.Locator("#m-fill-3")).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"\((\d+) min\)$")]
    private static partial Regex Minutes();
}
