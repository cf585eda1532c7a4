using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of a theory shows.</summary>
internal static class TheoryPage
{
    public static TheoryView View(BrandedSite site, Page page, Theory theory)
    {
        var sections = SectionViews.Of(site, page);
        var background = Backgrounds.Of(site, page);
        return new TheoryView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(theory.Summary),
            By = site.Text(theory.By),
            ClaimHtml = site.Html(theory.Claim),
            Certainty = CertaintyViews.Of(site, theory.Evidence),
            Contents = SectionViews.Contents(sections,
                [SectionViews.When(!theory.Elements.IsEmpty, "Onderdelen", PageAnchors.Elements)],
                [
                    new LinkView("Hoe zeker is dit?", "#" + PageAnchors.Certainty),
                    SectionViews.When(background.Sources.Length > 0, "Bronnen", PageAnchors.Sources),
                    SectionViews.When(background.UsedBy.Length > 0, "Werkvormen hierbij", PageAnchors.UsedBy),
                ]),
            IntroHtml = site.Html(page.Body.Intro),
            Figures = FigureViews.Of(site, theory.Figures, theory),
            Elements = [.. theory.Elements.Select(e => new ElementView(site.Text(e.Title), site.Html(e.Text), site.Html(e.School)))],
            ElementsHaveSchool = theory.Elements.Any(e => !e.School.IsEmpty),
            Sections = sections,
            Background = background,
        };
    }
}
