using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of a variant shows.</summary>
internal static class VariantPage
{
    public static VariantView View(BrandedSite site, Page page, Variant variant)
    {
        var sections = SectionViews.Of(site, page);
        var background = Backgrounds.Of(site, page);
        return new VariantView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(variant.Summary),
            Purpose = site.Text(variant.Purpose),
            Product = site.Text(variant.Product),
            Group = $"{NumberText.Range(variant.Group.Min, variant.Group.Max)} mensen",
            GroupProvenance = ProvenanceMark.Of(variant.Group.Origin, variant.Group.Source, variant),
            Rhythm = ClaimViews.Of(site, variant.Rhythm, variant),
            Keywords = [.. variant.Keywords.Select(site.Text)],
            Suits = ClaimViews.Of(site, variant.Suits, variant),
            SuitsLess = ClaimViews.Of(site, variant.SuitsLess, variant),
            Certainty = CertaintyViews.Of(site, variant.Evidence),
            Contents = SectionViews.Contents(sections,
                [SectionViews.When(!variant.Suits.IsEmpty || !variant.SuitsLess.IsEmpty, "Wanneer kies je dit?", PageAnchors.Fit)],
                [
                    new LinkView("Hoe zeker is dit?", "#" + PageAnchors.Certainty),
                    SectionViews.When(background.Sources.Length > 0, "Bronnen", PageAnchors.Sources),
                ]),
            IntroHtml = site.Html(page.Body.Intro),
            Figures = FigureViews.Of(site, variant.Figures, variant),
            Sections = sections,
            Background = background,
        };
    }
}
