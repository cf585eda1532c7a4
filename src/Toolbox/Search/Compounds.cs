using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Toolbox.Search;

/// <summary>
/// Splits Dutch compounds with the words of the site itself: "leergemeenschap" ends in "gemeenschap" because the site
/// knows both. The start of a word is found without this; what is needed are the ends.
/// </summary>
internal sealed class Compounds
{
    private const int ShortestWord = 8;
    private const int ShortestHead = 3;
    private const int ShortestTail = 4;

    // A tail that is no word by itself here ("klankbord") counts after a head that is.
    private const int ShortestUnknownTail = 5;
    private const int ShortestSureHead = 5;

    private static readonly string[] Links = ["", "s", "en", "n", "e", "er"];

    // Small words that make a verb of another verb ("uitwisselen"); what follows is no word that people look for.
    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "aan", "achter", "bij", "door", "mee", "mis", "onder", "ont", "over", "samen", "tegen", "terug", "toe", "uit", "ver", "voor", "voort", "weg",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Endings that make one word of another, and are none by themselves.
    private static readonly string[] Suffixes = ["schap", "heid", "heden", "baar", "lijk", "lijke", "loos", "loze", "achtig", "zaam", "matig", "tjes"];

    private readonly FrozenDictionary<string, int> uses;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);

    /// <param name="uses">How many records use each word of the site.</param>
    public Compounds(IReadOnlyDictionary<string, int> uses) => this.uses = uses.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The ends of a compound that are words; none for a word that is not one.</summary>
    public ImmutableArray<string> TailsOf(string word) => known.GetOrAdd(word, w => [.. Split(w)]);

    private IEnumerable<string> Split(string word)
    {
        if (word.Length < ShortestWord)
        {
            yield break;
        }

        for (var at = ShortestHead; at <= word.Length - ShortestTail; at++)
        {
            var tail = word[at..];
            if (Suffixes.Any(s => tail.StartsWith(s, StringComparison.Ordinal)))
            {
                continue;
            }

            if (IsWord(tail) ? HeadEndsAt(word, at, ShortestHead) : tail.Length >= ShortestUnknownTail && HeadEndsAt(word, at, ShortestSureHead))
            {
                yield return tail;
            }
        }
    }

    private bool HeadEndsAt(string word, int end, int shortest) => Links.Any(link =>
        end - link.Length >= shortest
        && word.AsSpan(0, end).EndsWith(link, StringComparison.Ordinal)
        && IsHead(word[..(end - link.Length)]));

    private bool IsHead(string word) => IsWord(word) && !Prefixes.Contains(word);

    // A word that stands once may be a slip.
    private bool IsWord(string word) => uses.GetValueOrDefault(word) > 1;
}
