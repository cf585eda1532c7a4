using Microsoft.Playwright;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Links;
using Toolbox.BrowserTests.Printing;

namespace Toolbox.BrowserTests.Copies;

/// <summary>
/// What the site of this repository is tested for, on its other brands too: they have other colours, words, names, pages
/// and addresses. One visit per page type does it all, in light or in dark: half of the types of a brand in each, and every
/// type in both.
/// </summary>
public sealed class EveryBrandTests(BrandSites brands, TestBrowser browser) : IClassFixture<BrandSites>
{
    public static TheoryData<string, string, ColorScheme> Visits
    {
        get
        {
            var all = new TheoryData<string, string, ColorScheme>();
            foreach (var (brand, id) in BrandSites.Ids.Index())
            {
                foreach (var (number, type) in PageTypes.All.Index())
                {
                    all.Add(id.Data, type.Data, (brand + number) % 2 == 0 ? ColorScheme.Light : ColorScheme.Dark);
                }
            }

            return all;
        }
    }

    [Fact]
    public void Every_brand_but_our_own_is_here() =>
        Assert.Equal(Directory.EnumerateDirectories(Path.Combine(Repository.Input, "brands")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal), BrandSites.Ids.Select(id => id.Data), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(BrandSites.Ids), MemberType = typeof(BrandSites))]
    public void Every_link_and_anchor_leads_somewhere(string id)
    {
        var site = brands[id];
        var links = new SiteLinks(site);

        var found = site.Pages.SelectMany(page => links.In(page).Select(link => (page, link))).ToList();

        Assert.NotEmpty(found);
        Report.NothingFound(id, [.. found.Select(f => links.ProblemOf(f.page, f.link)).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    [Theory]
    [MemberData(nameof(BrandSites.Ids), MemberType = typeof(BrandSites))]
    public async Task Every_worksheet_prints_as_it_declares(string id) => Report.NothingFound(id, await PrintedSheets.JudgeAsync(browser, brands[id]));

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task Every_page_type_loads_reads_and_prints_as_it_should(string id, string type, ColorScheme scheme)
    {
        var page = brands[id].ShortPageOf(type);
        await using var visit = await browser.OpenAsync(brands[id], page.Path, Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        List<string> findings = [.. visit.Problems, .. (await Axe.FindingsAsync(visit.Page)).Select(f => $"{scheme}: {f}")];

        await visit.Page.SetViewportSizeAsync(Screens.PhoneWidth, Screens.Height);
        findings.AddRange((await visit.LostTextAsync()).Select(f => $"phone: {f}"));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        findings.AddRange((await visit.ProbeAsync<string[]>("light-ink")).Select(f => $"print: {f}"));

        Report.NothingFound($"{id} {page.Path}", findings);
    }
}
