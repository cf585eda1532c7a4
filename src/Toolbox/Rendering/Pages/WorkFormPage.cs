using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Sheets;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of a work form shows.</summary>
internal static class WorkFormPage
{
    public static WorkFormView View(BrandedSite site, Page page, WorkForm form)
    {
        var sections = SectionViews.Of(site, page);
        var background = Backgrounds.Of(site, page);
        return new WorkFormView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(form.Summary),
            Paper = PaperViews.Of(site, page),
            Facts = WorkFormFacts.Of(site, form),
            Tried = [.. form.Tried.Select(t => new TriedView(DateText.Of(t.Date), site.Text(t.Group), site.Text(t.Changed)))],
            TellUrl = Contributing.ReportUrl(site, page, "Ervaring met"),
            Contents = SectionViews.Contents(sections,
                [new LinkView("Stappen", "#" + PageAnchors.Steps)],
                [new LinkView("Hoe zeker is dit?", "#" + PageAnchors.Certainty), SectionViews.When(background.Sources.Length > 0, "Bronnen", PageAnchors.Sources)]),
            IntroHtml = site.Html(page.Body.Intro),
            Figures = FigureViews.Of(site, form.Figures, form),
            Steps = StepViews.Of(site, form),
            Materials = [.. form.Materials.Select(site.Text)],
            Sections = sections,
            Advice = [.. SafetyAdvice.Of(form)],
            Certainty = CertaintyViews.Of(site, form.Evidence, CertaintyViews.ProvenanceOf(form)),
            Background = background,
            Neighbours = NeighboursOf(site, page, form),
        };
    }

    private static PhaseNeighboursView? NeighboursOf(BrandedSite site, Page page, WorkForm form)
    {
        var phase = PhaseViews.On(site, [form.Phases[0]]).FirstOrDefault();
        var pages = site.WorkFormsStartingIn(form.Phases[0]);
        var index = pages.AsSpan().BinarySearch(page, Comparer<Page>.Create((a, b) => string.CompareOrdinal(a.File, b.File)));
        return phase is null || pages.Length < 2
            ? null
            : new PhaseNeighboursView(phase, LinkTo(index - 1), LinkTo(index + 1));

        LinkView? LinkTo(int at) => at >= 0 && at < pages.Length ? PageLinks.To(site, pages[at]) : null;
    }
}
