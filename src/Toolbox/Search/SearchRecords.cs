using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Rendering;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Search;

/// <summary>Everything of a site that can be found, in order of path; terms and cards after the pages.</summary>
internal static class SearchRecords
{
    public const string TermType = "begrip";
    public const string TermLabel = "Begrip";
    private const string CardLabel = "Kaart";

    public static ImmutableArray<SearchRecord> Of(BrandedSite site, Synonyms synonyms)
    {
        ImmutableArray<SearchRecord> bare =
        [
            .. site.Pages.Where(IsLookedFor).AsParallel().AsOrdered().Select(p => OfPage(site, p)),
            .. site.Pages.SelectMany(p => SectionsOf(site, p)),
            .. site.FindPage(Route.Glossary.Path.Trim('/')) is null ? [] : site.Data.Glossary.Select(t => OfTerm(site, t)),
            .. site.Pages.SelectMany(p => CardsOf(site, p)),
        ];
        var phrases = site.Data.SearchPhrases.ToLookup(p => p.Slug, p => p.Phrases, StringComparer.Ordinal);
        ImmutableArray<SearchRecord> asked = [.. bare.Select(record => record with { Asked = [.. phrases[record.Slug].SelectMany(p => p)] })];
        return new HiddenWords(synonyms, asked).AddTo(asked);
    }

    // Lists of fields are for who writes. They are found from the guide, and would stand between what readers look for.
    private static bool IsLookedFor(Page page) =>
        page.Route != Route.NotFound && page.Route != Route.Search && page.Metadata is not PlainPage { FieldsOf: not null };

    private static SearchRecord OfPage(BrandedSite site, Page page) => new()
    {
        Slug = page.Slug,
        Card = site.CardOf(page),
        Type = page.Type == PageType.Home ? PageType.Plain.Id : page.Type.Id,
        Aliases = page.Metadata.Aliases,
        Passages =
        [
            new SearchPassage("", PlainText.Of(site.Html(page.Body.Intro))),
            new SearchPassage("", MetadataText.Of(site, page.Type.Metadata, page.Metadata)),
            .. page.Body.Sections.Select(s => new SearchPassage(site.Text(s.Title), PlainText.Of(site.Html(s.Html)))),
        ],
        ListNames = page.IsIndex ? "" : NamesOf(site, [page.Type.Folder]),
        Qualities = Qualities.Of(site.Data.Vocabularies, page),
        Sources = string.Join(' ', SourceViews.Of(site, page.Metadata).Select(s => $"{s.Lead} {s.Title}")),
        RelatedNames = NamesOf(site, page.NamedPages),
        NameWords = "",
        TextWords = "",
    };

    // Only sections that an author gave a name of their own; the others are found as a part of their page.
    private static IEnumerable<SearchRecord> SectionsOf(BrandedSite site, Page page)
    {
        var named = page.Body.Headings.Where(h => h.HasExplicitId).Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var section in page.Body.Sections.Where(s => named.Contains(s.Id)))
        {
            var text = PlainText.Of(site.Html(section.Html));
            yield return Small(site, section.Id, new LinkTarget(page.Route, section.Id), site.Text(section.Title), page.Type.Label, page.Type.Id, text, []);
        }
    }

    private static SearchRecord OfTerm(BrandedSite site, GlossaryTerm term) => Small(
        site, term.Id, LinkTarget.Term(term.Id), NumberText.Capital(site.Text(term.Term)), TermLabel, TermType, PlainText.Of(site.Html(term.Text)), term.Aliases, NamesOf(site, term.Related));

    private static IEnumerable<SearchRecord> CardsOf(BrandedSite site, Page page) => page.Metadata is not CardDeck deck ? [] :
        deck.Cards.Select(c => Small(
            site,
            c.Id,
            new LinkTarget(page.Route, c.Id),
            site.Text(c.Title),
            CardLabel,
            PageType.CardDeck.Id,
            PlainText.Folded($"{PlainText.Of(site.Html(c.Text))} {PlainText.Of(site.Html(c.Back))}"),
            []));

    private static SearchRecord Small(
        BrandedSite site, string slug, LinkTarget target, string title, string kind, string type, string text, ImmutableArray<string> aliases, string related = "") => new()
        {
            Slug = slug,
            Card = new ToolCardView
            {
                Slug = slug,
                Url = site.Addresses.Of(target),
                Title = title,
                Summary = FirstSentence(text),
                Kind = kind,
                PhaseLine = [],
                Phases = [],
                EveryPhase = false,
                Facts = [],
            },
            Type = type,
            Aliases = aliases,
            Passages = [new SearchPassage("", text)],
            ListNames = "",
            Qualities = "",
            Sources = "",
            RelatedNames = related,
            NameWords = "",
            TextWords = "",
        };

    private static string NamesOf(BrandedSite site, IEnumerable<string> slugs) =>
        string.Join(". ", slugs.Select(site.FindPage).OfType<Page>().Select(p => string.Join(". ", p.Metadata.Aliases.Take(2).Prepend(site.TitleOf(p)))));

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
