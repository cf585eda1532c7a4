using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Wizard;

/// <summary>The steps after the outcome for every visitor: axe, narrow screens, keyboard, dark.</summary>
public sealed class PlanForEveryoneTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task Every_step_has_no_axe_findings_and_loses_nothing_at_320_px()
    {
        var findings = new List<string>();
        foreach (var step in PlanSteps.All.Append("stap-soort"))
        {
            await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/" + (step is "stap-soort" ? "" : Answers.Coordinators), Screens.Laptop);
            await (step is "stap-soort" ? PlanSteps.GoAsync(visit.Page, step) : PlanSteps.GoToAsync(visit, step));
            foreach (var (width, scheme) in new[] { (Screens.LaptopWidth, ColorScheme.Light), (Screens.PhoneWidth, ColorScheme.Dark) })
            {
                await visit.Page.SetViewportSizeAsync(width, Screens.Height);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                findings.AddRange((await Axe.FindingsAsync(visit.Page)).Select(f => $"{step}, {width} px, {scheme}: {f}"));
            }

            await visit.Page.SetViewportSizeAsync(Screens.NarrowWidth, Screens.Height);
            findings.AddRange((await visit.LostTextAsync()).Select(f => $"{step}, 320 px: {f}"));
            findings.AddRange(visit.Problems);
        }

        Report.NothingFound("/starten/", findings);
    }

    [Fact]
    public async Task No_step_loses_text_at_200_percent_zoom_or_with_letters_twice_as_large_and_nothing_moves()
    {
        var findings = new List<string>();
        foreach (var step in PlanSteps.All)
        {
            await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/" + Answers.Coordinators, new(Screens.LaptopAtTwiceTheSize) { ReducedMotion = ReducedMotion.Reduce });
            await PlanSteps.GoToAsync(visit, step);
            findings.AddRange((await visit.LostTextAsync()).Select(f => $"{step}, 200 %: {f}"));
            findings.AddRange((await visit.ProbeAsync<string[]>("movement")).Select(f => $"{step}, moves: {f}"));

            await visit.Page.SetViewportSizeAsync(Screens.LaptopWidth, Screens.Height);
            await visit.SetFontSizeOfBrowserAsync(32);
            findings.AddRange((await visit.LostTextAsync()).Select(f => $"{step}, large letters: {f}"));
        }

        Report.NothingFound("/starten/", findings);
    }

    [Fact]
    public async Task A_plan_that_is_written_over_has_no_axe_findings()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/" + Answers.Coordinators, Screens.Laptop);
        await PlanSteps.GoToAsync(visit, "stap-plan");
        await visit.Page.Locator("[data-act=edit]").ClickAsync();

        Report.NothingFound("bewerken", await Axe.FindingsAsync(visit.Page));
    }

    [Fact]
    public async Task The_keyboard_leads_from_the_outcome_to_the_plan_and_focus_follows()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/" + Answers.Coordinators, Screens.Laptop);
        string[] headings = ["Zijn we er klaar voor?", "Wanneer komen jullie samen?", "Wat kost het aan uren en geld?", "Startplan Community of practice"];
        foreach (var heading in headings)
        {
            await visit.Page.Locator(".btn--main").FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");

            Assert.Equal(heading, await PlanSteps.HeadingAsync(visit));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('[data-heading]')"));
        }
    }

    [Fact]
    public async Task Changing_a_date_by_keyboard_keeps_the_focus_where_it_went()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/" + Answers.Coordinators, Screens.Laptop);
        await PlanSteps.GoToAsync(visit, "stap-ritme");
        var before = await visit.Page.Locator(".days__text").AllInnerTextsAsync();

        await visit.Page.Locator("#r-from").FillAsync("2027-11-01");
        await visit.Page.Locator("#r-to").FocusAsync();
        await visit.Page.WaitForTimeoutAsync(50);

        Assert.Equal("r-to", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.NotEqual(before, await visit.Page.Locator(".days__text").AllInnerTextsAsync());
    }
}
