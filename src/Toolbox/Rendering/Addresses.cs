using Toolbox.Brands;
using Toolbox.Content;

namespace Toolbox.Rendering;

/// <summary>The one place where a route becomes an address in a page.</summary>
public sealed class Addresses(Brand brand)
{
    private readonly string basePath = brand.BasePath.TrimEnd('/');
    private readonly string baseUrl = brand.BaseUrl.AbsoluteUri.TrimEnd('/');

    /// <summary>Root-relative, with the base path of the brand.</summary>
    public string Of(LinkTarget target) =>
        target.Fragment is null ? Of(target.Route) : $"{Of(target.Route)}#{target.Fragment}";

    public string Of(Route route) => basePath + route.Path;

    /// <summary>The full address without its scheme, for paper: toolbox.example/werkvormen/carrousel.</summary>
    public string Readable(Route route) => Absolute(route)[(brand.BaseUrl.Scheme.Length + "://".Length)..].TrimEnd('/');

    /// <summary>The full address, for what leaves the site: sitemap, feed, link previews.</summary>
    public string Absolute(Route route) => baseUrl + route.Path;
}
