using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class LargeTextTests(Sites sites, TestBrowser browser)
{
    private const string TextTwiceAsLarge = "html { font-size: 200% !important }";

    // WCAG 1.4.12.
    private const string MoreSpace =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_keeps_its_text_at_200_percent_zoom(string type) =>
        KeepsItsText(type, Screens.LaptopAtTwiceTheSize, style: "");

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_keeps_its_text_when_letters_are_twice_as_large(string type) =>
        KeepsItsText(type, Screens.Laptop, TextTwiceAsLarge);

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task Every_page_type_keeps_its_text_with_more_space_between_letters_and_lines(string type) =>
        KeepsItsText(type, Screens.Phone, MoreSpace);

    private async Task KeepsItsText(string type, BrowserNewContextOptions screen, string style)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, screen);

        // A constructed sheet, as a visitor's own style: the policy of the site does not touch it.
        await visit.Page.EvaluateAsync(
            "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); document.adoptedStyleSheets.push(sheet); }",
            style);

        string[] findings = [.. await visit.ProbeAsync<string[]>("overflow"), .. await visit.ProbeAsync<string[]>("lost-text")];
        Report.NothingFound(page.Path, findings);
    }
}
