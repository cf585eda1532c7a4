using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Wizard;

/// <summary>The outcome in words, and in the attributes that others may read.</summary>
public sealed class OutcomeTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task Every_worked_example_has_its_outcome()
    {
        await using var visit = await OpenAsync("");
        var wrong = new List<string>();
        foreach (var example in Answers.Examples)
        {
            await visit.GoToAsync("/404.html");
            await visit.GoToAsync("/starten/" + example.Hash);
            var best = new Placed(await AttributeAsync(visit, "data-form"), int.Parse(await AttributeAsync(visit, "data-score"), System.Globalization.CultureInfo.InvariantCulture));
            var close = await visit.Page.Locator("[data-alternative]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.form + ' ' + e.dataset.score)");
            var expected = example.Expected.Skip(1).Where(e => e.Score >= best.Score - 5).Select(e => $"{e.Form} {e.Score}");
            if (best != example.Expected[0] || !expected.All(close.Contains))
            {
                wrong.Add($"{example.Name}: {best}, {string.Join(", ", close)}");
            }
        }

        Report.NothingFound("examples", wrong);
        Assert.Equal(15, Answers.Examples.Count);
    }

    [Fact]
    public async Task It_says_in_words_how_well_what_suits_and_why()
    {
        await using var visit = await OpenAsync(Answers.Coordinators);

        Assert.Equal("Bij jullie antwoorden past heel goed", await visit.Page.Locator(".verdict > p").First.InnerTextAsync());
        Assert.Equal("Community of practice", await visit.Page.Locator("[data-heading]").InnerTextAsync());
        Assert.Equal(6, await visit.Page.Locator(".because tbody tr").CountAsync());
        Assert.Equal(6, await visit.Page.Locator(".because .prov").CountAsync());
        Assert.Contains("Blijven jullie klein genoeg om elkaar te kennen?", await visit.Page.Locator("[data-alternative][data-form=lerend-netwerk]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_are_folded_away_and_said_to_be_ours()
    {
        await using var visit = await OpenAsync(Answers.Coordinators);
        var points = visit.Page.GetByText("Geen bron geeft gewichten. Deze zijn van ons.");
        Assert.False(await points.IsVisibleAsync());
        Assert.DoesNotContain("36", await visit.Page.Locator("[data-wizard]").InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.GetByText("Hoe we rekenen").ClickAsync();

        Assert.True(await points.IsVisibleAsync());
        Assert.Contains("Samen hoogstens 36.", await visit.Page.Locator(".more").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reservations_of_the_sources_are_always_visible()
    {
        await using var visit = await OpenAsync(Answers.Coordinators);

        Assert.True(await visit.Page.GetByText("Samen leren in netwerken noemt zichzelf geen definitieve handleiding, en het perfecte netwerk bestaat volgens de makers niet.").IsVisibleAsync());
        Assert.True(await visit.Page.GetByText("Schelfhout en Sprangers noemen hun aantallen en ritmes zelf ervaring.").IsVisibleAsync());
    }

    [Fact]
    public async Task Labels_warnings_and_exclusions_carry_their_names()
    {
        await using var visit = await OpenAsync("#doel=probleem&product=gaandeweg&deelnemers=gemengd-school&bereik=school&omvang=4-8&ritme=intensief&lesbezoek=nee&looptijd=structureel&begeleiding=niemand");

        Assert.Equal(["leerteam"], await visit.Page.Locator("[data-result] [data-label]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.label)"));
        Assert.Equal(
            ["groep-na-afwezigen", "niemand-begeleidt", "structureel-geld"],
            await visit.Page.Locator("[data-result] [data-warning]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.warning)"));
        Assert.Contains("Bij lesson study kijk je in de les", await visit.Page.Locator("[data-result]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_variants_stand_side_by_side_with_the_question_that_decides()
    {
        await using var visit = await OpenAsync("#doel=vakdidactiek&product=vast&deelnemers=zelfde-functie&bereik=school&omvang=2-3&ritme=intensief");

        Assert.Equal("Teacher Design Team of Professionele leergemeenschap", await visit.Page.Locator("[data-heading]").InnerTextAsync());
        Assert.Equal(("teacher-design-team", "29"), (await AttributeAsync(visit, "data-form"), await AttributeAsync(visit, "data-score")));
        Assert.Contains(
            "Gaat het om het ontwerp van het curriculum of om een bredere vraag?",
            await visit.Page.Locator(".verdict [data-alternative][data-form=professionele-leergemeenschap][data-score='29']").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.Equal(["Teacher Design Team", "Professionele leergemeenschap"], await visit.Page.Locator(".worked__body h4").First.Locator("xpath=..").Locator("> h4").AllInnerTextsAsync());
    }

    [Fact]
    public async Task An_outcome_prints_without_the_handbook_below_it()
    {
        await using var visit = await OpenAsync(Answers.Coordinators);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await visit.Page.Locator(".because").IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator("[data-wizard] button").Filter(new() { Visible = true }).CountAsync());
        Assert.False(await visit.Page.Locator(".leaf").IsVisibleAsync());
    }

    [Fact]
    public async Task Fewer_than_four_answers_that_count_give_no_result_but_a_way_on()
    {
        await using var visit = await OpenAsync("#doel=delen&product=geen&deelnemers=weet-niet&bereik=weet-niet&omvang=weet-niet&ritme=dagdelen&land=nederland&duur=dag&onderzoekservaring=ja&lesbezoek=ja&sector=po&looptijd=jaar&begeleiding=lid&gevoeligheid=laag");

        Assert.Equal(0, await visit.Page.Locator("[data-result]").CountAsync());
        Assert.Equal("We weten nog te weinig", await visit.Page.Locator("[data-heading]").InnerTextAsync());
        Assert.Equal("/soorten-vergelijken/", await visit.Page.GetByRole(AriaRole.Link, new() { Name = "vergelijk ze zelf" }).GetAttributeAsync("href"));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bereik", Exact = true }).ClickAsync();
        Assert.Equal("Hoe ver reikt de groep?", await visit.Page.Locator("[data-heading]").InnerTextAsync());
    }

    private Task<Visit> OpenAsync(string hash) => browser.OpenAsync(sites.AtRoot, "/starten/" + hash, Screens.Laptop);

    private static async Task<string> AttributeAsync(Visit visit, string name) =>
        await visit.Page.Locator("[data-result]").GetAttributeAsync(name) ?? "";
}
