using System.Text;
using AngleSharp.Html.Parser;
using Toolbox.Content;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

/// <summary>The built pages of the repository's own content, as a visitor walks through them.</summary>
public sealed class OwnPagesTests
{
    private const int Clicks = 3;

    private static readonly InputFolder Input = InputFolder.Read(Repository.Input);
    private static readonly Site Site = SiteBuilder.Check(Input).Site;

    private static readonly Dictionary<string, BuiltPage> Pages = SiteBuilder.Build(Input, SiteTest.Theme).Files
        .Where(f => f.Path == "index.html" || f.Path.EndsWith("/index.html", StringComparison.Ordinal))
        .ToDictionary(f => "/" + f.Path[..^"index.html".Length], f => Read(Encoding.UTF8.GetString(f.ToBytes())));

    [Fact]
    public void Every_page_is_at_most_three_clicks_from_home()
    {
        var reached = new HashSet<string> { "/" };
        var last = reached.ToList();
        for (var click = 1; click <= Clicks; click++)
        {
            last = [.. last.SelectMany(page => Pages[page].Everywhere).Where(Pages.ContainsKey).Where(reached.Add)];
        }

        Assert.True(Pages.Count > Site.Pages.Length);
        Assert.DoesNotContain(Pages.Keys.Except(reached), p => !IsFormatOfSheets(p));
    }

    // The same cards, smaller or to fold: chosen on the sheets themselves.
    private static bool IsFormatOfSheets(string path) =>
        path.Split('/')[^2] is "klein" or "vouwen" or "klein-vouwen";

    [Fact]
    public void Related_pages_show_each_other()
    {
        var pairs = (
            from page in Site.Pages
            from slug in page.Metadata.Related
            let other = Site.FindPage(slug)
            where other is not null
            select (From: Address(page), To: Address(other))).ToList();

        Assert.NotEmpty(pairs);
        Assert.DoesNotContain(pairs, p => !Pages[p.From].InText.Contains(p.To) || !Pages[p.To].InText.Contains(p.From));
    }

    [Fact]
    public void Every_page_says_when_it_was_updated() =>
        Assert.Empty(Site.Pages.Where(p => Pages.ContainsKey(Address(p)) && !Pages[Address(p)].Foot.Contains("Laatst gewijzigd op", StringComparison.Ordinal)).Select(p => p.File));

    private static string Address(Page page) => page.Route.Path;

    private static BuiltPage Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return new BuiltPage(
            [.. page.QuerySelectorAll("main a[href]").Select(a => Address(a.GetAttribute("href")!))],
            [.. page.QuerySelectorAll("main a[href], nav a[href], .site-foot a[href]").Select(a => Address(a.GetAttribute("href")!))],
            SiteTest.Folded(page.QuerySelector(".page-foot")?.TextContent ?? ""));
    }

    private static string Address(string href) => href.Split('#', '?')[0];

    // Links in the text, links there, in the menus and in the footer, and what stands at the foot.
    private sealed record BuiltPage(HashSet<string> InText, HashSet<string> Everywhere, string Foot);
}
