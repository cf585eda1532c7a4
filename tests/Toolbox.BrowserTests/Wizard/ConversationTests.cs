using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Wizard;

/// <summary>The conversation as a visitor has it: one question at a time, forth and back.</summary>
public sealed class ConversationTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task It_asks_the_country_first_and_then_one_question_at_a_time()
    {
        await using var visit = await OpenAsync("");

        await visit.Page.GetByLabel("Vlaanderen").CheckAsync();
        await NextAsync(visit);

        Assert.Equal("Wat wil je samen vooral bereiken?", await HeadingAsync(visit));
        Assert.Equal("#land=vlaanderen", await HashAsync(visit));
        Assert.True(await IsFocusedAsync(visit, "[data-heading]"));
        Assert.Equal("Vraag 2 van 14 Kies wat het zwaarst weegt. Begin bij wat leerlingen ervan merken.", await DescriptionOfFocusAsync(visit));
        Report.NothingFound("starten", visit.Problems);
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_first_question_to_the_outcome()
    {
        await using var visit = await OpenAsync("");
        for (var question = 1; question <= 14; question++)
        {
            Assert.StartsWith($"Vraag {question} van 14", await visit.Page.Locator(".progress").InnerTextAsync(), StringComparison.Ordinal);
            await visit.Page.Locator("[data-wizard] input").First.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Space");
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        Assert.Equal("Teacher Design Team", await HeadingAsync(visit));
        Assert.True(await IsFocusedAsync(visit, "[data-heading]"));
        Report.NothingFound("starten", visit.Problems);
    }

    [Fact]
    public async Task Without_an_answer_it_says_what_to_do_and_stays()
    {
        await using var visit = await OpenAsync("#land=nederland");

        await NextAsync(visit);

        Assert.Equal("Kies een antwoord. Weet je het niet, kies dan ‘Weet ik niet’.", await visit.Page.Locator("[data-error][role=alert]").InnerTextAsync());
        Assert.True(await IsFocusedAsync(visit, "input[value=ontwerpen]"));
        Assert.Equal("Wat wil je samen vooral bereiken?", await HeadingAsync(visit));
    }

    [Fact]
    public async Task Going_back_and_forth_in_the_browser_loses_nothing()
    {
        await using var visit = await OpenAsync("#land=nederland");
        await ChooseAsync(visit, "delen");
        await ChooseAsync(visit, "geen");
        await visit.Page.Locator("input[value=zelfde-vak]").CheckAsync();

        await visit.Page.GoBackAsync();
        Assert.Equal("Moet er een tastbaar product komen?", await HeadingAsync(visit));
        Assert.True(await visit.Page.Locator("input[value=geen]").IsCheckedAsync());
        Assert.Equal("#land=nederland&doel=delen&product=geen&deelnemers=zelfde-vak", await HashAsync(visit));

        await visit.Page.GoForwardAsync();
        Assert.Equal("Wie doen mee?", await HeadingAsync(visit));
        Assert.True(await visit.Page.Locator("input[value=zelfde-vak]").IsCheckedAsync());
    }

    [Fact]
    public async Task The_button_back_leads_to_the_question_before()
    {
        await using var visit = await OpenAsync("#land=nederland");
        await ChooseAsync(visit, "delen");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Vorige" }).ClickAsync();

        Assert.Equal("Wat wil je samen vooral bereiken?", await HeadingAsync(visit));
        Assert.True(await visit.Page.Locator("input[value=delen]").IsCheckedAsync());
        Assert.True(await IsFocusedAsync(visit, "[data-heading]"));
    }

    [Fact]
    public async Task Loading_again_shows_the_same_question()
    {
        await using var visit = await OpenAsync(Answers.Coordinators);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "wijzig Omvang" }).ClickAsync();

        await visit.Page.ReloadAsync();

        Assert.Equal("Hoeveel mensen doen mee?", await HeadingAsync(visit));
        Assert.True(await visit.Page.Locator("input[value='9-15']").IsCheckedAsync());
    }

    [Fact]
    public async Task An_answer_in_the_list_can_be_changed_and_leads_back_to_what_is_open()
    {
        await using var visit = await OpenAsync("#land=nederland&doel=delen&product=geen");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "wijzig Land" }).ClickAsync();
        await ChooseAsync(visit, "vlaanderen");

        Assert.Equal("Wie doen mee?", await HeadingAsync(visit));
        Assert.Equal("Leerkrachten van hetzelfde of een verwant vak", await visit.Page.Locator(".choice b").First.InnerTextAsync());
    }

    [Fact]
    public async Task A_warning_is_read_as_soon_as_an_answer_raises_it()
    {
        await using var visit = await OpenAsync("#land=nederland&doel=ontwerpen&product=vast&deelnemers=zelfde-vak&bereik=school&omvang=2-3&ritme=intensief");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "beantwoord Duur" }).ClickAsync();
        var live = visit.Page.Locator("[aria-live=polite]");
        Assert.Equal("", await live.InnerTextAsync());

        await visit.Page.Locator("input[value='60-90']").CheckAsync();
        Assert.Equal("kort-bij-ontwerp", await live.Locator("[data-warning]").GetAttributeAsync("data-warning"));

        await visit.Page.Locator("input[value='120-180']").CheckAsync();
        Assert.Equal("", await live.InnerTextAsync());
    }

    [Fact]
    public async Task Why_we_ask_is_one_click_away_with_its_source()
    {
        await using var visit = await OpenAsync("#land=nederland");

        await visit.Page.GetByText("Waarom vragen we dit?").ClickAsync();

        Assert.Contains("bron: Samen leren in netwerken, §2.1.1 en interview Poortman", await visit.Page.Locator(".more p").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anchor_of_the_page_does_not_disturb_the_conversation()
    {
        await using var visit = await OpenAsync("#land=nederland");
        await ChooseAsync(visit, "delen");

        await visit.Page.EvaluateAsync("location.hash = 'inhoud'");

        Assert.Equal("Moet er een tastbaar product komen?", await HeadingAsync(visit));
        await ChooseAsync(visit, "geen");
        Assert.Equal("#land=nederland&doel=delen&product=geen", await HashAsync(visit));
    }

    [Fact]
    public async Task Another_link_in_the_same_window_is_opened()
    {
        await using var visit = await OpenAsync("#land=nederland");

        await visit.Page.EvaluateAsync("hash => { location.hash = hash }", Answers.Coordinators);

        await Assertions.Expect(visit.Page.Locator("[data-result]")).ToHaveAttributeAsync("data-form", "community-of-practice");
    }

    [Fact]
    public async Task Starting_again_forgets_every_answer()
    {
        await using var visit = await OpenAsync(Answers.Coordinators);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Opnieuw beginnen" }).ClickAsync();

        Assert.Equal("Waar werk je?", await HeadingAsync(visit));
        Assert.Equal("", await HashAsync(visit));
        Assert.Equal(0, await visit.Page.Locator("[data-wizard] input:checked").CountAsync());
    }

    [Theory]
    [InlineData("#land=nederland&doel=dwalen", "Wat wil je samen vooral bereiken?")]
    [InlineData("#kleur=rood", "Waar werk je?")]
    [InlineData("#land=nederland&doel=<script>alert(1)</script>", "Wat wil je samen vooral bereiken?")]
    [InlineData("#land=%3Cimg%20src=x%20onerror=alert(1)%3E", "Waar werk je?")]
    [InlineData("#land=nederland&__proto__=x&doel=delen&doel=groei", "Moet er een tastbaar product komen?")]
    public async Task A_tampered_link_opens_at_the_first_valid_step_and_says_so(string hash, string question)
    {
        await using var visit = await OpenAsync(hash);

        Assert.Equal(question, await HeadingAsync(visit));
        Assert.Equal("Een deel van deze link herkennen we niet. Wat wel klopt, hebben we overgenomen.", await visit.Page.Locator("[data-wizard] .said[role=alert]").First.InnerTextAsync());
        Report.NothingFound(hash, visit.Problems);
    }

    [Fact]
    public async Task A_link_of_a_hundred_kilobytes_opens_at_the_first_question()
    {
        await using var visit = await OpenAsync("");

        await visit.Page.EvaluateAsync("location.hash = 'doel=delen&x=' + 'a'.repeat(100000)");

        await Assertions.Expect(visit.Page.Locator(".said[role=alert]").First).ToContainTextAsync("herkennen we niet");
        Assert.Equal("Waar werk je?", await HeadingAsync(visit));
        Report.NothingFound("100 KB", visit.Problems);
    }

    private Task<Visit> OpenAsync(string hash) => browser.OpenAsync(sites.AtRoot, "/starten/" + hash, Screens.Laptop);

    private static async Task ChooseAsync(Visit visit, string answer)
    {
        await visit.Page.Locator($"input[value='{answer}']").CheckAsync();
        await NextAsync(visit);
    }

    private static Task NextAsync(Visit visit) => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Volgende" }).ClickAsync();

    private static Task<string> HeadingAsync(Visit visit) => visit.Page.Locator("[data-heading]").InnerTextAsync();

    private static Task<string> HashAsync(Visit visit) => visit.Page.EvaluateAsync<string>("location.hash");

    private static Task<bool> IsFocusedAsync(Visit visit, string selector) =>
        visit.Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector);

    private static Task<string> DescriptionOfFocusAsync(Visit visit) => visit.Page.EvaluateAsync<string>(
        "document.activeElement.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join(' ')");
}
