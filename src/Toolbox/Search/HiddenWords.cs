using System.Collections.Immutable;

namespace Toolbox.Search;

/// <summary>
/// The words by which a record is found although they do not stand in it: synonyms, and the ends of its compounds.
/// </summary>
internal sealed class HiddenWords
{
    private readonly Synonyms synonyms;
    private readonly Compounds compounds;

    public HiddenWords(Synonyms synonyms, ImmutableArray<SearchRecord> records)
    {
        this.synonyms = synonyms;
        compounds = new Compounds(WordUses.Of(records));
    }

    public ImmutableArray<SearchRecord> AddTo(ImmutableArray<SearchRecord> records) =>
        [.. records.AsParallel().AsOrdered().Select(Add)];

    private SearchRecord Add(SearchRecord record)
    {
        var names = RecordWords.OfNames(record);
        var text = RecordWords.OfText(record);
        return record with { NameWords = NotIn(names), TextWords = NotIn(text) };
    }

    private string NotIn(IReadOnlyList<string> words)
    {
        var present = words.ToHashSet(StringComparer.Ordinal);
        var hidden = synonyms.For(words).SelectMany(WordReader.Read)
            .Concat(present.Order(StringComparer.Ordinal).SelectMany(w => compounds.TailsOf(w)))
            .Where(w => !present.Contains(w))
            .Distinct(StringComparer.Ordinal);
        return string.Join(' ', hidden);
    }
}

/// <summary>The words of a record.</summary>
internal static class RecordWords
{
    /// <summary>Of its title and other names.</summary>
    public static List<string> OfNames(SearchRecord record) =>
        [.. record.Aliases.Prepend(record.Card.Title).SelectMany(WordReader.Read)];

    /// <summary>Of what it says.</summary>
    public static List<string> OfText(SearchRecord record) =>
        [.. record.Passages.SelectMany(p => new[] { p.Heading, p.Text }).Prepend(record.Card.Summary).SelectMany(WordReader.Read)];
}

/// <summary>How many records use each word.</summary>
internal static class WordUses
{
    public static Dictionary<string, int> Of(IEnumerable<SearchRecord> records)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var word in RecordWords.OfNames(record).Concat(RecordWords.OfText(record)).Distinct(StringComparer.Ordinal))
            {
                uses[word] = uses.GetValueOrDefault(word) + 1;
            }
        }

        return uses;
    }
}
