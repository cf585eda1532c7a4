using System.Globalization;
using System.Text;

namespace Toolbox.Content;

/// <summary>Names that are safe in an address: lower-case letters, digits and single hyphens.</summary>
public static class Slug
{
    /// <summary>Makes a slug of any text; accents fold, the rest becomes hyphens.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '‘')
                && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    public static bool IsValid(string text) =>
        text.Length > 0 && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => c is '-' || char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c));
}
