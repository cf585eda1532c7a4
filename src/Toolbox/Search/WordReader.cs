using System.Text;
using Toolbox.Content;

namespace Toolbox.Search;

/// <summary>Text as words: lower-case letters and digits, without accents. The browser reads a query the same way.</summary>
internal static class WordReader
{
    public static IEnumerable<string> Read(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return Fold(word);
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return Fold(word);
        }
    }

    private static string Fold(StringBuilder word) => Slug.Of(word.ToString());
}
