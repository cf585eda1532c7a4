using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Everything the page of a story shows.</summary>
internal static class StoryPage
{
    public static StoryView View(BrandedSite site, Page page, Story story)
    {
        var sections = SectionViews.Of(site, page);
        var background = Backgrounds.Of(site, page);
        var tools = ToolCards.Of(site, story.Tools.Select(site.FindPage).OfType<Page>());
        return new StoryView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(story.Summary),
            School = site.Text(story.School),
            Sector = Vocabularies.Label(site.Data.Vocabularies.Sectors, story.Sector),
            LessonsHtml = [.. story.Lessons.Select(site.Html)],
            Contents = SectionViews.Contents(sections, [],
                [
                    SectionViews.When(!story.Lessons.IsEmpty, "Wat we ervan leren", PageAnchors.Lessons),
                    SectionViews.When(tools.Length > 0, "Werkvormen die passen", PageAnchors.StoryTools),
                    SectionViews.When(background.Sources.Length > 0, "Bronnen", PageAnchors.Sources),
                ]),
            IntroHtml = site.Html(page.Body.Intro),
            Sections = sections,
            Tools = tools,
            Background = background,
        };
    }
}
