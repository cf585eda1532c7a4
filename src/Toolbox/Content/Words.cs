using System.Collections.Frozen;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Content;

/// <summary>The Dutch of the Netherlands or of Flanders.</summary>
public enum WordVariant
{
    [Choice("nl-NL", "De woorden van Nederland.")]
    Netherlands,

    [Choice("nl-BE", "De woorden van Vlaanderen.")]
    Flanders,
}

/// <summary>
/// The words that differ between the Netherlands and Flanders (termen.yml) or per brand, by token. A token that starts with a capital
/// gives the word with a capital.
/// </summary>
public sealed class Words
{
    private readonly FrozenDictionary<string, WordPair> pairs;

    public Words(IEnumerable<KeyValuePair<string, WordPair>> pairs) =>
        this.pairs = pairs.ToFrozenDictionary(StringComparer.Ordinal);

    public static Words None { get; } = new([]);

    public IEnumerable<string> Tokens => pairs.Keys;

    /// <summary>These words with others over them.</summary>
    public Words With(IEnumerable<KeyValuePair<string, WordPair>> others)
    {
        var all = new Dictionary<string, WordPair>(pairs, StringComparer.Ordinal);
        foreach (var (token, pair) in others)
        {
            all[token] = pair;
        }

        return new Words(all);
    }

    public bool Knows(string token) => pairs.ContainsKey(LowerFirst(token));

    /// <summary>The word for a token; the token itself when it is not known (which a check has reported).</summary>
    public string Resolve(string token, WordVariant variant)
    {
        if (!pairs.TryGetValue(LowerFirst(token), out var pair))
        {
            return token;
        }

        var word = variant == WordVariant.Flanders ? pair.Flanders : pair.Netherlands;
        return char.IsUpper(token[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    /// <summary>The problem of an unknown token, with the nearest known one.</summary>
    public Problem Unknown(string token) => Problems.UnknownWord(token, NearestWord.To(token, Tokens));

    private static string LowerFirst(string token) =>
        token.Length > 0 && char.IsUpper(token[0]) ? char.ToLowerInvariant(token[0]) + token[1..] : token;
}

/// <summary>One word in both variants.</summary>
public sealed record WordPair(string Netherlands, string Flanders)
{
    /// <summary>A word that is the same in both.</summary>
    public static WordPair Both(string word) => new(word, word);
}
