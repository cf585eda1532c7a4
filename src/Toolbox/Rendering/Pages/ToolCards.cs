using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Any page as a card: the same card in lists, under pages, and later in search and planner.</summary>
internal static class ToolCards
{
    public static ToolCardView[] Of(BrandedSite site, IEnumerable<Page> pages) => [.. pages.Select(site.CardOf)];

    public static ToolCardView Of(BrandedSite site, Page page)
    {
        var phases = page.Metadata is WorkForm form ? form.Phases : [];
        var every = phases.Length > 0 && PhaseViews.IsEvery(site, phases);
        return new ToolCardView
        {
            Slug = page.Slug,
            Url = site.Url(page),
            Title = site.TitleOf(page),
            Summary = site.Text(page.Metadata.Summary),
            Kind = page.Type.Label,
            PhaseLine = phases.IsEmpty ? [] : PhaseViews.Line(site, phases),
            Phases = every ? [] : PhaseViews.On(site, phases),
            EveryPhase = every,
            Facts = FactsOf(site, page.Metadata),
        };
    }

    private static FactView[] FactsOf(BrandedSite site, PageMetadata metadata) => metadata switch
    {
        WorkForm form =>
        [
            new FactView("clock", "Tijd", TimeOf(form)),
            new FactView("users", "Groep", NumberText.Range(form.Group.Min, form.Group.Max)),
            new FactView("hourglass", "Voorbereiding", PreparationOf(form.Preparation.Minutes)),
        ],
        Variant variant => [new FactView("users", "Groep", $"{NumberText.Range(variant.Group.Min, variant.Group.Max)} mensen")],
        Story story => [new FactView("school", "Sector", Vocabularies.Label(site.Data.Vocabularies.Sectors, story.Sector))],
        _ => [],
    };

    private static string TimeOf(WorkForm form)
    {
        if (!Timing.DependsOnGroup(form))
        {
            return DurationText.Range(form.Duration.Min, form.Duration.Longest);
        }

        var smallest = Timing.Minutes(form, form.Group.Min);
        var largest = Timing.Minutes(form, form.Group.Max ?? Timing.ExampleGroup(form.Group));
        return DurationText.AboutRange(smallest, largest);
    }

    private static string PreparationOf(int minutes) => minutes == 0 ? "geen voorbereiding" : $"{DurationText.Exact(minutes)} vooraf";
}
