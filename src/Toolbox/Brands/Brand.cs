using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Data;

namespace Toolbox.Brands;

/// <summary>In whose name a site is rendered: its address, its words, and the pages it leaves out.</summary>
public sealed record Brand
{
    /// <summary>The site's own name; the brand that is rendered when none is asked for.</summary>
    public const string DefaultId = "toolbox";

    public required string Id { get; init; }

    /// <summary>The full address, ending in a slash; its path is where the site lives on its host.</summary>
    public required Uri BaseUrl { get; init; }

    public WordVariant Words { get; init; } = WordVariant.Netherlands;

    /// <summary>Slugs of pages that this brand does not show; links to them become plain text.</summary>
    public ImmutableHashSet<string> HiddenPages { get; init; } = [];

    /// <summary>Sheets are printed too, so that pages can offer their PDF.</summary>
    public bool HasPdf { get; init; }

    /// <summary>Pages start a worker that keeps them for use without a network; who builds also writes it.</summary>
    public bool HasWorker { get; init; }

    /// <summary>The whole site can be downloaded as a ZIP beside it.</summary>
    public bool HasArchive { get; init; }

    /// <summary>A copy that is opened from disk: what a page cannot load there is left out.</summary>
    public bool OpensFromDisk { get; init; }

    /// <summary>The path of the address: <c>/</c> or <c>/toolbox/</c>.</summary>
    public string BasePath => BaseUrl.AbsolutePath;

    /// <summary>The site as its own settings describe it, at another address where one is given.</summary>
    public static Brand Default(SiteSettings settings, Uri? baseUrl = null) =>
        new() { Id = DefaultId, BaseUrl = baseUrl ?? new Uri(settings.BaseUrl) };
}
