using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Meeting;

/// <summary>A facilitator leads a meeting from the screen, with a second window for the board.</summary>
public sealed class RunTests(Sites sites, TestBrowser browser)
{
    // Half an hour of work after five minutes of check-in; news and looking back can go.
    private const string Plan = "/bijeenkomst/#plan=1.p6,d60,icheck-in.5,eNieuws.10..z,eWerk+%3Cscript%3E.30..k,eOogst.10..d,iexit-ticket.5,k0000";
    private const string Lead = Plan + "&view=begeleid";

    [Fact]
    public async Task Board_and_facilitator_follow_each_other_and_pitfalls_never_stand_on_the_board()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Plan, Screens.Laptop);
        await visit.Page.Locator("#m-run").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#run-pitfalls")).ToBeVisibleAsync();
        var board = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.Locator("#run-board").ClickAsync());
        var title = await visit.Page.Locator("#run-title").InnerTextAsync();
        await Assertions.Expect(board.Locator("#run-title")).ToHaveTextAsync(title);
        var pitfall = await visit.Page.Locator("#run-pitfalls strong").First.InnerTextAsync();
        Assert.DoesNotContain(pitfall, await board.InnerTextAsync("body"), StringComparison.Ordinal);

        await visit.Page.Locator("#run-text").FillAsync("Wat <b>zie</b> je?");
        await Assertions.Expect(board.Locator(".board__text")).ToHaveTextAsync("Wat <b>zie</b> je?");
        await board.Locator("#run-next").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#run-title")).Not.ToHaveTextAsync(title);
        Assert.Equal(await board.Locator("#run-title").InnerTextAsync(), await visit.Page.Locator("#run-title").InnerTextAsync());
        await board.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(board.Locator("#run-title")).ToHaveTextAsync(title);
        await Assertions.Expect(board.Locator(".board__text")).ToHaveTextAsync("Wat <b>zie</b> je?");
        Report.NothingFound(Lead, visit.Problems);
    }

    [Fact]
    public async Task The_timer_misses_nothing_of_ninety_minutes_in_which_the_window_slept_and_survives_loading_again()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/gevraagd/", Screens.Laptop);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 12, 1, 14, 30, 0, DateTimeKind.Utc) });
        await visit.GoToAsync("/bijeenkomst/#plan=1.p6,eWerk.90,eDelen.10..d,k0000&view=begeleid");
        var timer = visit.Page.Locator("[data-timer]");
        await visit.Page.Clock.PauseAtAsync(new DateTime(2026, 12, 1, 14, 31, 0, DateTimeKind.Utc));
        var left = await SecondsAsync();
        Assert.InRange(left, (88 * 60) + 59, 90 * 60);

        await visit.Page.Clock.FastForwardAsync("01:20:00");
        Assert.Equal(left - (80 * 60), await SecondsAsync());
        await visit.Page.ReloadAsync();
        await timer.WaitForAsync();
        Assert.Equal(left - (80 * 60), await SecondsAsync());
        await visit.Page.Clock.FastForwardAsync("00:12:00");
        await Assertions.Expect(timer).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^\+\d:\d\d$"));
        Assert.Equal((92 * 60) - left, await SecondsAsync());

        async Task<int> SecondsAsync()
        {
            var parts = (await timer.InnerTextAsync()).TrimStart('+').Split(':').Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            return (parts[0] * 60) + parts[1];
        }
    }

    [Fact]
    public async Task Who_is_late_hears_what_can_go_and_then_it_fits_again()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/gevraagd/", Screens.Laptop);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 12, 1, 14, 30, 0, DateTimeKind.Utc) });
        await visit.GoToAsync(Lead);
        await visit.Page.Locator("[data-timer]").WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator(".guide__late").CountAsync());

        await visit.Page.Clock.FastForwardAsync("00:11:00");
        var late = visit.Page.Locator(".guide__late");
        await Assertions.Expect(late.Locator("button").First).ToContainTextAsync("Laat ‘Nieuws’ vervallen");
        Report.NothingFound("late", await Axe.FindingsAsync(visit.Page));
        await late.Locator("button").First.ClickAsync();
        await Assertions.Expect(late).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".guide__items .is-dropped")).ToHaveTextAsync("Nieuws vervallen");
    }

    [Theory]
    [InlineData("begeleid")]
    [InlineData("bord")]
    public async Task Both_views_can_be_used_by_everyone_on_every_screen(string view)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, $"{Plan}&view={view}", Screens.Laptop);
        await visit.Page.Locator("[data-timer]").WaitForAsync();
        var findings = new List<string>();
        foreach (var (width, scheme) in new[] { (Screens.LaptopWidth, ColorScheme.Light), (Screens.PhoneWidth, ColorScheme.Dark), (Screens.NarrowWidth, ColorScheme.Light) })
        {
            await visit.Page.SetViewportSizeAsync(width, Screens.Height);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            findings.AddRange((await Axe.FindingsAsync(visit.Page)).Concat(await visit.LostTextAsync()).Select(f => $"{width} px, {scheme}: {f}"));
        }

        // To the end with the keyboard, and back.
        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("PageDown");
        }

        await Assertions.Expect(visit.Page.Locator("#run-title")).ToHaveTextAsync(view is "bord" ? "Dank je wel." : "De bijeenkomst is klaar.");
        findings.AddRange(await Axe.FindingsAsync(visit.Page));
        await visit.Page.Keyboard.PressAsync("PageUp");
        await Assertions.Expect(visit.Page.Locator("[data-timer]")).ToBeVisibleAsync();
        Report.NothingFound(view, findings);
        Report.NothingFound(view, visit.Problems);
    }

    [Fact]
    public async Task A_plan_that_changes_on_the_way_does_not_begin_again_and_the_board_goes_along()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/bijeenkomst/#plan=1.p6,eWelkom.5..o,eWerk.30..k,eOogst.10..d,k0000", Screens.Laptop);
        await visit.Page.Locator("#m-run").ClickAsync();
        var board = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.Locator("#run-board").ClickAsync());
        await visit.Page.Locator("#run-next").ClickAsync();
        await Assertions.Expect(board.Locator("#run-title")).ToHaveTextAsync("Werk");

        await visit.Page.Locator("[data-run-close]").First.ClickAsync();
        await visit.Page.Locator("#m-add-news").ClickAsync();
        await visit.Page.Locator("#m-minutes-1").FillAsync("45");
        await visit.Page.Locator("#m-run").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#run-title")).ToHaveTextAsync("Werk");
        await Assertions.Expect(visit.Page.Locator(".guide__said")).ToContainTextAsync("Je plan is veranderd.");
        await Assertions.Expect(visit.Page.Locator("[data-timer]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^4[45]:\d\d$"));
        await Assertions.Expect(board.Locator("[data-timer]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^4[45]:\d\d$"));
        await board.Locator("#run-next").ClickAsync();
        await Assertions.Expect(board.Locator("#run-title")).ToHaveTextAsync("Welkom en nieuws");
        await Assertions.Expect(visit.Page.Locator("#run-title")).ToHaveTextAsync("Welkom en nieuws");
        await Assertions.Expect(visit.Page.Locator(".guide__said")).ToHaveCountAsync(0);

        await visit.Page.Locator("#run-restart summary").ClickAsync();
        await visit.Page.Locator("#run-again").ClickAsync();
        await Assertions.Expect(board.Locator("#run-title")).ToHaveTextAsync("Welkom");
    }

    [Fact]
    public async Task A_phone_gets_the_same_meeting_from_a_code()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Lead, Screens.Laptop);
        await visit.Page.Locator("#run-phone").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Op je telefoon" });
        await Assertions.Expect(dialog.Locator("svg path")).ToBeVisibleAsync();
        Report.NothingFound("code", await Axe.FindingsAsync(visit.Page));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("#run-phone")).ToBeFocusedAsync();

        await visit.Page.ReloadAsync();
        await visit.Page.RouteAsync("**/qr-*.js", route => route.AbortAsync());
        await visit.Page.Locator("#run-phone").ClickAsync();
        await Assertions.Expect(dialog).ToContainTextAsync("Stuur jezelf de link uit het plan.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sluit" }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_tone_sounds_once_at_the_end_for_who_asks_and_the_screen_is_kept_awake()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/gevraagd/", Screens.Laptop);
        await visit.Page.AddInitScriptAsync(
            """
            window.heard = { awake: [], tones: 0 };
            Object.defineProperty(navigator, "wakeLock", { value: { request: async what => void heard.awake.push(what) } });
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (...when) { heard.tones++; start.apply(this, when); };
            """);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 12, 1, 14, 30, 0, DateTimeKind.Utc) });
        await visit.GoToAsync("/bijeenkomst/#plan=1.p6,eEen.5,eTwee.5,k0000&view=begeleid");
        await visit.Page.Locator("[data-timer]").WaitForAsync();
        Assert.Equal(["screen"], await visit.Page.EvaluateAsync<string[]>("heard.awake"));
        await visit.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        Assert.Equal(["screen", "screen"], await visit.Page.EvaluateAsync<string[]>("heard.awake"));

        await visit.Page.Clock.FastForwardAsync("00:06:00");
        await visit.Page.Clock.RunForAsync(1000);
        Assert.Equal(0, await ToneAsync());
        await visit.Page.Locator("#run-sound").CheckAsync();
        await visit.Page.Locator("#run-next").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#run-title")).ToHaveTextAsync("Twee");
        await visit.Page.Clock.RunForAsync(1000);
        Assert.Equal(0, await ToneAsync());
        await visit.Page.Clock.FastForwardAsync("00:05:00");
        await visit.Page.Clock.RunForAsync(5000);
        Assert.Equal(1, await ToneAsync());
        Report.NothingFound("sound", visit.Problems);

        Task<int> ToneAsync() => visit.Page.EvaluateAsync<int>("heard.tones");
    }

    [Fact]
    public async Task A_meeting_that_nobody_ended_yesterday_begins_anew_today()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/gevraagd/", Screens.Laptop);
        await visit.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 12, 1, 14, 30, 0, DateTimeKind.Utc) });
        await visit.GoToAsync(Lead);
        await visit.Page.Locator("#run-next").ClickAsync();
        var second = await visit.Page.Locator("#run-title").InnerTextAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("#run-title")).ToHaveTextAsync(second);

        await visit.Page.Clock.FastForwardAsync("20:00:00");
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#run-title").WaitForAsync();
        await Assertions.Expect(visit.Page.Locator("#run-title")).Not.ToHaveTextAsync(second);
    }

    [Fact]
    public async Task It_goes_on_without_a_network()
    {
        await using var host = await SiteHost.StartAsync("/toolbox/", withWorker: true);
        await using var visit = await browser.OpenAsync(host.Site, Lead, Screens.Laptop);
        await visit.UntilAsync("async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller !== null");
        await visit.UntilAsync(
            """
            async () => (await caches.match('/toolbox/bijeenkomst/', { ignoreSearch: true })) !== undefined
              && (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(r => r.url)))).flat().some(url => /\/run-/.test(url))
            """);
        host.IsDown = true;

        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#run-next").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-timer]")).ToBeVisibleAsync();
    }
}
