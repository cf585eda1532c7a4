using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Input;
using Toolbox.Metadata;

namespace Toolbox.Brands.Updates;

/// <summary>Why something of a brand asks to be looked at again.</summary>
public enum StaleReason
{
    /// <summary>What it replaces says something else now.</summary>
    Changed,

    /// <summary>What it replaces is no longer there.</summary>
    Gone,

    /// <summary>It does not say which version it replaces, so nobody can tell.</summary>
    Unknown,

    /// <summary>It replaced nothing, and the toolbox has something under this name now.</summary>
    Taken,

    /// <summary>It has no place to say which version it replaces, and what it replaces is another one in the newer release.</summary>
    Other,
}

/// <summary>Something of a brand that asks to be looked at again.</summary>
/// <param name="Name">As <see cref="ContentPart.Name"/>.</param>
/// <param name="Hash">What to write as <c>basedOn</c> when that has been done; null where there is nothing to be based on.</param>
public sealed record StalePart(string Name, StaleReason Reason, string? Hash);

/// <summary>What a newer release of the toolbox means for a brand. Names are those of <see cref="ContentPart"/>, in ordinal order.</summary>
/// <param name="Changed">Shared content that says something else, and that the brand does not replace.</param>
/// <param name="HiddenGone">Names of hidden pages that the newer release does not have.</param>
public sealed record BrandUpdate(
    string BrandId,
    ImmutableArray<StalePart> Stale,
    ImmutableArray<string> Added,
    ImmutableArray<string> Changed,
    ImmutableArray<string> Removed,
    ImmutableArray<string> HiddenGone)
{
    /// <summary>Nothing the brand replaces or hides has to be looked at.</summary>
    public bool IsCurrent => Stale.IsEmpty && HiddenGone.IsEmpty;

    /// <summary>Compares; changes nothing.</summary>
    /// <param name="now">The content the brand is built with.</param>
    /// <param name="newer">That of a newer release, or the same.</param>
    public static BrandUpdate Between(BrandFolder brand, InputFolder now, InputFolder newer)
    {
        var (before, after) = (SharedHashes(now), SharedHashes(newer));
        var own = ContentPart.In(brand.Files.Files.Where(f => f.Path is not BrandFolder.BrandFileName)).DistinctBy(p => p.Name, StringComparer.Ordinal).ToList();
        var replaced = own.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return new BrandUpdate(
            brand.Id,
            InOrder(from part in own let stale = StaleOf(part, before, after) where stale is not null select stale, s => s.Name),
            InOrder(after.Keys.Where(name => !before.ContainsKey(name) && !replaced.Contains(name)), n => n),
            InOrder(before.Keys.Where(name => after.TryGetValue(name, out var hash) && !IsSame(hash, before[name]) && !replaced.Contains(name)), n => n),
            InOrder(before.Keys.Where(name => !after.ContainsKey(name) && !replaced.Contains(name)), n => n),
            InOrder(HiddenBy(brand).Except(newer.Files.Where(PageReader.IsPage).Select(f => Page.SlugOf(f.Path)), StringComparer.Ordinal), n => n));
    }

    private static StalePart? StaleOf(ContentPart part, Dictionary<string, string> before, Dictionary<string, string> after)
    {
        // What the brand is built with is then what it is based on.
        if (!part.HasPlaceForBase)
        {
            return string.Equals(before.GetValueOrDefault(part.Name), after.GetValueOrDefault(part.Name), StringComparison.Ordinal) ? null : new StalePart(part.Name, StaleReason.Other, Hash: null);
        }

        return (part.Base, after.GetValueOrDefault(part.Name)) switch
        {
            ({ }, null) => new StalePart(part.Name, StaleReason.Gone, Hash: null),
            (null, null) => null,
            ({ } based, { } hash) => IsSame(based, hash) ? null : new StalePart(part.Name, StaleReason.Changed, hash),
            (null, { } hash) => new StalePart(part.Name, before.ContainsKey(part.Name) ? StaleReason.Unknown : StaleReason.Taken, hash),
        };
    }

    private static Dictionary<string, string> SharedHashes(InputFolder input) =>
        ContentPart.In(input.Without(BrandFolder.Root).Files).DistinctBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Name, p => p.Hash, StringComparer.Ordinal);

    private static IEnumerable<string> HiddenBy(BrandFolder brand)
    {
        var text = brand.Files.Find(BrandFolder.BrandFileName)?.ReadText([]);
        var file = text is null ? null : YamlReader.Read(text, BrandFolder.BrandFileName, lineOffset: 0, []) as YamlMap;
        return file?.Find("hide") is YamlList hide ? hide.Items.OfType<YamlScalar>().Select(s => s.Value) : [];
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static ImmutableArray<T> InOrder<T>(IEnumerable<T> items, Func<T, string> name) => [.. items.OrderBy(name, StringComparer.Ordinal)];
}
