using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Cards;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>What the pages of a list can be chosen by: work forms, checklists and theories each have their own questions.</summary>
internal static class Catalogue
{
    /// <summary>Null for a list that is short enough to read.</summary>
    public static CatalogueView? Of(BrandedSite site, Page list, PageType type, ImmutableArray<Page> pages)
    {
        var facets = Facet.Of(site.Data.Vocabularies, type);
        return facets.IsEmpty || pages.IsEmpty ? null : new CatalogueView
        {
            Plural = type.Plural,
            HasNumbers = type == PageType.WorkForm,
            Phases = type == PageType.WorkForm ? Options(site.Data.Vocabularies.Phases, pages, PhasesOf) : [],
            Facets = [.. facets.Select(f => new FacetView(f.Id, f.Legend, Options(f.Values, pages, f.AnswersOf))).Where(f => f.Options.Length > 1)],
            DataUrl = site.Addresses.Of(list.Route.CatalogueData),
            CardsUrl = type == PageType.WorkForm && CardSet.SelectionHome(site) is not null ? site.Addresses.Of(Route.CardSelection) : "",
        };
    }

    private static ImmutableArray<string> PhasesOf(PageMetadata metadata) => ((WorkForm)metadata).Phases;

    // Values that no page has are no choice.
    private static FacetOptionView[] Options(ImmutableArray<VocabularyValue> values, ImmutableArray<Page> pages, Func<PageMetadata, ImmutableArray<string>> of)
    {
        var counts = pages.SelectMany(p => of(p.Metadata).Distinct(StringComparer.Ordinal)).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. from value in values where counts.ContainsKey(value.Id) select new FacetOptionView(value.Id, value.Label, counts[value.Id])];
    }
}
