using System.Collections.Immutable;
using System.Text;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>What people typed, as text without look.</summary>
internal static class WordText
{
    /// <summary>White space folded, and without characters that nobody sees.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (!char.IsControl(c) && c is not ('\u200b' or '\u200c' or '\u200e' or '\u200f' or '\u00ad' or '\ufeff' or '\ufffc'))
            {
                folded.Append(c);
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The lines of blocks; a row of a table is a line.</summary>
    public static ImmutableArray<string> Lines(IEnumerable<WordBlock> blocks) =>
        [.. blocks.SelectMany(LinesOf).Where(l => l.Length > 0)];

    /// <summary>All on one line.</summary>
    public static string OneLine(IEnumerable<WordBlock> blocks) => string.Join(' ', Lines(blocks));

    private static IEnumerable<string> LinesOf(WordBlock block) => block switch
    {
        WordParagraph paragraph => [paragraph.Text],
        WordTable table => table.Rows.Select(r => string.Join(" | ", r.Cells.Select(c => OneLine(c))).Trim(' ', '|')),
        _ => [],
    };

    /// <summary>As labels are compared: without capitals, hyphens and what stands behind a name.</summary>
    public static string Key(string text)
    {
        var key = Folded(text).ToLowerInvariant().TrimEnd(':', '.', '*', ' ');
        var needed = FormAnswers.Needed.TrimStart();
        key = key.EndsWith(needed, StringComparison.Ordinal) ? key[..^needed.Length].TrimEnd() : key;
        return key.Replace('-', ' ');
    }
}
