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
    public async Task A_click_that_is_followed_at_once_by_another_page_is_not_lost()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/carrousel/", Screens.Laptop);
        await ClickAndLeaveAsync("/gevraagd/");
        await Assertions.Expect(visit.Page.Locator(".meeting-link")).ToHaveTextAsync("Bijeenkomst 1");
        await visit.GoToAsync("/werkvormen/wereldcafe/");
        await visit.Page.Locator(".paper-actions [data-collect][aria-pressed=false]").WaitForAsync();
        await ClickAndLeaveAsync(Planner);
        await Assertions.Expect(visit.Page.Locator("#m-start-title")).ToHaveTextAsync("Je hebt 2 werkvormen. Hoe lang is de bijeenkomst?");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".agenda__item")).ToHaveCountAsync(2);

        Task ClickAndLeaveAsync(string to) => visit.Page.EvaluateAsync("to => { document.querySelector('.paper-actions [data-collect]').click(); location.assign(to); }", to);
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_where_one_collects()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/gevraagd/", Screens.Laptop);
        await visit.Page.AddInitScriptAsync("for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });");
        await visit.GoToAsync("/werkvormen/carrousel/");
        var button = visit.Page.Locator(".paper-actions [data-collect]");
        await button.ClickAsync();

        await Assertions.Expect(button).ToHaveTextAsync("Deze browser bewaart niets");
        Report.NothingFound("collect", visit.Problems);
    }

    [Fact]
    public async Task Without_a_network_the_first_tool_is_collected_too_and_a_plan_kept_on_the_device_has_its_papers()
    {
        await using var host = await SiteHost.StartAsync("/toolbox/", withWorker: true);
        await using var visit = await browser.OpenAsync(host.Site, Planner + "#plan=1.p8,icarrousel,eNieuws.10,icheck-in,k0000", Screens.Laptop);
        await visit.UntilAsync("async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller !== null");
        await visit.Page.Locator("#m-keep").CheckAsync();
        await KeptAsync("werkvormen/carrousel/werkblad.docx", true);
        await KeptAsync("werkvormen/check-in/kaart/", true);
        await visit.Page.Locator("#m-remove-2").ClickAsync();
        await KeptAsync("werkvormen/check-in/kaart/", false);
        await visit.GoToAsync("/werkvormen/fishbowl/");
        await KeptAsync("werkvormen/fishbowl/", true);
        host.IsDown = true;

        await visit.GoToAsync("/werkvormen/carrousel/werkblad/");
        await Assertions.Expect(visit.Page.Locator(".from-cache")).ToContainTextAsync("Bewaarde pagina.");
        await visit.GoToAsync(Planner);
        await visit.Page.Locator("#m-pack").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#m-pack-title")).ToBeFocusedAsync();
        await visit.Page.Locator("#m-wipe").ClickAsync();
        await visit.GoToAsync("/werkvormen/fishbowl/");
        await visit.Page.Locator(".paper-actions [data-collect]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".meeting-link")).ToHaveTextAsync("Bijeenkomst 1");
        await KeptAsync("werkvormen/carrousel/werkblad/", false);

        Task KeptAsync(string path, bool isKept) => visit.UntilAsync(
            "async ([path, isKept]) => ((await caches.match('/toolbox/' + path)) !== undefined) === (isKept === 'true')", new[] { path, isKept ? "true" : "false" });
    }

    [Fact]
    public async Task Two_hundred_items_with_every_script_and_sign_do_no_harm_and_what_is_left_out_is_said()
    {
        var items = string.Concat(Enumerable.Range(1, 200).Select(i => (i % 4) switch
        {
            0 => "icarrousel.20,",
            1 => "e%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E.5,",
            2 => "e%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7+koffie%F0%9F%8E%89.5,",
            _ => "e%D8%B9%D8%B1%D8%A8%D9%8A+%E2%80%AE%D7%A2%D7%91%D7%A8%D7%99%D7%AA.5,",
        }));
        await using var visit = await browser.OpenAsync(sites.AtRoot, $"{Planner}#plan=1.p8,{items}k0000", new(Screens.Of(Screens.NarrowWidth, ColorScheme.Dark)) { ReducedMotion = ReducedMotion.Reduce });

        await Assertions.Expect(visit.Page.Locator(".agenda__item")).ToHaveCountAsync(60);
        await Assertions.Expect(visit.Page.GetByText("Een plan heeft hoogstens 60 onderdelen. De laatste 140 staan er niet bij.")).ToBeVisibleAsync();
        Assert.Equal("<img src=x onerror=alert(1)>", await visit.Page.Locator("#m-name-0").InputValueAsync());
        Assert.Equal("👩‍👩‍👧 koffie🎉", await visit.Page.Locator("#m-name-1").InputValueAsync());
        Assert.Equal("rtl", await visit.Page.Locator("#m-name-2").EvaluateAsync<string>("field => getComputedStyle(field).direction"));
        Report.NothingFound("200 items", [.. await visit.LostTextAsync(), .. await Axe.FindingsAsync(visit.Page)]);
        await visit.Page.Locator("#m-add-break").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-meeting] > [role=status]")).ToHaveTextAsync("Er passen niet meer onderdelen in een plan.");
        await visit.Page.Locator("#m-pack").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#m-pack-title")).ToBeFocusedAsync();
        await visit.Page.Locator("#m-run").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#run-title")).ToHaveTextAsync("<img src=x onerror=alert(1)>");
        Report.NothingFound("200 items", [.. await visit.LostTextAsync(), .. visit.Problems]);
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
        await Assertions.Expect(visit.Page.GetByText("Deze browser bewaart niets. Het mag niet")).ToBeVisibleAsync();
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
