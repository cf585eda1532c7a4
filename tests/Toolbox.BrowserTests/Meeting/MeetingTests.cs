using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Meeting;

/// <summary>A facilitator puts a meeting together, shares it and prints it.</summary>
public sealed partial class MeetingTests(Sites sites, TestBrowser browser)
{
    private const string Planner = "/bijeenkomst/";

    // Too long, with a tool for another group, one that takes longer than it got, a break and something of one's own.
    private const string Full = Planner + "#plan=1.tLange+dag,s20261201T1530,p30,d60,icheck-in.10,eNieuws.10,icarrousel.20,ePauze.10,iexit-ticket.10,k0000";

    [Fact]
    public async Task No_state_has_axe_findings_wide_and_narrow_light_and_dark()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Planner, Screens.Laptop);
        var findings = new List<string>();
        await LookAsync("empty");
        await visit.Page.Locator("#m-template-standaard").ClickAsync();
        await LookAsync("template");
        await visit.GoToAsync("/gevraagd/");
        await visit.GoToAsync(Full);
        await visit.Page.Locator("#m-more-2 summary").ClickAsync();
        await LookAsync("link beside a plan of one's own");
        await visit.Page.Locator("#m-qr").ClickAsync();
        await visit.Page.Locator("[data-qr] svg").WaitForAsync();
        await visit.Page.Locator("#m-pack").ClickAsync();
        await visit.Page.Locator("#m-pack-title").WaitForAsync();
        await LookAsync("code and pack");

        Report.NothingFound(Planner, findings);
        Report.NothingFound(Planner, visit.Problems);

        async Task LookAsync(string state)
        {
            foreach (var (width, scheme) in new[] { (Screens.LaptopWidth, ColorScheme.Light), (Screens.PhoneWidth, ColorScheme.Dark) })
            {
                await visit.Page.SetViewportSizeAsync(width, Screens.Height);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                findings.AddRange((await Axe.FindingsAsync(visit.Page)).Select(f => $"{state}, {width} px, {scheme}: {f}"));
            }
        }
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_or_loses_text_at_320_px()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Full, Screens.Of(Screens.NarrowWidth));

        Report.NothingFound("320 px", await visit.LostTextAsync());
    }

    [Fact]
    public async Task With_the_keyboard_an_item_moves_and_keeps_the_focus_and_its_new_place_is_said()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Full, Screens.Laptop);
        await visit.Page.Locator("#m-down-0").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("m-down-2", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        await Assertions.Expect(visit.Page.Locator("[data-meeting] > [role=status]")).ToHaveTextAsync("Check-in en check-out staat nu op plek 3 van 5, 16:00.");
        Assert.Matches("eNieuws.10,icarrousel.20,icheck-in.10,", visit.Page.Url);
    }

    [Fact]
    public async Task An_item_is_dragged_by_its_grip()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Full, Screens.Laptop);
        await visit.Page.SetViewportSizeAsync(Screens.LaptopWidth, 2000);
        var grip = await BoxOf("[data-index='0'] [data-grip]");
        var last = await BoxOf("[data-index='4']");
        await visit.Page.Mouse.MoveAsync(grip.X + (grip.Width / 2), grip.Y + (grip.Height / 2));
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(grip.X, last.Y + last.Height - 2, new() { Steps = 8 });
        await visit.Page.Mouse.UpAsync();

        Assert.Matches("iexit-ticket.10,icheck-in.10,k", visit.Page.Url);

        async Task<LocatorBoundingBoxResult> BoxOf(string selector) => (await visit.Page.Locator(selector).BoundingBoxAsync())!;
    }

    [Fact]
    public async Task A_field_that_is_left_by_a_click_on_a_button_loses_neither()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Full, Screens.Laptop);
        await visit.Page.Locator("#m-title").FillAsync("Kort & goed");
        await visit.Page.Locator("#m-add-break").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".agenda__item")).ToHaveCountAsync(6);
        Assert.Contains("tKort+%26+goed", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_from_anywhere_are_counted_and_open_in_the_planner()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/carrousel/", Screens.Laptop);
        Assert.DoesNotContain(visit.Responses, r => r.Url.Contains("/collect-", StringComparison.Ordinal));
        await visit.Page.Locator(".paper-actions [data-collect]").ClickAsync();
        await visit.Page.Locator(".paper-actions [data-collect][aria-pressed=true]").WaitForAsync();
        await visit.GoToAsync("/werkvormen/");
        var fishbowl = visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = NameOfFishbowl() });
        await fishbowl.First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".meeting-link")).ToHaveTextAsync("Bijeenkomst 2");
        await visit.Page.Locator(".meeting-link").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#m-start-title")).ToHaveTextAsync("Je hebt 2 werkvormen. Hoe lang is de bijeenkomst?");
        await visit.Page.Locator("#m-template-dagdeel").ClickAsync();
        Assert.Contains("icarrousel", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("ifishbowl", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_cannot_do_its_work_says_so_and_works_later()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/carrousel/", Screens.Laptop);
        await visit.Page.RouteAsync("**/collect-*.js", route => route.AbortAsync());
        var button = visit.Page.Locator(".paper-actions [data-collect]");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Dat lukt nu niet. Probeer het nog eens");

        await visit.Page.UnrouteAllAsync();
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("In je bijeenkomst");
        await Assertions.Expect(visit.Page.Locator(".meeting-link")).ToHaveTextAsync("Bijeenkomst 1");
    }

    [Fact]
    public async Task What_another_tab_adds_arrives_and_is_said()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Planner, Screens.Laptop);
        await visit.Page.Locator("#m-template-uur").ClickAsync();
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(sites.AtRoot.Url("/werkvormen/fishbowl/").AbsoluteUri);
        await Assertions.Expect(other.Locator("[data-meeting-count]")).ToHaveTextAsync("5");
        await other.Locator(".paper-actions [data-collect]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-meeting] [role=alert]")).ToHaveTextAsync("Dit plan is in een ander tabblad veranderd. Hier staat nu hetzelfde.");
        await Assertions.Expect(visit.Page.Locator(".agenda__item")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task A_link_does_not_replace_a_plan_of_ones_own_until_one_says_so()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Planner, Screens.Laptop);
        await visit.Page.Locator("#m-template-uur").ClickAsync();
        await visit.GoToAsync("/gevraagd/");
        await visit.GoToAsync(Full);
        await visit.Page.Locator("#m-add-break").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Terug naar mijn plan" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".agenda__item")).ToHaveCountAsync(5);
        await Assertions.Expect(visit.Page.Locator("#m-available")).ToHaveValueAsync("60");
        await Assertions.Expect(visit.Page.Locator("#m-title")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Where_nothing_may_be_kept_the_plan_in_the_address_still_works()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/gevraagd/", Screens.Laptop);
        await visit.Page.AddInitScriptAsync("for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });");
        await visit.GoToAsync(Full);
        await visit.Page.Locator("#m-add-break").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".agenda__item")).ToHaveCountAsync(6);
        await Assertions.Expect(visit.Page.GetByText("Deze browser bewaart niets.")).ToBeVisibleAsync();
        Assert.Contains("ePauze.10..p", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_there_is_an_empty_agenda_and_every_template()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Planner, new(Screens.Phone) { JavaScriptEnabled = false });

        Assert.Equal(9, await visit.Page.Locator(".paper-agenda tbody tr").CountAsync());
        Assert.Equal(5, await visit.Page.Locator(".paper-meeting h3").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("[data-with-script]").Filter(new() { Visible = true }).CountAsync());
    }

    [GeneratedRegex("^Zet in bijeenkomst ?: Fishbowl")]
    private static partial Regex NameOfFishbowl();
}
