using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Accessibility;

public sealed class LargeTextTests(Sites sites, TestBrowser browser)
{
    // WCAG 1.4.12.
    private const string MoreSpace =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_keeps_its_text_at_200_percent_zoom(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.LaptopAtTwiceTheSize);

        Report.NothingFound(page.Path, await visit.LostTextAsync());
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_keeps_its_text_when_the_browser_is_set_to_letters_twice_as_large(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Laptop);
        await visit.SetFontSizeOfBrowserAsync(32);
        Assert.Equal("32px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));

        Report.NothingFound(page.Path, await visit.LostTextAsync());
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_keeps_its_text_with_more_space_between_letters_and_lines(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Phone);
        await visit.AddStyleOfVisitorAsync(MoreSpace);

        Report.NothingFound(page.Path, await visit.LostTextAsync());
    }
}
