using Toolbox.Content;
using Toolbox.Content.Pages;

namespace Toolbox.Rendering.Pages;

/// <summary>Chooses the template and the view of a page.</summary>
internal static class PageContents
{
    public static (string Template, object View) Of(BrandedSite site, Page page) => page.Metadata switch
    {
        HomePage home => ("home", HomePageView.View(site, page, home)),
        WorkForm form => ("werkvorm", WorkFormPage.View(site, page, form)),
        Theory theory => ("theorie", TheoryPage.View(site, page, theory)),
        Variant variant => ("soort", VariantPage.View(site, page, variant)),
        Role role => ("rol", RolePage.View(site, page, role)),
        Checklist checklist => ("checklist", ChecklistPage.View(site, page, checklist)),
        Story story => ("praktijk", StoryPage.View(site, page, story)),
        CardDeck deck => ("kaarten", CardDeckPage.View(site, page, deck)),
        _ when page.Route == Route.Glossary => ("begrippen", GlossaryPage.View(site, page)),
        _ when page.Route == Route.Search => ("zoeken", SearchPage.View(site, page)),
        _ when page.Route == Route.Bibliography => ("bronnen", BibliographyPage.View(site, page)),
        _ when page.IsIndex && HasPages(site, page) => ("lijst", ListPage.View(site, page)),
        PlainPage plain when page.Route == Route.Start && site.Data.Wizard is { } model => ("wizard", WizardPage.View(site, page, plain, model)),
        PlainPage plain when page.Route == Route.Meeting && site.Data.Meeting is { } meeting => ("bijeenkomst", MeetingPage.View(site, page, plain, meeting)),
        PlainPage plain when page.Route == Route.Offline => ("zonder-netwerk", OfflinePage.View(site, page, plain)),
        PlainPage plain when page.Route == Route.OwnCopy => ("eigen-kopie", OwnCopyPage.View(site, page, plain)),
        PlainPage { FieldsOf: { } topic } plain => ("velden", FieldsPage.View(site, page, plain, topic)),
        PlainPage plain => ("pagina", PlainPageView.View(site, page, plain)),
        _ => throw new InvalidOperationException($"No view for {page.Metadata.GetType().Name}."),
    };

    // The index of over/ is a page like any other; its neighbours stand in the footer.
    private static bool HasPages(BrandedSite site, Page index) =>
        PageType.WithFolder.Any(t => string.Equals(t.Folder, index.Slug, StringComparison.Ordinal))
        || site.Pages.Any(p => p.File.StartsWith(index.File[..^"index.md".Length], StringComparison.Ordinal) && p.Metadata is PlainPage { Question: not null });
}
