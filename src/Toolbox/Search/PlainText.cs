using System.Net;
using System.Text;

namespace Toolbox.Search;

/// <summary>The words of HTML that we made ourselves, without its tags and drawings.</summary>
internal static class PlainText
{
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var open)
        {
            text.Append(rest[..open]);
            rest = rest[open..];
            var close = EndOfPart(rest);
            if (IsBlock(rest))
            {
                text.Append(' ');
            }

            rest = rest[close..];
        }

        text.Append(rest);
        return Folded(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>Every run of white space as one space.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Drawings and the marks that say whose a sentence is are no part of what it says.
    private static int EndOfPart(ReadOnlySpan<char> html) =>
        html.StartsWith("<svg", StringComparison.Ordinal) ? EndOf(html, "</svg>")
        : html.StartsWith("<span class=\"prov", StringComparison.Ordinal) ? EndOf(html, "</span>")
        : EndOf(html, ">");

    private static int EndOf(ReadOnlySpan<char> html, string close) => html.IndexOf(close, StringComparison.Ordinal) + close.Length;

    // Emphasis, links and marks stand inside a word group; everything else parts words.
    private static bool IsBlock(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        return !(name.StartsWith("em>", StringComparison.Ordinal) || name.StartsWith("strong>", StringComparison.Ordinal)
            || name.StartsWith("a ", StringComparison.Ordinal) || name.StartsWith("a>", StringComparison.Ordinal)
            || name.StartsWith("code>", StringComparison.Ordinal));
    }
}
