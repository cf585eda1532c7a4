using System.Globalization;
using System.Text;

namespace Toolbox.Summaries;

/// <summary>
/// Text from content inside the Markdown of a comment. It can be written by anyone, so nothing in it may become markup, a
/// link, a mention that calls people, or a reference to an issue.
/// </summary>
public static class MarkdownText
{
    // Stands between the parts of what GitHub would recognise; readers do not see it.
    private const string Break = "&#8203;";

    // Of the punctuation that has a meaning anywhere in a line. A backslash before any of it is the character itself.
    private const string Marks = "\\`*_{}[]()!|~#";

    // Of the punctuation that has one at the start.
    private const string MarksAtStart = "-+=";

    // More is no title or message, and a comment has an end.
    private const int MostCharacters = 300;

    /// <summary>One line of text that reads as it was written, as far as a line goes.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var line = OneLine(text);
        for (var i = 0; i < line.Length; i++)
        {
            Append(escaped, line, i);
        }

        return escaped.ToString();
    }

    /// <summary>Text in a code span, where nothing is markup but the mark itself.</summary>
    public static string Code(string text) => $"`{OneLine(text).Replace('`', '\'')}`";

    private static void Append(StringBuilder escaped, string line, int at)
    {
        switch (line[at])
        {
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '&':
                escaped.Append("&amp;");
                break;
            case '$':
                escaped.Append("&#36;");
                break;
            case '@':
                escaped.Append('@').Append(Break);
                break;
            case '#':
                escaped.Append("\\#").Append(Break);
                break;
            case ':' when line.AsSpan(at).StartsWith("://"):
                escaped.Append(':').Append(Break);
                break;
            case '.' when IsAfter(line, at, "www") || line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0:
                escaped.Append(Break).Append('.');
                break;
            case '-' when IsAfter(line, at, "gh"):
                escaped.Append(Break).Append('-');
                break;
            case var c when Marks.Contains(c, StringComparison.Ordinal) || (at == 0 && MarksAtStart.Contains(c, StringComparison.Ordinal)):
                escaped.Append('\\').Append(c);
                break;
            case var c:
                escaped.Append(c);
                break;
        }
    }

    private static bool IsAfter(string line, int at, string word) => line.AsSpan(0, at).EndsWith(word, StringComparison.OrdinalIgnoreCase);

    // Marks of direction can make a line read as another one than it is.
    private static string OneLine(string text)
    {
        var line = string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
        return line.Length > MostCharacters ? line[..MostCharacters] + "…" : line;
    }
}
