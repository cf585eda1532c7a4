using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Contract;
using Toolbox.Rendering.Views;
using Toolbox.Wizard;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of the start wizard shows. The conversation itself is rendered in the browser.</summary>
internal static class WizardPage
{
    /// <summary>The page that compares the variants for who does not want to be asked.</summary>
    public const string Comparison = "soorten-vergelijken";

    public static WizardView View(BrandedSite site, Page page, PlainPage plain, StartModel model) => new()
    {
        Page = PlainPageView.View(site, page, plain),
        ModelJson = WizardJson.Of(site, model),
        CourseJson = site.Data.Course is { } course ? Contract.CourseJson.Of(site, course) : "",
        Questions =
        [
            .. model.Questions.Select((q, i) => new PaperQuestionView(
                i + 1, site.Text(q.Text), site.Text(q.Help), [.. q.Options.Select(o => site.Text(o.Text)), "Weet ik niet"])),
        ],
        Plan = [.. model.Plan.Select(p => new PlanPartView(site.Text(p.Title), site.Text(p.Ask)))],
        CompareUrl = site.FindPage(Comparison) is { } comparison ? site.Url(comparison) : null,
    };
}
