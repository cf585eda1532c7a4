using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Templates;
using Toolbox.Rendering.Views;
using Toolbox.Search;

namespace Toolbox.Rendering.Pages;

/// <summary>The page that finds, and the search field of all other pages.</summary>
internal static class SearchPage
{
    private const string Script = "scripts/search.js";

    /// <summary>Null for a site without a page that finds.</summary>
    public static SearchFieldView? Field(BrandedSite site, Theme theme) =>
        site.Site.FindPage(Route.Search) is { } page && site.Shows(page) && theme.HasAsset(Script)
            ? new SearchFieldView(
                site.Url(page),
                site.Brand.OpensFromDisk ? "" : site.Addresses.Of(new Route("/" + theme.Asset(Script))),
                site.Addresses.Of(new Route(Route.Search.Path + "index/")))
            : null;

    public static SearchView View(BrandedSite site, Page page)
    {
        var groups = Entries(site)
            .OrderBy(e => e.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(e => e.Url, StringComparer.Ordinal)
            .GroupBy(e => LetterOf(e.Title))
            .OrderBy(g => g.Key)
            .Select(g => new IndexLetterView($"{g.Key}", $"letter-{char.ToLowerInvariant(g.Key)}", [.. g]))
            .ToArray();
        return new SearchView
        {
            Title = site.TitleOf(page),
            Summary = site.Text(page.Metadata.Summary),
            IntroHtml = site.Html(page.Body.Intro),
            Url = site.Url(page),
            Types = [.. PageType.WithFolder.Select(t => new SearchTypeView(t.Id, t == PageType.CardDeck ? t.Label : NumberText.Capital(t.Plural))), new(SearchRecords.TermType, "Begrippen"), new(PageType.Plain.Id, "Pagina's")],
            Questions = QuestionsOf(site),
            Phases = PhasesOf(site),
            Letters = [.. groups.Select(g => new LinkView(g.Letter, "#" + g.Id))],
            Groups = groups,
        };
    }

    private static IEnumerable<IndexEntryView> Entries(BrandedSite site) =>
        site.Pages
            .Where(p => p.Route != Route.NotFound && p.Route != Route.Search && p.Route != Route.Home)
            .Select(p => new IndexEntryView(site.TitleOf(p), site.Url(p), p.Type.Label))
            .Concat(site.Data.Glossary
                .Where(_ => site.Site.FindPage(Route.Glossary) is { } glossary && site.Shows(glossary))
                .Select(t => new IndexEntryView(NumberText.Capital(site.Text(t.Term)), site.Addresses.Of(LinkTarget.Term(t.Id)), SearchRecords.TermLabel)));

    // A name that starts with a digit or a sign stands under the first letter that is in it.
    private static char LetterOf(string title) => char.ToUpperInvariant(Slug.Of(title).FirstOrDefault(char.IsAsciiLetter, '#'));

    private static LinkView[] QuestionsOf(BrandedSite site) =>
        [.. site.Pages.Where(p => p.Metadata is PlainPage { Question: not null }).Select(p => new LinkView(site.TitleOf(p), site.Url(p)))];

    private static SearchPhaseView[] PhasesOf(BrandedSite site) => site.FindPage(PageType.WorkForm.Folder) is not { } list ? [] :
        [.. site.Data.Vocabularies.Phases.Select(p => new SearchPhaseView(new PhaseView(p.Id, p.Label, On: true), $"{site.Url(list)}#{p.Id}"))];
}
