using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Editing;

/// <summary>The editors' form on this machine: a real browser, the real `serve`, and a copy of the real content.</summary>
public sealed class EditorTests(TestBrowser browser)
{
    private const string WorkForm = "werkvormen/proefvorm.md";

    private static readonly string[] Steps = ["Kijken", "Praten", "Kiezen"];

    // Playwright's own patience is for a page; here a whole site is built in between.
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 30_000 };

    [Fact]
    public async Task An_editor_adds_a_theory_and_a_work_form_that_goes_with_it()
    {
        await using var copy = await ServedCopy.StartAsync();
        await using var visit = await OpenAsync(copy, "/redactie/#/collections/theorie/new");
        var form = new EditorForm(visit.Page);

        await form.FillAsync("Titel", "Proeftheorie");
        await form.FillAsync("Samenvatting", "Een zin over <b>de</b> proef.");
        await form.FillAsync("Kern", "De kern van de proef.");
        await form.ChooseAsync("Hoe zeker", "onbekend");
        await Assertions.Expect(form.Preview.GetByText("Een zin over <b>de</b> proef.")).ToBeVisibleAsync(Patient);
        await form.SaveAsync();
        await Assertions.Expect(form.Message("Bewaard op deze computer")).ToBeVisibleAsync(Patient);

        await visit.Page.WaitForURLAsync("**/entries/proeftheorie");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Terug naar Theorieën" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Werkvormen", Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Item van type Werkvorm maken" }).ClickAsync();
        await FillWorkFormAsync(form);
        await Assertions.Expect(form.Preview.GetByRole(AriaRole.Heading, new() { Name = "Proefvorm", Exact = true })).ToBeVisibleAsync(Patient);
        await Assertions.Expect(form.Problems).ToHaveCountAsync(0);
        await form.PreviewBar.GetByRole(AriaRole.Button, new() { Name = "Werkblad" }).ClickAsync();
        await Assertions.Expect(form.Preview.GetByText("Wat neem je mee?")).ToBeVisibleAsync(Patient);
        Assert.False(await form.Preview.GetByRole(AriaRole.Button, new() { Name = "Print" }).IsVisibleAsync());
        await form.SaveAsync();
        await Assertions.Expect(form.Message("Bewaard op deze computer")).ToBeVisibleAsync(Patient);

        Assert.Contains("related: [proeftheorie]\n", copy.Read(WorkForm));
        Assert.Equal((0, "0 fouten, 0 waarschuwingen."), await CheckAsync(copy));
        Assert.DoesNotContain(visit.Problems, IsUnexpected);
    }

    [Fact]
    public async Task An_existing_page_is_saved_as_it_was_and_a_change_changes_nothing_else()
    {
        const string page = "werkvormen/carrousel.md";
        await using var copy = await ServedCopy.StartAsync();
        var before = copy.Read(page);
        await using var visit = await OpenAsync(copy, "/redactie/#/collections/werkvorm/entries/carrousel");
        var form = new EditorForm(visit.Page);

        // What nobody changed cannot be saved at all; so the page goes there and back, and the form writes all of it twice.
        var summary = await form.Field("Samenvatting").InputValueAsync();
        await form.FillAsync("Samenvatting", "Anders.");
        await form.SaveAsync();
        await Assertions.Expect(visit.Page.GetByText("Nog niet bewaard")).ToBeHiddenAsync(new() { Timeout = 30_000 });
        Assert.Equal("summary: Anders.", Assert.Single(copy.Read(page).Split('\n').Except(before.Split('\n'), StringComparer.Ordinal)));

        await visit.Page.ReloadAsync();
        await form.FillAsync("Samenvatting", summary);
        await form.SaveAsync();
        await Assertions.Expect(visit.Page.GetByText("Nog niet bewaard")).ToBeHiddenAsync(new() { Timeout = 30_000 });
        Assert.Equal(before, copy.Read(page));
        Assert.DoesNotContain(visit.Problems, IsUnexpected);
    }

    [Fact]
    public async Task When_serve_is_gone_the_form_says_so_and_keeps_what_was_typed()
    {
        const string message = "toolbox serve antwoordt niet. Start het opnieuw; wat je hebt ingevuld, staat nog in dit scherm.";
        await using var copy = await ServedCopy.StartAsync();
        await using var visit = await OpenAsync(copy, "/redactie/#/collections/werkvorm/entries/carrousel");
        var form = new EditorForm(visit.Page);
        await Assertions.Expect(form.Field("Titel")).ToBeVisibleAsync(Patient);

        await copy.StopAsync();
        await form.FillAsync("Samenvatting", "Net getypt.");

        await Assertions.Expect(visit.Page.FrameLocator("#preview-pane").GetByRole(AriaRole.Alert)).ToHaveTextAsync(message);
        await form.SaveAsync();
        await Assertions.Expect(visit.Page.GetByText(message, new() { Exact = true })).ToBeVisibleAsync(Patient);
        Assert.Equal("Net getypt.", await form.Field("Samenvatting").InputValueAsync());
    }

    [Fact]
    public async Task What_is_missing_is_said_in_the_words_of_the_form()
    {
        await using var copy = await ServedCopy.StartAsync();
        await using var visit = await OpenAsync(copy, "/redactie/#/collections/theorie/new");
        var form = new EditorForm(visit.Page);

        await form.FillAsync("Titel", "Halve theorie");

        await Assertions.Expect(form.Problems.Filter(new() { HasText = "'claim' ontbreekt; een theorie heeft dit veld nodig." })).ToBeVisibleAsync(Patient);
        await form.SaveAsync();
        await Assertions.Expect(form.Message("Oeps, sommige verplichte velden zijn niet ingevuld.")).ToBeVisibleAsync(Patient);
        Assert.False(File.Exists(copy.PathOf("theorie/halve-theorie.md")));
    }

    private static async Task FillWorkFormAsync(EditorForm form)
    {
        await form.FillAsync("Titel", "Proefvorm");
        await form.FillAsync("Samenvatting", "Een zin over de proef.");
        await form.ChooseAsync("Fasen", "starten");
        await form.ChooseAsync("Doelen", "kennismaken");
        await form.ChooseAsync("Waar", "op locatie");
        await form.FillAsync("Minstens", "4", place: 0);
        await form.FillAsync("Minstens", "30", place: 1);
        await form.FillAsync("Minuten", "15");
        await form.FillAsync("Van de begeleider", "1");
        await form.FillAsync("Van deelnemers", "2");
        await form.ChooseAsync("Hoe zeker", "onbekend");
        foreach (var (index, title) in Steps.Index())
        {
            await form.AddAsync("stap");
            await form.FillAsync("Titel", title, place: index + 1);
            await form.FillAsync("Minuten", "10", place: index + 1);
            await form.ChooseAsync("Samen met", "plenair", place: index);
            await form.FillAsync("Uitleg", "Praat met elkaar.", place: index);
        }

        await form.AddAsync("werkblad");
        await form.FillAsync("Bladzijden", "1");
        await form.AddKindAsync("blokken", "Regelblok");
        await form.FillAsync("Label", "Wat neem je mee?");
        await form.FillAsync("Regels", "4");
        await form.AddAsync("past hierbij");
        await form.FillAsync("Naam", "proeftheorie");
    }

    private async Task<Visit> OpenAsync(ServedCopy copy, string path) => await browser.OpenAsync(BuiltSite.Of(copy.Address, []), path, Screens.Laptop);

    private static async Task<(int ExitCode, string Summary)> CheckAsync(ServedCopy copy)
    {
        var (code, output) = await copy.CheckAsync();
        return (code, output.Trim());
    }

    // Decap asks whether the name of a new page is taken, and goes on when it is not there; and who leaves a page leaves
    // its preview in the middle of loading.
    private static bool IsUnexpected(string problem) =>
        !problem.Contains("422", StringComparison.Ordinal) && !problem.Contains("net::ERR_ABORTED", StringComparison.Ordinal);
}
