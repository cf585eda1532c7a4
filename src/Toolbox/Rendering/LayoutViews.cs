using System.Collections.Concurrent;
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
    private readonly (Page Target, LinkView Link)[] menu = Menu(site, site.Data.Settings.Navigation);
    private readonly LinkView[] about = [.. Menu(site, site.Data.Settings.Footer.About).Select(item => item.Link)];
    private readonly LinkView[] legal = [.. Menu(site, site.Data.Settings.Footer.Legal).Select(item => item.Link)];
    private readonly ConcurrentDictionary<string, SiteParts> parts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string[] Styles, string[] Scripts)> bundles = new(StringComparer.Ordinal);
    private readonly string? shareImageUrl = BrandFiles.HasShareImage(site) ? site.Addresses.Absolute(BrandFiles.ShareImage) : null;
    private readonly string[] brandStyle = BrandFiles.StyleOf(site.Brand) is { } style ? [site.Addresses.Of(style)] : [];
    private readonly LogoView? logo = site.Brand.Logo is { } picture ? new(site.Addresses.Of(new Route("/" + picture.Path)), picture.Width, picture.Height) : null;
    private readonly SearchFieldView? search = SearchPage.Field(site, theme);

    /// <param name="template">The template of the page; its styles are named after it.</param>
    /// <param name="body">The page itself, for the icons it uses.</param>
    public LayoutView Of(PageFrame frame, string template, Utf8Text body)
    {
        var around = PartsAround(frame.Page);
        return new()
        {
            Site = around.Site,
            Head = HeadOf(frame, template),
            Kind = template,
            HeaderHtml = around.HeaderHtml,
            FooterHtml = around.FooterHtml,
            Breadcrumbs = BreadcrumbsOf(frame.Route),
            SpriteHtml = theme.Icons.SymbolsFor(body, HeaderIcons),
            EditUrl = Contributing.EditUrl(site, frame.Page),
            ReportUrl = Contributing.ReportUrl(site, frame.Page, "Fout op"),
            Updated = DateText.Of(frame.Page.Metadata.Updated),
        };
    }

    // The header draws no others, and the footer none.
    private static readonly string[] HeaderIcons = ["menu", "search"];

    // Pages that differ only in themselves have the same header and footer.
    private SiteParts PartsAround(Page page)
    {
        var current = menu.Where(item => IsCurrent(item.Target, page)).Select(item => item.Link.Url);
        return parts.GetOrAdd($"{HasSearchField(page)} {string.Join(' ', current)}", _ =>
        {
            var view = new SitePartView(SiteOf(page));
            return new(view.Site, theme.Engine.Render(PageLayout.Header, view), theme.Engine.Render(PageLayout.Footer, view));
        });
    }

    private SiteView SiteOf(Page page)
    {
        var settings = site.Data.Settings;
        var (first, rest) = Wordmark.LinesOf(settings.Title);
        return new SiteView
        {
            Title = settings.Title,
            TitleFirst = first,
            TitleRest = rest,
            Tagline = settings.Tagline,
            Language = settings.Language,
            Brand = site.Brand.Id,
            HomeUrl = site.Addresses.Of(Route.Home),
            Navigation = [.. menu.Select(item => IsCurrent(item.Target, page) ? item.Link with { Current = true } : item.Link)],
            Search = search,
            SearchInHeader = HasSearchField(page),
            OwnCopyUrl = site.Site.FindPage(Route.OwnCopy) is { } ownCopy && site.Shows(ownCopy) ? site.Url(ownCopy) : null,
            MeetingUrl = MeetingPage.UrlOf(site),
            WorkerUrl = site.Brand.HasWorker ? site.Addresses.Of(Route.Worker) : null,
            FooterAbout = about,
            FooterLegal = legal,
            Licence = settings.Licence,
            Logo = logo,
            FooterText = site.Text(settings.Footer.Text),
        };
    }

    // The search page has a field of its own.
    private bool HasSearchField(Page page) => search is not null && page.Route != Route.Search;

    private static (Page Target, LinkView Link)[] Menu(BrandedSite site, IEnumerable<MenuItem> items) =>
    [
        .. from item in items
           let target = site.FindPage(item.Page)
           where target is not null
           select (target, new LinkView(site.Text(item.Title), site.Url(target))),
    ];

    // A menu item is current on its own page and on the pages in its folder.
    private static bool IsCurrent(Page target, Page page) =>
        target.Route == page.Route || (target.IsIndex && page.Route.Path.StartsWith(target.Route.Path, StringComparison.Ordinal));

    private HeadView HeadOf(PageFrame frame, string template)
    {
        var title = frame.Title;
        var (styles, scripts) = bundles.GetOrAdd(template, BundlesOf);
        var isHome = frame.Route == Route.Home;
        var isNotFound = frame.Route == Route.NotFound;
        return new HeadView
        {
            Title = isHome ? $"{site.Data.Settings.Title}: {site.Data.Settings.Tagline}" : $"{title} – {site.Data.Settings.Title}",
            ShareTitle = title,
            Description = frame.Description,
            CanonicalUrl = isNotFound ? null : site.Addresses.Absolute(frame.Route),
            ShareImageUrl = shareImageUrl,
            StyleUrls = styles,
            ScriptUrls = scripts,
            FontUrl = site.Brand.OpensFromDisk ? "" : AssetUrl("fonts/text.woff2"),
            FaviconUrl = site.Addresses.Of(new Route("/favicon.svg")),
            FeedUrl = site.Addresses.Of(new Route("/feed.xml")),
            StructuredDataJson = frame.IsPageItself && !isNotFound ? StructuredData.Of(site, frame.Page) : "",
        };
    }

    // What every page has, and what only pages with this template have.
    private (string[] Styles, string[] Scripts) BundlesOf(string template) => (
        [.. new[] { "base", template }.Select(n => $"styles/{n}.css").Where(theme.HasAsset).Select(AssetUrl), .. brandStyle],
        [.. new[] { "site", template }.Select(n => $"scripts/{n}.js").Where(theme.HasAsset).Select(AssetUrl)]);

    private string AssetUrl(string bundle) => site.Addresses.Of(new Route("/" + theme.Asset(bundle)));

    private LinkView[] BreadcrumbsOf(Route route)
    {
        if (route == Route.Home)
        {
            return [];
        }

        var trail = new List<LinkView> { new("Home", site.Addresses.Of(Route.Home)) };
        var parents = route.Path.TrimEnd('/');
        for (var end = parents.IndexOf('/', 1); end >= 0; end = parents.IndexOf('/', end + 1))
        {
            if (site.Site.FindPage(new Route(parents[..(end + 1)])) is { } parent && site.Shows(parent))
            {
                trail.Add(PageLinks.To(site, parent));
            }
        }

        return [.. trail];
    }

    private sealed record SiteParts(SiteView Site, string HeaderHtml, string FooterHtml);
}
