using System.IO.Compression;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.BrowserTests.Printing;

namespace Toolbox.BrowserTests.Wizard;

/// <summary>From outcome to a plan that one can take along.</summary>
public sealed class PlanTests(Sites sites, TestBrowser browser)
{
    private const string Coordinators = "/starten/" + Answers.Coordinators;

    [Fact]
    public async Task The_scan_advises_at_once_and_stays_out_of_the_address()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-klaar");
        var advice = visit.Page.Locator("[data-live=advice]");

        await Assertions.Expect(advice).ToContainTextAsync("Bespreek dit eerst");
        await Assertions.Expect(advice).ToContainTextAsync("Helder doel.");
        Assert.DoesNotContain("plan=", await HashAsync(visit), StringComparison.Ordinal);

        await visit.Page.Locator("#scan-tell").CheckAsync();
        Assert.Contains("sdoel.nee", await HashAsync(visit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_paper_the_scan_shows_conversations_and_no_answers_unless_ticked()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-klaar");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await visit.Page.Locator(".scan").IsVisibleAsync());
        Assert.True(await visit.Page.GetByText("Helder doel.").IsVisibleAsync());

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.Page.Locator("#scan-tell").CheckAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await visit.Page.Locator(".scan").IsVisibleAsync());
    }

    [Fact]
    public async Task Intervision_without_safety_is_advised_against_with_a_trial()
    {
        await using var visit = await OpenAsync("/starten/" + Answers.Examples[2].Hash);
        await PlanSteps.GoAsync(visit.Page, "stap-klaar");
        await visit.Page.Locator("#scan-veiligheid-nee").CheckAsync();

        await Assertions.Expect(visit.Page.Locator("[data-stop]")).ToContainTextAsync("Een proef kan wel");
    }

    [Fact]
    public async Task Who_knows_the_variant_goes_straight_to_the_dates()
    {
        await using var visit = await OpenAsync("/starten/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kies de soort en prik data" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Naar de data" }).ClickAsync();
        Assert.Contains("Kies een soort", await visit.Page.Locator("[data-error]").InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.Locator("#soort-lesson-study").CheckAsync();
        await visit.Page.Locator("#land-vlaanderen").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Naar de data" }).ClickAsync();

        Assert.Equal("Wanneer komen jullie samen?", await PlanSteps.HeadingAsync(visit));
        Assert.Equal(["", "vlaanderen"], await visit.Page.Locator("#r-region option").EvaluateAllAsync<string[]>("all => all.map(e => e.value)"));
        Assert.Equal("#land=vlaanderen&soort=lesson-study", await HashAsync(visit));
    }

    [Fact]
    public async Task Holidays_move_the_dates_and_a_date_moved_by_hand_says_what_it_falls_in()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-ritme");
        await Assertions.Expect(visit.Page.Locator(".closed")).ToContainTextAsync("Kerstvakantie");

        await visit.Page.Locator("#r-day-0").FillAsync("2027-12-28");
        await visit.Page.Locator("#r-day-0").BlurAsync();

        await Assertions.Expect(visit.Page.Locator(".is-clash")).ToContainTextAsync("valt in: Kerstvakantie");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ons voorstel terug" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".is-clash")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Closed_days_come_from_the_schools_own_calendar()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-ritme");
        const string Calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20271101\r\nDTEND;VALUE=DATE:20271106\r\nSUMMARY:Extra vakantie\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        await visit.Page.Locator("#r-ics").SetInputFilesAsync(new FilePayload { Name = "school.ics", MimeType = "text/calendar", Buffer = System.Text.Encoding.UTF8.GetBytes(Calendar) });

        await Assertions.Expect(visit.Page.Locator("[data-ics]")).ToContainTextAsync("1 vrije periode overgenomen");
        await Assertions.Expect(visit.Page.Locator(".closed")).ToContainTextAsync("Extra vakantie");
        await visit.Page.Locator("#r-ics").SetInputFilesAsync(new FilePayload { Name = "foto.ics", MimeType = "text/calendar", Buffer = [0, 1, 2] });
        await Assertions.Expect(visit.Page.Locator("[data-ics]")).ToContainTextAsync("geen agenda");
    }

    [Fact]
    public async Task The_calendar_file_and_markdown_are_made_here_and_word_is_loaded_only_when_asked_for()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-plan");
        Assert.DoesNotContain(visit.Responses, r => r.Url.Contains("/word-", StringComparison.Ordinal));

