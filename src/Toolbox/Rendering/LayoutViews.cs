using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Output;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Templates;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering;

/// <summary>Everything around a page.</summary>
internal sealed class LayoutViews(BrandedSite site, Theme theme)
{
    private readonly LinkView[] about = Menu(site, site.Data.Settings.Footer.About, current: null);
    private readonly LinkView[] legal = Menu(site, site.Data.Settings.Footer.Legal, current: null);

    /// <param name="template">The template of the page; its styles are named after it.</param>
    /// <param name="body">The page itself, for the icons it uses.</param>
    public LayoutView Of(PageFrame frame, string template, Utf8Text body) => new()
    {
        Site = SiteOf(frame.Page),
        Head = HeadOf(frame, template),
        Kind = template,
        Breadcrumbs = BreadcrumbsOf(frame),
        SpriteHtml = theme.Icons.SymbolsFor(body, HeaderIcons),
        EditUrl = Contributing.EditUrl(site, frame.Page),
        ReportUrl = Contributing.ReportUrl(site, frame.Page, "Fout op"),
        Updated = DateText.Of(frame.Page.Metadata.Updated),
    };

    // The layout template draws no others.
    private static readonly string[] HeaderIcons = ["menu", "search"];

    private readonly SearchFieldView? search = SearchPage.Field(site, theme);

    private SiteView SiteOf(Page page)
    {
        var settings = site.Data.Settings;
        var words = settings.Title.Split(' ', 2);
        return new SiteView
        {
            Title = settings.Title,
            TitleFirst = words[0],
            TitleRest = words.ElementAtOrDefault(1) ?? "",
            Tagline = settings.Tagline,
            Language = settings.Language,
            HomeUrl = site.Addresses.Of(Route.Home),
            Navigation = Menu(site, settings.Navigation, page),
            Search = search,
            SearchInHeader = search is not null && page.Route != Route.Search,
            WorkerUrl = site.Brand.HasWorker ? site.Addresses.Of(Route.Worker) : null,
            FooterAbout = about,
            FooterLegal = legal,
            Licence = settings.Licence,
        };
    }

    // A menu item is current on its own page and on the pages in its folder.
    private static LinkView[] Menu(BrandedSite site, IEnumerable<MenuItem> items, Page? current) =>
    [
        .. from item in items
           let target = site.FindPage(item.Page)
           where target is not null
           let isCurrent = current is not null
               && (target.Route == current.Route || (target.IsIndex && current.Route.Path.StartsWith(target.Route.Path, StringComparison.Ordinal)))
           select new LinkView(site.Text(item.Title), site.Url(target), isCurrent),
    ];

    private HeadView HeadOf(PageFrame frame, string template)
    {
        var title = frame.Title;
        var isHome = frame.Route == Route.Home;
        var isNotFound = frame.Route == Route.NotFound;
        return new HeadView
        {
            Title = isHome ? $"{site.Data.Settings.Title}: {site.Data.Settings.Tagline}" : $"{title} – {site.Data.Settings.Title}",
            ShareTitle = title,
            Description = frame.Description,
            CanonicalUrl = isNotFound ? null : site.Addresses.Absolute(frame.Route),
            ShareImageUrl = site.Addresses.Absolute(new Route("/social.png")),
            StyleUrls = [.. new[] { "base", template }.Select(n => $"styles/{n}.css").Where(theme.HasAsset).Select(AssetUrl)],
            ScriptUrls = [.. new[] { "site", template }.Select(n => $"scripts/{n}.js").Where(theme.HasAsset).Select(AssetUrl)],
            FontUrl = site.Brand.OpensFromDisk ? "" : AssetUrl("fonts/text.woff2"),
            FaviconUrl = site.Addresses.Of(new Route("/favicon.svg")),
            FeedUrl = site.Addresses.Of(new Route("/feed.xml")),
            StructuredDataJson = frame.IsPageItself && !isNotFound ? StructuredData.Of(site, frame.Page) : "",
        };
    }

    private string AssetUrl(string bundle) => site.Addresses.Of(new Route("/" + theme.Asset(bundle)));

    private LinkView[] BreadcrumbsOf(PageFrame frame)
    {
        if (frame.Route == Route.Home)
        {
            return [];
        }

        var crumbs = new List<LinkView> { new("Home", site.Addresses.Of(Route.Home)) };
        var folders = frame.Route.Path.Trim('/').Split('/')[..^1];
        for (var depth = 1; depth <= folders.Length; depth++)
        {
            if (site.Site.FindPage(new Route($"/{string.Join('/', folders[..depth])}/")) is { } parent && site.Shows(parent))
            {
                crumbs.Add(PageLinks.To(site, parent));
            }
        }

        return [.. crumbs];
    }
}
