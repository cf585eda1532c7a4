using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Data;

namespace Toolbox.Brands;

/// <summary>The repository of a copy, which holds the pages of its brand alone.</summary>
/// <param name="Url">Null where it is not said.</param>
/// <param name="Folder">Of the brand in it, without slashes around it.</param>
public sealed record OwnRepository(string? Url, string Folder);

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

    /// <summary>The picture in the header; null for the theme's own.</summary>
    public Logo? Logo { get; init; }

    /// <summary>The style sheet with the brand's colours; null for those of the theme.</summary>
    public string? Css { get; init; }

    /// <summary>Where its own pages are, when that is not where the shared ones are.</summary>
    public OwnRepository? OwnRepository { get; init; }

    /// <summary>Sheets are printed too, so that pages can offer their PDF.</summary>
    public bool HasPdf { get; init; }

    /// <summary>Pages start a worker that keeps them for use without a network; who builds also writes it.</summary>
    public bool HasWorker { get; init; }

    /// <summary>The whole site can be downloaded as a ZIP beside it.</summary>
    public bool HasArchive { get; init; }

    /// <summary>Shown on the machine of who writes, with a form that saves in the input folder.</summary>
    public bool IsLocal { get; init; }

    /// <summary>A copy that is opened from disk: what a page cannot load there is left out.</summary>
    public bool OpensFromDisk { get; init; }

    /// <summary>The path of the address: <c>/</c> or <c>/toolbox/</c>.</summary>
    public string BasePath => BaseUrl.AbsolutePath;

    /// <summary>The site as its own settings describe it, at another address where one is given.</summary>
    public static Brand Default(SiteSettings settings, Uri? baseUrl = null) =>
        new() { Id = DefaultId, BaseUrl = baseUrl ?? SiteAddress.Parse(settings.BaseUrl)! };

    /// <summary>The brand that a brand.yml describes.</summary>
    public static Brand Of(string id, BrandFile file, Logo? logo) => new()
    {
        Id = id,
        BaseUrl = SiteAddress.Parse(file.BaseUrl)!,
        Words = file.Words,
        HiddenPages = [.. file.Hide],
        Logo = logo,
        OwnRepository = file.RepositoryFolder is { } folder ? new OwnRepository(file.Repository?.TrimEnd('/'), folder.Trim('/')) : null,
        Css = file.Colours?.ToPalette()?.ToCss(),
    };
}