        var calendar = await DownloadAsync(visit, "Agendabestand");
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await File.ReadAllTextAsync(calendar, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("# Startplan Community of practice", await File.ReadAllTextAsync(await DownloadAsync(visit, "Markdown"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var word = await ZipFile.OpenReadAsync(await DownloadAsync(visit, "Word"), TestContext.Current.CancellationToken);

        Assert.Contains(word.Entries, e => e.FullName is "word/document.xml");
        Assert.Single(visit.Responses, r => r.Url.Contains("/word-", StringComparison.Ordinal));
        Report.NothingFound("downloads", visit.Problems);
    }

    [Fact]
    public async Task The_address_reopens_the_plan_in_another_browser_without_what_was_written()
    {
        await using var first = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(first, "stap-plan");
        await WriteAsync(first, "doel-eigen", "Geheim van onze school");
        var days = await first.Page.Locator("[data-text^=dag-]").AllInnerTextsAsync();

        await using var second = await OpenAsync("/starten/" + await HashAsync(first));

        Assert.Equal("Startplan Community of practice", await PlanSteps.HeadingAsync(second));
        Assert.Equal(days, await second.Page.Locator("[data-text^=dag-]").AllInnerTextsAsync());
        Assert.DoesNotContain("Geheim", await second.Page.Locator("[data-wizard]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&plan=onzin")]
    [InlineData("&plan=1.wjaaragenda,vmid")]
    [InlineData("&plan=1.c2027-01-01.2027-01-02.%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E,k0000")]
    [InlineData("&plan=1.wjaaragenda,k0000&plan=1.wklein,k0000")]
    public async Task A_tampered_plan_opens_with_what_is_right_and_a_plain_message(string plan)
    {
        await using var visit = await OpenAsync(Coordinators + plan);

        Assert.Contains("herkennen we niet", await visit.Page.Locator(".said[role=alert]").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("[data-wizard] img").CountAsync());
        Report.NothingFound(plan, visit.Problems);
    }

    [Fact]
    public async Task What_was_written_stays_for_this_visit_and_goes_when_wiped()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-plan");
        await WriteAsync(visit, "doel-eigen", "Leerlingen rekenen beter");

        await visit.Page.ReloadAsync();
        Assert.Equal("Leerlingen rekenen beter", await visit.Page.Locator("[data-text=doel-eigen]").InnerTextAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length"));

        visit.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wis alles" }).ClickAsync();
        Assert.Equal("Waar werk je?", await PlanSteps.HeadingAsync(visit));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [Fact]
    public async Task On_this_device_it_is_kept_with_an_end_date_under_brand_and_path()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-plan");

        await visit.Page.Locator("#keep-here").CheckAsync();

        await Assertions.Expect(visit.Page.Locator("[data-kept]")).ToContainTextAsync("Bewaard op dit apparaat, tot ");
        Assert.Equal("toolbox:toolbox:/:startplan", await visit.Page.EvaluateAsync<string>("localStorage.key(0)"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("JSON.parse(localStorage.getItem(localStorage.key(0))).until > Date.now()"));

        await visit.GoToAsync("/404.html");
        await visit.GoToAsync("/starten/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ga verder waar je was" }).ClickAsync();
        Assert.Equal("Startplan Community of practice", await PlanSteps.HeadingAsync(visit));
    }

    [Fact]
    public async Task A_link_leaves_the_plan_on_this_device_as_it_is_and_says_so()
    {
        await using var visit = await OpenAsync("/starten/" + Answers.Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-plan");
        await visit.Page.Locator("#keep-here").CheckAsync();
        var mine = await visit.Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })");

        await visit.Page.GotoAsync("about:blank");
        await visit.GoToAsync("/starten/#land=vlaanderen&doel=ontwerpen");
        Assert.Contains("Op dit apparaat staat een ander startplan.", await visit.Page.Locator("[data-wizard]").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Locator("input[type=radio]").First.CheckAsync();

        Assert.Equal(mine, await visit.Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"));
        Assert.Contains("land=vlaanderen", await visit.Page.EvaluateAsync<string>("JSON.stringify({ ...sessionStorage })"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_can_be_exported_and_imported()
    {
        await using var visit = await OpenAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-plan");
        await WriteAsync(visit, "doel-eigen", "Mee op een stokje");
        var file = await DownloadAsync(visit, "Exporteer");

        await using var other = await OpenAsync("/starten/#land=nederland&soort=datateam");
        await PlanSteps.GoAsync(other.Page, "stap-uren");
        await PlanSteps.GoAsync(other.Page, "stap-plan");
        await other.Page.Locator("#keep-import").SetInputFilesAsync(file);

        await Assertions.Expect(other.Page.Locator("[data-kept]")).ToContainTextAsync("Het plan is overgenomen.");
        Assert.Equal("Startplan Community of practice", await PlanSteps.HeadingAsync(other));
        Assert.Equal("Mee op een stokje", await other.Page.Locator("[data-text=doel-eigen]").InnerTextAsync());
        await other.Page.Locator("#keep-import").SetInputFilesAsync(new FilePayload { Name = "x.json", MimeType = "application/json", Buffer = [1, 2] });
        await Assertions.Expect(other.Page.Locator("[data-kept]")).ToContainTextAsync("geen startplan");
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nee', 'SecurityError'); } }); Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('nee', 'SecurityError'); } });")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('vol', 'QuotaExceededError'); };")]
    public async Task With_storage_forbidden_or_full_everything_works_and_says_so(string refusal)
    {
        await using var visit = await OpenAsync("/404.html");
        await visit.Page.AddInitScriptAsync(refusal);
        await visit.GoToAsync(Coordinators);
        await PlanSteps.GoToAsync(visit, "stap-plan");
        await WriteAsync(visit, "doel-eigen", "Het werkt gewoon");

        Assert.Contains("Deze browser bewaart hier niets", await visit.Page.Locator("[data-kept]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Het werkt gewoon", await visit.Page.Locator("[data-text=doel-eigen]").InnerTextAsync());
        Assert.Contains("BEGIN:VEVENT", await File.ReadAllTextAsync(await DownloadAsync(visit, "Agendabestand"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Report.NothingFound("storage", visit.Problems);
    }

    [Fact]
    public async Task The_plan_of_every_worked_example_is_at_most_eight_pages_and_the_proposal_one()
    {
        var wrong = new List<string>();
        foreach (var example in Answers.Examples.Take(5))
        {
            await using var visit = await OpenAsync("/starten/" + example.Hash);
            await PlanSteps.GoToAsync(visit, "stap-plan");
            var plan = PrintedPages.Of(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
            await PlanSteps.GoAsync(visit.Page, "stap-voorstel");
            var proposal = PrintedPages.Of(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
            TestContext.Current.TestOutputHelper!.WriteLine($"{example.Name}: plan {plan}, voorstel {proposal}");
            if (proposal is not "1 A4 portrait" || !plan.EndsWith(" A4 portrait", StringComparison.Ordinal) || int.Parse(plan[..1], System.Globalization.CultureInfo.InvariantCulture) > 8 || plan[1] != ' ')
            {
                wrong.Add($"{example.Name}: plan {plan}, voorstel {proposal}");
            }
        }

        Report.NothingFound("printed", wrong);
    }

    [Fact]
    public async Task The_whole_way_asks_for_nothing_and_ends_in_a_text_to_paste()
    {
        await using var visit = await OpenAsync(Coordinators);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var before = visit.Responses.Count;

        await PlanSteps.GoToAsync(visit, "stap-uitnodiging");

        Assert.DoesNotContain(visit.Responses.Skip(before), r => !r.Url.EndsWith("/favicon.svg", StringComparison.Ordinal));
        Assert.Contains("Beste collega", await visit.Page.Locator("#uitnodiging").InputValueAsync(), StringComparison.Ordinal);
    }

    private Task<Visit> OpenAsync(string path) => browser.OpenAsync(sites.AtRoot, path, Screens.Laptop);

    private static Task<string> HashAsync(Visit visit) => visit.Page.EvaluateAsync<string>("location.hash");

    private static async Task WriteAsync(Visit visit, string place, string text)
    {
        await visit.Page.Locator("[data-act=edit]").ClickAsync();
        await visit.Page.Locator($"[data-text={place}]").FillAsync(text);
        await visit.Page.Locator("[data-act=edit]").ClickAsync();
    }

    private static async Task<string> DownloadAsync(Visit visit, string button)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
        return await download.PathAsync();
    }
}
