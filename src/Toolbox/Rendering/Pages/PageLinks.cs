using Toolbox.Content;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Pages as plain links: a title that leads there.</summary>
internal static class PageLinks
{
    public static LinkView To(BrandedSite site, Page page) => new(site.TitleOf(page), site.Url(page));

    public static LinkView[] To(BrandedSite site, IEnumerable<Page> pages) => [.. pages.Select(p => To(site, p))];
}
