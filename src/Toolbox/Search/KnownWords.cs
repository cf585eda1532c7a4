using System.Collections.Immutable;

namespace Toolbox.Search;

/// <summary>
/// The words that a query is read against: a word that is not among them is taken for a typing error, or for a compound
/// of two that are. A word of a name counts always, others by how many records use them, so that the list stays small
/// on a large site.
/// </summary>
internal static class KnownWords
{
    // Some 40 kB compressed; our own site has fewer.
    private const int Most = 12_000;
    private const int Shortest = 3;

    /// <summary>In order of the alphabet.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<SearchRecord> records)
    {
        var uses = WordUses.Of(records);
        var ofNames = records.SelectMany(r => RecordWords.OfNames(r).Concat(WordReader.Read(r.NameWords))).ToHashSet(StringComparer.Ordinal);
        foreach (var hidden in records.SelectMany(r => WordReader.Read($"{r.NameWords} {r.TextWords}")))
        {
            uses[hidden] = uses.GetValueOrDefault(hidden) + 1;
        }

        return
        [
            .. uses.Where(u => u.Key.Length >= Shortest && !u.Key.All(char.IsAsciiDigit) && (u.Value > 1 || ofNames.Contains(u.Key)))
                .OrderByDescending(u => ofNames.Contains(u.Key)).ThenByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(u => u.Key)
                .Order(StringComparer.Ordinal),
        ];
    }
}
