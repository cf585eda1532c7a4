using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Rendering;

namespace Toolbox.Search;

/// <summary>
/// Words that people use for the same: the two Dutches of termen.yml, the names of a value of a list, and the names of a
/// glossary term. A page that uses one is found by the others.
/// </summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<ImmutableArray<Name>>> byFirstWord = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<Name>> groups = [];

    private Synonyms(IEnumerable<IEnumerable<string>> lists)
    {
        foreach (var group in lists)
        {
            var names = group.Select(n => new Name(n, [.. WordReader.Read(n)])).Where(n => !n.Words.IsEmpty).ToImmutableArray();
            groups.Add(names);
            foreach (var first in names.Select(n => n.Words[0]).Distinct(StringComparer.Ordinal))
            {
                if (!byFirstWord.TryGetValue(first, out var list))
                {
                    byFirstWord.Add(first, list = []);
                }

                list.Add(names);
            }
        }
    }

    public static Synonyms Of(BrandedSite site)
    {
        var data = site.Data;
        var words = data.Words.Tokens.Select(t => new[] { data.Words.Resolve(t, WordVariant.Netherlands), data.Words.Resolve(t, WordVariant.Flanders) });

        // People and schools by their other names. Words such as "buiten" and "delen" say too little where they stand.
        var lists = new[] { data.Vocabularies.Audiences, data.Vocabularies.Sectors };
        return new Synonyms([.. words, .. lists.SelectMany(l => l).Select(v => v.Aliases.Prepend(v.Label).ToArray())]);
    }

    /// <summary>Single words that mean the same, for who reads a query: groups of two and more.</summary>
    public IEnumerable<string[]> OfOneWord() =>
        groups.Select(g => g.Where(n => n.Words.Length == 1).Select(n => n.Words[0]).Distinct(StringComparer.Ordinal).ToArray()).Where(g => g.Length > 1);

    /// <summary>The other names of everything that stands in some words, each once.</summary>
    public IEnumerable<string> For(IReadOnlyList<string> words)
    {
        var found = new HashSet<ImmutableArray<Name>>();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var group in byFirstWord.GetValueOrDefault(words[at], []))
            {
                if (group.Any(name => StandsAt(words, at, name)))
                {
                    found.Add(group);
                }
            }
        }

        return found.SelectMany(g => g).Select(n => n.Text).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static bool StandsAt(IReadOnlyList<string> words, int at, Name name)
    {
        for (var i = 0; i < name.Words.Length; i++)
        {
            if (at + i >= words.Count || !string.Equals(words[at + i], name.Words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Name(string Text, ImmutableArray<string> Words);
}
