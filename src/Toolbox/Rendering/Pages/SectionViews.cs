using Toolbox.Content;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The text of a page as sections, and the list of what is on the page.</summary>
internal static class SectionViews
{
    public static SectionView[] Of(BrandedSite site, Page page) =>
        [.. page.Body.Sections.Select(s => new SectionView(s.Id, site.Text(s.Title), site.Html(s.Html)))];

    /// <summary>The sections of the text between those that the template adds before and after it.</summary>
    public static LinkView[] Contents(SectionView[] sections, IEnumerable<LinkView?> before, IEnumerable<LinkView?> after) =>
        [.. before.Concat(sections.Select(s => new LinkView(s.Title, "#" + s.Id))).Concat(after).OfType<LinkView>()];

    /// <summary>An entry for a part that the template shows only when there is something in it.</summary>
    public static LinkView? When(bool present, string title, string anchor) => present ? new LinkView(title, "#" + anchor) : null;
}
