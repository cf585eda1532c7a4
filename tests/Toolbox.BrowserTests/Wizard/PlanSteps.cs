using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;

namespace Toolbox.BrowserTests.Wizard;

/// <summary>Ways to the steps after the outcome, as a visitor goes.</summary>
internal static class PlanSteps
{
    /// <summary>Names of steps, from the scan to the invitation.</summary>
    public static readonly string[] All = ["stap-klaar", "stap-ritme", "stap-uren", "stap-plan", "stap-voorstel", "stap-uitnodiging"];

    /// <summary>Answers the scan, asks for part-timers and days off, and goes on to a step.</summary>
    public static async Task GoToAsync(Visit visit, string step)
    {
        var page = visit.Page;
        await GoAsync(page, "stap-klaar");
        await page.Locator("#scan-doel-nee").CheckAsync();
        await page.Locator("#scan-tijd-deels").CheckAsync();
        await page.Locator("#scan-geld-weet-niet").CheckAsync();
        if (step is "stap-klaar")
        {
            return;
        }

        await GoAsync(page, "stap-ritme");
        await page.Locator("#r-track-jaaragenda").CheckAsync();
        await page.Locator("#r-region").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("#r-weekday-4").CheckAsync();
        await page.Locator("#r-people summary").ClickAsync();
        await page.Locator("#r-add-person").ClickAsync();
        await page.Locator("#r-add-person").ClickAsync();
        await page.Locator("#r-person-1-4").UncheckAsync();
        await page.Locator("#r-add-closed").ClickAsync();
        if (step is "stap-ritme")
        {
            return;
        }

        await GoAsync(page, "stap-uren");
        await page.Locator("[name=line]").First.CheckAsync();
        await page.Locator("#h-rate").FillAsync("50");
        await page.Locator("#h-people").FocusAsync();
        if (step is "stap-uren")
        {
            return;
        }

        await GoAsync(page, "stap-plan");
        if (step is not "stap-plan")
        {
            await GoAsync(page, step);
        }
    }

    public static Task GoAsync(IPage page, string step) => page.Locator($"[data-go={step}]").First.ClickAsync();

    public static Task<string> HeadingAsync(Visit visit) => visit.Page.Locator("[data-heading]").InnerTextAsync();
}
