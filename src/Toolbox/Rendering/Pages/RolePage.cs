using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of a role shows.</summary>
internal static class RolePage
{
    public static RoleView View(BrandedSite site, Page page, Role role)
    {
        var sections = SectionViews.Of(site, page);
        var background = Backgrounds.Of(site, page);
        return new RoleView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(role.Summary),
            Tasks = ClaimViews.Of(site, role.Tasks, role),
            Time = role.Time is null ? null : ClaimViews.Of(site, role.Time, role),
            Contents = SectionViews.Contents(sections,
                [new LinkView("Taken", "#" + PageAnchors.Tasks), SectionViews.When(role.Time is not null, "Tijd", PageAnchors.Time)],
                [SectionViews.When(background.Sources.Length > 0, "Bronnen", PageAnchors.Sources)]),
            IntroHtml = site.Html(page.Body.Intro),
            Sections = sections,
            Background = background,
        };
    }
}
