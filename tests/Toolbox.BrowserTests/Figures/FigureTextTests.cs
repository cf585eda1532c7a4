using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Figures;

/// <summary>Text in drawings has no line breaks and nothing that moves aside for it; it stands where our code reckons it fits.</summary>
public sealed class FigureTextTests(Sites sites, TestBrowser browser)
{
    [Fact]
    public async Task Every_text_of_every_figure_lies_in_its_drawing_and_stands_free()
    {
        var pages = sites.AtRoot.Pages.Where(p => p.Html.Contains("class=\"figure__wide\"", StringComparison.Ordinal)).ToList();

        var findings = await Task.WhenAll(pages.Chunk((pages.Count + 1) / 2).Select(FindAsync));

        Report.NothingFound("figures", [.. findings.SelectMany(f => f)]);
    }

    [Theory]
    [InlineData("text.setAttribute('x', 850)", "sticks out")]
    [InlineData("text.setAttribute('x', other.getAttribute('x')); text.setAttribute('y', other.getAttribute('y'))", "stands on")]
    [InlineData("text.textContent += ' en nog meer'", "is squeezed")]
    [InlineData("text.textContent = 'ja'", "\"ja\" is stretched")]
    public async Task A_text_that_is_out_of_place_is_found(string change, string finding)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, sites.AtRoot.PageOf("theorie").Path, Screens.Laptop);
        Assert.Empty(await visit.ProbeAsync<string[]>("figure-texts"));

        await visit.Page.EvaluateAsync($"() => {{ const [text, other] = document.querySelectorAll('.figure__wide text[textLength]'); {change}; }}");

        Assert.Contains(await visit.ProbeAsync<string[]>("figure-texts"), f => f.Contains(finding, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> FindAsync(IReadOnlyList<SitePage> pages)
    {
        var findings = new List<string>();
        await using var visit = await browser.OpenAsync(sites.AtRoot, pages[0].Path, Screens.Laptop);
        foreach (var page in pages)
        {
            await visit.GoToAsync(page.Path);
            findings.AddRange((await visit.ProbeAsync<string[]>("figure-texts")).Select(f => $"{page.Path}: {f}"));
        }

        return findings;
    }
}
