using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;

namespace Toolbox.Content;

/// <summary>A slug of the site: what it names, where that is, and where it was written.</summary>
public sealed record NamedPlace(string Slug, LinkTarget Target, string File, Position Position);

/// <summary>Every slug of a site: pages, sections with an explicit id, glossary terms and cards.</summary>
public static class SlugIndex
{
    /// <summary>All of them, in order of file; a slug that is used twice is there twice.</summary>
    public static ImmutableArray<NamedPlace> Of(Site site) =>
    [
        .. site.Data.Glossary.Select(t => new NamedPlace(t.Id, LinkTarget.Term(t.Id), DataReader.GlossaryFile, Position.Start)),
        .. site.Pages.Where(p => p.Route != Route.NotFound).SelectMany(PlacesOf),
    ];

    private static IEnumerable<NamedPlace> PlacesOf(Page page)
    {
        yield return new NamedPlace(page.Slug, new LinkTarget(page.Route), page.File, Position.Start);
        foreach (var heading in page.Body.Headings.Where(h => h.HasExplicitId))
        {
            yield return new NamedPlace(heading.Id, new LinkTarget(page.Route, heading.Id), page.File, heading.Position);
        }

        if (page.Metadata is CardDeck deck)
        {
            foreach (var card in deck.Cards)
            {
                yield return new NamedPlace(card.Id, new LinkTarget(page.Route, card.Id), page.File, Position.Start);
            }
        }
    }
}
