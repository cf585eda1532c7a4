namespace Toolbox.Rendering.Views;

/// <summary>The filter above a list. Without script it is not there, and the list stands in its groups.</summary>
public sealed record CatalogueView
{
    /// <summary>Name of many: "werkvormen".</summary>
    public required string Plural { get; init; }

    /// <summary>Group size, time and preparation can be asked for.</summary>
    public required bool HasNumbers { get; init; }

    /// <summary>The phases as stations of the line; empty where pages have none.</summary>
    public required FacetOptionView[] Phases { get; init; }

    public required FacetView[] Facets { get; init; }

    /// <summary>Where the script finds what to filter on.</summary>
    public required string DataUrl { get; init; }

    /// <summary>Where a choice of cards is printed; empty where the site has no such page.</summary>
    public required string CardsUrl { get; init; }
}

/// <summary>A question with its answers, of which several may hold.</summary>
/// <param name="Id">Its name in the address.</param>
public sealed record FacetView(string Id, string Legend, FacetOptionView[] Options);

/// <summary>An answer, and how many pages of the whole list it holds for.</summary>
public sealed record FacetOptionView(string Id, string Label, int Count);
