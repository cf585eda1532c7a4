using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Meeting;

/// <summary>A meeting of the start plan goes to the planner, and comes back.</summary>
public sealed class StartPlanTests(Sites sites, TestBrowser browser)
{
    private const string Plan = "/starten/#soort=lesson-study&plan=1.wjaaragenda,k0000";

    [Fact]
    public async Task A_meeting_of_a_start_plan_opens_in_the_planner_and_goes_back_into_it()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Plan, Screens.Laptop);
        var second = visit.Page.Locator("#bijeenkomst-1");
        await second.GetByText("Open in de bijeenkomstplanner").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#m-title")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Lesson study, 2 van "));
        await visit.Page.Locator("#m-add-own").ClickAsync();
        await visit.Page.Locator("[data-item=title]:focus").FillAsync("Onze <eigen> ronde");
        await visit.Page.Locator("#m-to-start").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("input[name=welke]:checked")).ToHaveValueAsync("1");
        Report.NothingFound("back into the start plan", await Axe.FindingsAsync(visit.Page));
        Report.NothingFound("back into the start plan", await visit.LostTextAsync());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet in mijn startplan" }).ClickAsync();

        var meeting = visit.Page.Locator("#bijeenkomst-1 + table");
        await Assertions.Expect(meeting).ToContainTextAsync("Onze <eigen> ronde");
        await Assertions.Expect(visit.Page.Locator("#bijeenkomst-0 + table")).Not.ToContainTextAsync("Onze <eigen> ronde");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(meeting).ToContainTextAsync("Onze <eigen> ronde");

        await second.GetByText("Neem weer ons voorstel").ClickAsync();
        await Assertions.Expect(meeting).Not.ToContainTextAsync("Onze <eigen> ronde");
        Report.NothingFound(Plan, visit.Problems);
    }

    [Fact]
    public async Task Without_a_start_plan_in_this_browser_one_hears_what_to_do()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/bijeenkomst/#plan=1.icheck-in,k0000", Screens.Phone);
        await visit.Page.Locator("#m-to-start").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-heading]")).ToHaveTextAsync("Er staat geen startplan in deze browser");
        Report.NothingFound("no start plan", await Axe.FindingsAsync(visit.Page));
        Report.NothingFound("no start plan", await visit.LostTextAsync());
    }
}
