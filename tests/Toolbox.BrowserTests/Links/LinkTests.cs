using System.Text.Json;
using System.Xml.Linq;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Links;

public sealed class LinkTests(Sites sites)
{
    // The fields of a page in toolbox.json that name an address; only the first is on every page.
    private static readonly string[] PageAddresses = ["url", "worksheet", "docx"];

    [Theory]
    [InlineData(SiteAddress.Root)]
    [InlineData(SiteAddress.Path)]
    public void Every_link_and_anchor_of_every_page_leads_somewhere(SiteAddress address)
    {
        var links = new SiteLinks(sites[address]);

        var found = sites[address].Pages.SelectMany(page => links.In(page).Select(link => (page, link))).ToList();

        Assert.NotEmpty(found);
        Report.NothingFound(sites[address].BaseUrl.AbsoluteUri, [.. found.Select(f => links.ProblemOf(f.page, f.link)).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    [Theory]
    [InlineData(SiteAddress.Root)]
    [InlineData(SiteAddress.Path)]
    public void Every_address_in_the_sitemap_and_the_feed_is_a_page(SiteAddress address)
    {
        var site = sites[address];
        var sitemap = XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName is "loc").Select(e => e.Value);
        var feed = XDocument.Parse(site.Text("feed.xml")).Descendants().Attributes("href").Select(a => a.Value);

        Assert.NotEmpty(sitemap);
        Assert.NotEmpty(feed);
        AllLeadSomewhere(site, sitemap.Concat(feed));
    }

    [Theory]
    [InlineData(SiteAddress.Root)]
    [InlineData(SiteAddress.Path)]
    public void Every_address_in_toolbox_json_leads_somewhere(SiteAddress address)
    {
        var site = sites[address];
        using var json = JsonDocument.Parse(site.Text("toolbox.json"));

        // Addresses in this file are inside the site, without its base path.
        var pages = json.RootElement.GetProperty("pages").EnumerateArray()
            .SelectMany(p => PageAddresses.Where(name => p.TryGetProperty(name, out _)).Select(name => p.GetProperty(name).GetString()!))
            .ToList();
        var slugs = json.RootElement.GetProperty("slugs").EnumerateObject().Select(s => s.Value.GetString()!);

        Assert.Contains(pages, p => p.EndsWith("/werkblad.docx", StringComparison.Ordinal));
        Assert.NotEmpty(slugs);
        AllLeadSomewhere(site, pages.Concat(slugs).Select(inside => site.Url(inside).AbsoluteUri));
    }

    [Fact]
    public void Every_page_but_404_is_in_the_sitemap()
    {
        var site = sites.AtRoot;
        var sitemap = XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName is "loc").Select(e => e.Value);

        Assert.Equal(
            site.Pages.Where(p => p.Path is not "/404.html").Select(p => site.Url(p.Path).AbsoluteUri).Order(StringComparer.Ordinal),
            sitemap.Order(StringComparer.Ordinal));
    }

    private static void AllLeadSomewhere(BuiltSite site, IEnumerable<string> addresses)
    {
        var links = new SiteLinks(site);
        var home = site.Pages.Single(p => p.Path is "/");
        Report.NothingFound(site.BaseUrl.AbsoluteUri, [.. addresses.Select(a => links.ProblemOf(home, a)).OfType<string>()]);
    }
}
