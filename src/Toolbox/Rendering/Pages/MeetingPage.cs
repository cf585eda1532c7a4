using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Meeting;
using Toolbox.Rendering.Contract;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of the meeting planner shows. The plan itself is rendered in the browser.</summary>
internal static class MeetingPage
{
    public static MeetingView View(BrandedSite site, Page page, PlainPage plain, MeetingModel model) => new()
    {
        Page = PlainPageView.View(site, page, plain),
        ModelJson = MeetingJson.Of(site, model),
        Templates = [.. model.Templates.Select(t => TemplateOf(site, t))],
        EmptyLines = [.. Enumerable.Range(1, 9)],
    };

    /// <summary>Where the planner is; null for a site without it.</summary>
    public static string? UrlOf(BrandedSite site) =>
        site.Data.Meeting is not null && site.Site.FindPage(Route.Meeting) is { } page && site.Shows(page) ? site.Url(page) : null;

    public static string TitleOf(BrandedSite site, TemplateItem item) =>
        item.Tool is { } slug && site.Site.FindPage(slug) is { } page ? site.TitleOf(page) : site.Text(item.Title);

    private static PaperTemplateView TemplateOf(BrandedSite site, MeetingTemplate template)
    {
        var begins = 0;
        var lines = new List<PaperItemView>();
        foreach (var item in template.Items)
        {
            var url = item.Tool is { } slug && site.FindPage(slug) is { } page ? site.Url(page) : null;
            lines.Add(new(begins, TitleOf(site, item), url, item.Minutes));
            begins += item.Minutes;
        }

        return new(site.Text(template.Title), site.Text(template.Hint), template.Minutes, [.. lines]);
    }
}
