using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Figures;
using Toolbox.Metadata;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything a plain page shows; that of a facilitators' question also lists its answers.</summary>
internal static class PlainPageView
{
    // A page this short is read at a glance.
    private const int SectionsWorthContents = 3;

    public static PlainView View(BrandedSite site, Page page, PlainPage plain)
    {
        var sections = SectionViews.Of(site, page);
        var background = Backgrounds.Of(site, page);
        var answers = plain.Question is { } question
            ? ToolCards.Of(site, site.WorkForms().Where(w => w.Form.Questions.Contains(question, StringComparer.Ordinal)).Select(w => w.Page))
            : [];
        return new PlainView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(plain.Summary),
            Contents = sections.Length < SectionsWorthContents ? [] : SectionViews.Contents(sections,
                [SectionViews.When(answers.Length > 0, "Werkvormen bij deze vraag", PageAnchors.Answers)],
                [SectionViews.When(background.Sources.Length > 0, "Bronnen", PageAnchors.Sources)]),
            IntroHtml = site.Html(page.Body.Intro),
            Sections = sections,
            Answers = answers,
            Gallery = [.. plain.Gallery.Select((figure, i) => Example(site, plain, figure, i + 1))],
            Background = background,
        };
    }

    private static FigureExampleView Example(BrandedSite site, PlainPage page, Figure figure, int number) => new(
        FigureViews.Of(site, figure, page, $"figuur-{number}", blank: false, number: ""),
        FigureViews.Of(site, figure, page, $"leeg-{number}", blank: true, number: ""),
        RecordYaml.WriteItem(ContentType.Of<Figure>(), figure));
}
