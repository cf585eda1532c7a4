using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Sheets;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of a checklist shows.</summary>
internal static class ChecklistPage
{
    public static ChecklistView View(BrandedSite site, Page page, Checklist checklist)
    {
        var sections = SectionViews.Of(site, page);
        var background = Backgrounds.Of(site, page);
        var parts = Parts(site, checklist);
        return new ChecklistView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(checklist.Summary),
            Paper = PaperViews.Of(site, page),
            About = checklist.About == ChecklistSubject.Self ? "over jezelf" : "over het team",
            Contents = SectionViews.Contents(sections,
                [
                    .. parts.Index().Select(p => new LinkView(p.Item.Title.Length > 0 ? p.Item.Title : "Vragen", "#" + PageAnchors.ChecklistPart(p.Index))),
                    SectionViews.When(IsAlone(checklist), "Jouw uitslag", PageAnchors.OwnResult),
                    SectionViews.When(!checklist.Tally.IsEmpty, "Tel de antwoorden", PageAnchors.Tally),
                    SectionViews.When(checklist.Scores.Length > 0, "Uitslag", PageAnchors.Scores),
                ],
                [SectionViews.When(background.Sources.Length > 0, "Bronnen", PageAnchors.Sources)]),
            IntroHtml = site.Html(page.Body.Intro),
            Parts = parts,
            Alone = IsAlone(checklist),
            Tally = checklist.Tally.IsEmpty ? [] : [.. checklist.Items.Select((item, i) => new TallyRowView(i + 1, site.Text(item.Question), [.. checklist.Tally]))],
            Scores = [.. checklist.Scores.Select(s => new ScoreView(Range(s), s.From, s.To, site.Text(s.Title), site.Html(s.Text)))],
            Sections = sections,
            Background = background,
        };
    }

    private static bool IsAlone(Checklist checklist) => checklist.About == ChecklistSubject.Self;

    private static string Range(ScoreBand band) => band.From == band.To ? $"{band.From} keer ja" : $"{band.From}–{band.To} keer ja";

    // A question with a heading starts a part; numbers run on over the parts.
    private static ChecklistPartView[] Parts(BrandedSite site, Checklist checklist)
    {
        var parts = new List<(string Title, List<ChecklistItemView> Items)>();
        foreach (var (index, item) in checklist.Items.Index())
        {
            if (parts.Count == 0 || item.Part is not null)
            {
                parts.Add((site.Text(item.Part), []));
            }

            parts[^1].Items.Add(new ChecklistItemView(
                index + 1,
                site.Text(item.Question),
                site.Html(item.Advice),
                item.Page is { } slug && site.FindPage(slug) is { } page ? PageLinks.To(site, page) : null,
                ProvenanceMark.Of(item.Origin, item.Source, checklist),
                IsAlone(checklist)));
        }

        return [.. parts.Select(p => new ChecklistPartView(p.Title, [.. p.Items]))];
    }
}
