using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the home page shows.</summary>
internal static class HomePageView
{
    private const string QuestionsSlug = "vragen";
    private static readonly Route WorkFormsList = new($"/{PageType.WorkForm.Folder}/");

    public static HomeView View(BrandedSite site, Page page, HomePage home) => new()
    {
        Title = site.TitleOf(page),
        Summary = site.Text(home.Summary),
        Doors = DoorsOf(site, home, quiet: false),
        QuietDoors = DoorsOf(site, home, quiet: true),
        Path = [.. home.Path.Select(p => PhaseOf(site, p)).OfType<PathPhaseView>()],
        Questions = QuestionsOf(site),
        QuestionsUrl = site.FindPage(QuestionsSlug) is { } questions ? site.Url(questions) : "",
        Sections = SectionViews.Of(site, page),
    };

    private static DoorView[] DoorsOf(BrandedSite site, HomePage home, bool quiet) =>
    [
        .. from door in home.Doors
           where door.Quiet == quiet
           let target = site.FindPage(door.Page)
           where target is not null
           select new DoorView(site.Text(door.Title), site.Text(door.Text), site.Url(target)),
    ];

    private static PathPhaseView? PhaseOf(BrandedSite site, PathPhase path)
    {
        if (PhaseViews.On(site, [path.Phase]).FirstOrDefault() is not { } phase)
        {
            return null;
        }

        var count = site.WorkForms().Count(w => WorkFormPhases.StandsUnder(site, w.Page, path.Phase));
        var all = new LinkTarget(WorkFormsList, path.Phase);
        return new PathPhaseView(
            phase,
            NumberText.Capital(phase.Label),
            site.Text(path.Ask),
            PageLinks.To(site, path.Tools.Select(site.FindPage).OfType<Page>()),
            new LinkView(count == 1 ? "De werkvorm voor deze fase" : $"Alle {count} werkvormen", site.Addresses.Of(all)));
    }

    // In the order of the vocabulary, which is that of the request.
    private static DoorView[] QuestionsOf(BrandedSite site) =>
    [
        .. from value in site.Data.Vocabularies.Questions
           from page in site.Pages
           where page.Metadata is PlainPage plain && string.Equals(plain.Question, value.Id, StringComparison.Ordinal)
           select new DoorView(site.TitleOf(page), site.Text(page.Metadata.Summary), site.Url(page)),
    ];
}
