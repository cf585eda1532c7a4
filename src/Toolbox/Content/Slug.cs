using System.Collections.Frozen;
using System.Text;

namespace Toolbox.Content;

/// <summary>
/// Names that are safe in an address: lower-case letters, digits and single hyphens. The form in the browser makes them
/// with theme/scripts/editor/slug.ts.
/// </summary>
public static class Slug
{
    // The letters of the languages our readers write in. .NET's own decomposition needs ICU, which we start without.
    private static readonly FrozenDictionary<char, string> Folded = Fold(
        ("àáâãäåā", "a"), ("çćč", "c"), ("ďđð", "d"), ("èéêëēęě", "e"), ("ğ", "g"), ("ìíîïīı", "i"), ("ł", "l"), ("ñńň", "n"),
        ("òóôõöøō", "o"), ("ř", "r"), ("śšş", "s"), ("ťţ", "t"), ("ùúûüūů", "u"), ("ýÿ", "y"), ("źżž", "z"),
        ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"), ("ĳ", "ij"));

    /// <summary>Makes a slug of any text; accents fold, apostrophes fall away, the rest becomes hyphens.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Select(char.ToLowerInvariant))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (Folded.TryGetValue(c, out var letters))
            {
                slug.Append(letters);
            }
            else if (c is not ('\'' or '’' or '‘') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    public static bool IsValid(string text) =>
        text.Length > 0 && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => c is '-' || char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c));

    private static FrozenDictionary<char, string> Fold(params ReadOnlySpan<(string Letters, string Plain)> groups)
    {
        var folded = new Dictionary<char, string>();
        foreach (var (letters, plain) in groups)
        {
            foreach (var letter in letters)
            {
                folded.Add(letter, plain);
            }
        }

        return folded.ToFrozenDictionary();
    }
}
