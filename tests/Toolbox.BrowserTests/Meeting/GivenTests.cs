using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Meeting;

/// <summary>A facilitator looks back on meetings, keeps them, and wipes them.</summary>
public sealed class GivenTests(Sites sites, TestBrowser browser)
{
    private const string Planner = "/bijeenkomst/";
    private const string Plan = Planner + "#plan=1.tEerste+keer,s20261201T1530,p6,eWerk.30..k,eOogst.10..d,k0000";

    [Fact]
    public async Task After_the_end_of_a_run_one_writes_a_reflection_that_is_listed_and_opens_again()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Plan, Screens.Laptop);
        await visit.Page.Locator("#m-note").FillAsync("Sleutel halen");
        await visit.Page.Locator("#m-run").ClickAsync();
        await visit.Page.Locator("#run-next").ClickAsync();
        await visit.Page.Locator("#run-next").ClickAsync();
        await visit.Page.Locator("#run-after").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#given-keep")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#given-day")).ToHaveValueAsync("2026-12-01");
        await visit.Page.Locator("#given-keep").FillAsync("De <b>stilte</b>");
        await visit.Page.Locator("#given-change").FillAsync("Eerder beginnen");
        await visit.Page.Locator("#given-save").ClickAsync();
        await Assertions.Expect(Said(visit)).ToHaveTextAsync("Bewaard bij je bijeenkomsten, tot je de browser sluit.");

        await visit.Page.Locator("#m-wipe").ClickAsync();
        await visit.Page.Locator("#m-template-uur").ClickAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".given__list li")).ToContainTextAsync("Houden: De <b>stilte</b>");
        await visit.Page.Locator("#given-open-0").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#m-title")).ToHaveValueAsync("Eerste keer");
        await Assertions.Expect(visit.Page.Locator("#m-note")).ToHaveValueAsync("Sleutel halen");
        Assert.DoesNotContain("Sleutel", visit.Page.Url, StringComparison.Ordinal);

        // What one was working on is not gone.
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Terug naar mijn plan" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#m-available")).ToHaveValueAsync("60");
        Report.NothingFound(Plan, visit.Problems);
    }

    [Fact]
    public async Task The_list_goes_to_another_browser_as_one_file_and_a_wrong_file_changes_nothing()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Plan, Screens.Laptop);
        await SaveAsync(visit, "Kort houden");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#given-export").ClickAsync());
        Assert.Equal("mijn-bijeenkomsten.json", download.SuggestedFilename);
        var file = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);

        await using var other = await browser.OpenAsync(sites.AtRoot, Planner, Screens.Laptop);
        await ImportAsync(other, file[..^9]);
        await Assertions.Expect(Said(other)).ToHaveTextAsync("Dit bestand is beschadigd, of het is geen bestand met bijeenkomsten. Er is niets veranderd.");
        await Assertions.Expect(other.Page.Locator(".given__list li")).ToHaveCountAsync(0);
        await ImportAsync(other, file);
        await Assertions.Expect(Said(other)).ToHaveTextAsync("1 bijeenkomst erbij gezet.");
        await Assertions.Expect(other.Page.Locator(".given__list li")).ToContainTextAsync("Kort houden");
        await other.Page.Locator("#given-open-0").ClickAsync();
        await Assertions.Expect(other.Page.Locator(".agenda__item")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Wiping_everything_leaves_nothing_of_the_planner_in_the_browser()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Plan, Screens.Laptop);
        await SaveAsync(visit, "Iets");
        await visit.Page.Locator("#given-device").CheckAsync();
        await visit.Page.Locator("#m-keep").CheckAsync();
        await visit.Page.EvaluateAsync("for (const name of ['bijeenkomst-terug', 'bijeenkomst-loopt']) sessionStorage.setItem(Object.keys(localStorage).find(key => key.endsWith(':bijeenkomst')).replace(/bijeenkomst$/, name), '{}')");
        Assert.Equal(4, await KeysAsync(visit));

        await visit.Page.Locator("#given-all summary").ClickAsync();
        await visit.Page.Locator("#given-wipe").ClickAsync();
        await Assertions.Expect(Said(visit)).ToHaveTextAsync("Alles van de planner is gewist.");
        Assert.Equal(0, await KeysAsync(visit));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".agenda__item")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".given__list li")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("#given-device")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task When_the_storage_is_full_nothing_kept_before_is_lost_and_what_is_new_can_be_saved_as_a_file()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Plan, Screens.Laptop);
        await SaveAsync(visit, "Van eerder");
        await visit.Page.EvaluateAsync("() => { let size = 1 << 22; while (size > 0) try { sessionStorage.setItem('vol' + size + Math.random(), 'x'.repeat(size)); } catch { size >>= 1; } }");

        await visit.Page.Locator("#m-title").FillAsync("Tweede keer, met een veel langere titel");
        await visit.Page.Locator("#given-day").FillAsync("2026-12-08");
        await visit.Page.Locator("#given-keep").FillAsync(new string('y', 1500));
        await visit.Page.Locator("#given-save").ClickAsync();
        await Assertions.Expect(Said(visit)).ToHaveTextAsync("Deze browser bewaart niets meer: het mag niet, of hij is vol. Sla de lijst op als bestand, dan ben je niets kwijt.");
        await Assertions.Expect(visit.Page.Locator(".given__list li")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.GetByText("Deze browser bewaart niets. Het mag niet")).ToBeVisibleAsync();
        Assert.Contains("tTweede+keer", visit.Page.Url, StringComparison.Ordinal);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#given-export").ClickAsync());
        Assert.Contains("Van eerder", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".given__list li")).ToContainTextAsync("Van eerder");
    }

    [Fact]
    public async Task Where_nothing_may_be_kept_the_list_still_works_until_the_page_is_left()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/gevraagd/", Screens.Laptop);
        await visit.Page.AddInitScriptAsync("for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });");
        await visit.GoToAsync(Plan);
        await SaveAsync(visit, "Toch");

        await Assertions.Expect(Said(visit)).ToContainTextAsync("Sla de lijst op als bestand");
        await Assertions.Expect(visit.Page.Locator(".given__list li")).ToContainTextAsync("Toch");
        Report.NothingFound(Plan, visit.Problems);
    }

    [Fact]
    public async Task Everyone_can_use_it_on_every_screen()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Plan, Screens.Laptop);
        await SaveAsync(visit, new string('w', 300));
        await visit.Page.Locator("#given-all summary").ClickAsync();
        var findings = new List<string>();
        foreach (var (width, scheme) in new[] { (Screens.LaptopWidth, ColorScheme.Light), (Screens.PhoneWidth, ColorScheme.Dark), (Screens.NarrowWidth, ColorScheme.Light) })
        {
            await visit.Page.SetViewportSizeAsync(width, Screens.Height);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            findings.AddRange((await Axe.FindingsAsync(visit.Page)).Concat(await visit.LostTextAsync()).Select(f => $"{width} px, {scheme}: {f}"));
        }

        Report.NothingFound(Plan, findings);
    }

    private static ILocator Said(Visit visit) => visit.Page.Locator("[data-given-said]");

    private static async Task SaveAsync(Visit visit, string keep)
    {
        await visit.Page.Locator("#given-after summary").ClickAsync();
        await visit.Page.Locator("#given-keep").FillAsync(keep);
        await visit.Page.Locator("#given-save").ClickAsync();
        await visit.Page.Locator(".given__list li").First.WaitForAsync();
    }

    private static Task ImportAsync(Visit visit, byte[] content) => visit.Page.Locator("#given-import").SetInputFilesAsync(
        new FilePayload { Name = "mijn-bijeenkomsten.json", MimeType = "application/json", Buffer = content });

    private static Task<int> KeysAsync(Visit visit) => visit.Page.EvaluateAsync<int>(
        "[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(key => key.includes(':bijeenkomst')).length");
}
