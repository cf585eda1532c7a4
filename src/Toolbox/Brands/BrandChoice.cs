using System.Collections.Immutable;

namespace Toolbox.Brands;

/// <summary>A part of the brands, for one machine of several: every <paramref name="Count"/>th, starting at <paramref name="Number"/>.</summary>
/// <param name="Number">From 1 up to the count.</param>
public readonly record struct Shard(int Number, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>2/5</c>; null for what is no part of a whole.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var count]
        && int.TryParse(number, out var n) && int.TryParse(count, out var c)
        && n >= 1 && n <= c
            ? new Shard(n, c)
            : null;

    /// <summary>The items of this part, in their order. Together the parts are all items, each once.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        var (number, count) = (Number, Count);
        return items.Where((_, index) => index % count == number - 1);
    }
}

/// <summary>Which brands a run builds: one, or a part of all.</summary>
public sealed record BrandChoice
{
    private readonly string? only;
    private readonly Shard shard;

    private BrandChoice(string? only, Shard shard) => (this.only, this.shard) = (only, shard);

    /// <summary>The site in its own name.</summary>
    public static BrandChoice Default { get; } = One(Brand.DefaultId);

    /// <summary>Every brand is a site in a folder of its own.</summary>
    public bool IsMany => only is null;

    public static BrandChoice One(string id) => new(id, Shard.Whole);

    public static BrandChoice All(Shard shard) => new(only: null, shard);

    /// <summary>The one brand that is asked for and is not among these; null when all is well.</summary>
    public string? Unknown(IEnumerable<string> ids) => only is not null && !ids.Contains(only, StringComparer.Ordinal) ? only : null;

    /// <summary>The chosen ones of these, in ordinal order; empty where there is no such brand.</summary>
    public ImmutableArray<string> From(IEnumerable<string> ids) =>
        [.. only is null ? shard.Of(ids.Order(StringComparer.Ordinal)) : ids.Where(id => string.Equals(id, only, StringComparison.Ordinal))];
}
