using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Wizard;

/// <summary>Every step of the conversation, for every visitor: axe, narrow screens, dark, large letters, no script.</summary>
public sealed class StepsForEveryoneTests(Sites sites, TestBrowser browser)
{
    // One answer raises a warning, so that those are looked at too.
    private const string AllAnswers = Answers.Coordinators + "&duur=60-90&onderzoekservaring=nee&lesbezoek=nee&looptijd=structureel&begeleiding=niemand&gevoeligheid=hoog";

    [Fact]
    public async Task Every_step_has_no_axe_findings_wide_and_narrow_light_and_dark()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/", Screens.Laptop);
        var findings = new List<string>();
        await ForEveryStepAsync(visit, async step =>
        {
            foreach (var (width, scheme) in new[] { (Screens.LaptopWidth, ColorScheme.Light), (Screens.PhoneWidth, ColorScheme.Dark) })
            {
                await visit.Page.SetViewportSizeAsync(width, Screens.Height);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                findings.AddRange((await Axe.FindingsAsync(visit.Page)).Select(f => $"{step}, {width} px, {scheme}: {f}"));
            }
        });

        Report.NothingFound("/starten/", findings);
    }

    [Fact]
    public async Task No_step_scrolls_sideways_or_loses_text_at_320_px()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/", Screens.Of(Screens.NarrowWidth));
        var findings = new List<string>();
        await ForEveryStepAsync(visit, async step => findings.AddRange((await visit.LostTextAsync()).Select(f => $"{step}: {f}")));

        Report.NothingFound("320 px", findings);
    }

    [Fact]
    public async Task No_step_loses_text_at_200_percent_zoom_or_with_letters_twice_as_large()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/", Screens.LaptopAtTwiceTheSize);
        var findings = new List<string>();
        await ForEveryStepAsync(visit, async step => findings.AddRange((await visit.LostTextAsync()).Select(f => $"{step}, 200 %: {f}")));
        await visit.Page.SetViewportSizeAsync(Screens.LaptopWidth, Screens.Height);
        await visit.SetFontSizeOfBrowserAsync(32);
        await ForEveryStepAsync(visit, async step => findings.AddRange((await visit.LostTextAsync()).Select(f => $"{step}, large letters: {f}")));

        Report.NothingFound("/starten/", findings);
    }

    [Fact]
    public async Task Nothing_moves_for_who_asked_for_rest()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/" + Answers.Coordinators, new(Screens.Laptop) { ReducedMotion = ReducedMotion.Reduce });

        Report.NothingFound("reduced motion", await visit.ProbeAsync<string[]>("movement"));
    }

    [Fact]
    public async Task Without_script_all_questions_the_comparison_and_an_empty_plan_are_there()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/", new(Screens.Phone) { JavaScriptEnabled = false });
        var questions = visit.Page.Locator(".paper-questions > li");

        Assert.Equal(14, await questions.CountAsync());
        Assert.Equal("Waar werk je?", await questions.First.Locator("h3").InnerTextAsync());
        Assert.Equal(["Nederland", "Vlaanderen", "Weet ik niet"], await questions.First.Locator("li").AllInnerTextsAsync());
        Assert.Equal(17, await visit.Page.Locator(".empty-plan > li").CountAsync());
        Assert.Equal("/soorten-vergelijken/", await visit.Page.GetByRole(AriaRole.Link, new() { Name = "de vergelijking van soorten" }).GetAttributeAsync("href"));
        Assert.Equal("", await visit.Page.Locator("[data-wizard]").InnerTextAsync());
    }

    [Fact]
    public async Task The_conversation_asks_for_nothing_while_it_goes_on()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/starten/", Screens.Laptop);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var before = visit.Responses.Count;

        await ForEveryStepAsync(visit, _ => Task.CompletedTask);

        // Chromium asks for the icon again when an address changes.
        Assert.DoesNotContain(visit.Responses.Skip(before), r => !r.Url.EndsWith("/favicon.svg", StringComparison.Ordinal));
        Report.NothingFound("/starten/", visit.Problems);
    }

    // Opens the outcome, each question from its list of answers, and the outcome that knows too little.
    private static async Task ForEveryStepAsync(Visit visit, Func<string, Task> look)
    {
        await ShowAsync(visit, AllAnswers);
        await visit.Page.Locator("[data-result]").WaitForAsync();
        await visit.Page.GetByText("Hoe we rekenen").ClickAsync();
        await look("uitkomst");
        var questions = await visit.Page.Locator(".given [data-go]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.go)");
        Assert.Equal(14, questions.Length);
        foreach (var question in questions)
        {
            await ShowAsync(visit, "#land=nederland");
            await ShowAsync(visit, AllAnswers);
            await visit.Page.Locator($".given [data-go={question}]").ClickAsync();
            await visit.Page.GetByText("Waarom vragen we dit?").ClickAsync();
            await look(question);
        }

        await ShowAsync(visit, "#" + string.Join('&', questions.Select(q => $"{q}=weet-niet")));
        await visit.Page.GetByText("We weten nog te weinig").WaitForAsync();
        await look("te weinig");
    }

    private static async Task ShowAsync(Visit visit, string hash) => await visit.Page.EvaluateAsync("hash => { location.hash = hash }", hash);
}
