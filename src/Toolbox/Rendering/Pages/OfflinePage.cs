using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The page about reading without a network: where the whole site is downloaded, and where what was kept is wiped.</summary>
internal static class OfflinePage
{
    public static OfflineView View(BrandedSite site, Page page, PlainPage plain) => new(
        PlainPageView.View(site, page, plain),
        site.Brand.HasArchive ? site.Addresses.Of(Route.Archive) : null,
        site.Brand.HasWorker);
}
