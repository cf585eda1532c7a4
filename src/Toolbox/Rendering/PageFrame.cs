using Toolbox.Content;

namespace Toolbox.Rendering;

/// <summary>What is shown inside the layout: a page itself, or another face of it at an address of its own, such as its worksheet.</summary>
internal sealed record PageFrame(Page Page, Route Route, string Title, string Description)
{
    public bool IsPageItself => Route == Page.Route;

    public static PageFrame Of(BrandedSite site, Page page) =>
        new(page, page.Route, site.TitleOf(page), site.Text(page.Metadata.Summary));
}
