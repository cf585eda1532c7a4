using System.Collections.Immutable;

namespace Toolbox.Search;

/// <summary>
/// The words that a query is read against: a word that is not among them is taken for a typing error, or for a compound
/// of two that are. A word of a name, or by which people look for a page, counts always, others by how many records use
/// them, so that the list stays small on a large site.
/// </summary>
internal static class KnownWords
{
    // Some 40 kB compressed; our own site has fewer.
    private const int Most = 12_000;
    private const int Shortest = 3;

    // "MT"; a number is looked for as it stands.
    private const int ShortestOfName = 2;

    /// <summary>In order of the alphabet.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<SearchRecord> records)
    {
        var uses = WordUses.Of(records);
        var asked = records.SelectMany(r => r.Asked).SelectMany(WordReader.Read).ToList();
        var ofNames = records.SelectMany(r => RecordWords.OfNames(r).Concat(WordReader.Read(r.NameWords))).Concat(asked).ToHashSet(StringComparer.Ordinal);
        foreach (var word in records.SelectMany(r => WordReader.Read($"{r.NameWords} {r.TextWords}")).Concat(asked))
        {
            uses[word] = uses.GetValueOrDefault(word) + 1;
        }

        return
        [
            .. uses.Where(u => !u.Key.All(char.IsAsciiDigit) && (ofNames.Contains(u.Key) ? u.Key.Length >= ShortestOfName : u.Key.Length >= Shortest && u.Value > 1))
                .OrderByDescending(u => ofNames.Contains(u.Key)).ThenByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(u => u.Key)
                .Order(StringComparer.Ordinal),
        ];
    }
}
