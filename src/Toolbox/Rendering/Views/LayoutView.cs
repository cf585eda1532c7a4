namespace Toolbox.Rendering.Views;

/// <summary>
/// Everything around a page: head, header, breadcrumbs, footer. The page itself is no part of it: the template says where
/// it goes (<c>bodyHtml</c>), and it is written there.
/// </summary>
public sealed record LayoutView
{
    public required SiteView Site { get; init; }
    public required HeadView Head { get; init; }

    /// <summary>Type of the page (werkvorm, theorie, home, ...); a class on the body.</summary>
    public required string Kind { get; init; }

    /// <summary>From home to the parent of this page; empty on the home page.</summary>
    public required LinkView[] Breadcrumbs { get; init; }

    /// <summary>Header and footer, which many pages have alike and which are rendered once for all of them.</summary>
    public required string HeaderHtml { get; init; }

    public required string FooterHtml { get; init; }

    /// <summary>The icons the page uses, as SVG symbols.</summary>
    public required string SpriteHtml { get; init; }

    /// <summary>Where to improve this page; null where the site has no public repository.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Where to report a mistake on this page.</summary>
    public string? ReportUrl { get; init; }

    /// <summary>Date of the last change of content, in Dutch words.</summary>
    public string? Updated { get; init; }
}

/// <summary>What header and footer are rendered with.</summary>
public sealed record SitePartView(SiteView Site);

/// <summary>What every page of one brand shares, but for which item of the menu is current.</summary>
public sealed record SiteView
{
    public required string Title { get; init; }

    /// <summary>The title over two lines of the wordmark; the second may be empty.</summary>
    public required string TitleFirst { get; init; }

    public required string TitleRest { get; init; }
    public required string Tagline { get; init; }
    public required string Language { get; init; }

    /// <summary>The id of the brand, for what a browser keeps.</summary>
    public required string Brand { get; init; }

    public required string HomeUrl { get; init; }
    public required LinkView[] Navigation { get; init; }

    /// <summary>Where the search is; null for a site without it.</summary>
    public SearchFieldView? Search { get; init; }

    /// <summary>The header has the search field. The page that finds has its own.</summary>
    public required bool SearchInHeader { get; init; }

    /// <summary>Where a school makes the toolbox its own; null where that page is not shown.</summary>
    public string? OwnCopyUrl { get; init; }

    /// <summary>Where a meeting is planned; null for a site without the planner.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>The worker that keeps pages for use without a network; null where there is none.</summary>
    public string? WorkerUrl { get; init; }

    public required LinkView[] FooterAbout { get; init; }
    public required LinkView[] FooterLegal { get; init; }
    public required string Licence { get; init; }

    /// <summary>The brand's own picture in the header; null for the theme's.</summary>
    public LogoView? Logo { get; init; }

    /// <summary>What the brand says at the foot of every page; may be empty.</summary>
    public string FooterText { get; init; } = "";
}

/// <summary>The logo of a brand, with its size so that the page does not jump when it comes.</summary>
public sealed record LogoView(string Url, int Width, int Height);

/// <summary>The head of a page.</summary>
public sealed record HeadView
{
    /// <summary>Title of the page and of the site, as in a browser tab.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the page alone, for link previews.</summary>
    public required string ShareTitle { get; init; }

    public required string Description { get; init; }

    /// <summary>Absolute address; null on pages that should not be indexed (404).</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Absolute address of the link-preview picture; null for a brand without one.</summary>
    public required string? ShareImageUrl { get; init; }

    public required string[] StyleUrls { get; init; }

    /// <summary>The script of every page, and that of this type of page where there is one.</summary>
    public required string[] ScriptUrls { get; init; }

    public required string FontUrl { get; init; }
    public required string FaviconUrl { get; init; }
    public required string FeedUrl { get; init; }

    /// <summary>Structured data, ready for a script element of type application/ld+json; may be empty.</summary>
    public required string StructuredDataJson { get; init; }
}
