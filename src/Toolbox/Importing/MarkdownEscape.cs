using System.Text;
using System.Text.RegularExpressions;

namespace Toolbox.Importing;

/// <summary>Text that means itself in our Markdown: what would become markup gets a backslash, and nothing else does.</summary>
internal static partial class MarkdownEscape
{
    /// <summary>Text inside a line.</summary>
    public static string Inline(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (index, c) in text.Index())
        {
            var isMarkup = c switch
            {
                '\\' or '`' or '*' or '[' or ']' or '{' or '|' => true,
                '_' => !(IsWord(text, index - 1) && IsWord(text, index + 1)),
                '<' => index + 1 < text.Length && (char.IsLetter(text[index + 1]) || text[index + 1] is '/' or '!' or '?'),
                '&' => Entity().IsMatch(text.AsSpan(index)),
                _ => false,
            };
            if (isMarkup)
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A whole line, whose first characters can begin a heading, a list, a quotation, a rule or a block.</summary>
    public static string Line(string markdown) => Numbered().Match(markdown) is { Success: true } number
        ? $"{number.Groups["digits"].Value}\\{markdown[number.Groups["digits"].Length..]}"
        : BlockStart().IsMatch(markdown) ? "\\" + markdown : markdown;

    private static bool IsWord(string text, int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    [GeneratedRegex("^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);", RegexOptions.ExplicitCapture)]
    private static partial Regex Entity();

    [GeneratedRegex(@"^(?<digits>[0-9]{1,9})[.)](\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(#{1,6}(\s|$)|>|[-+](\s|$)|:::|~~~|[-=_]{2,}\s*$|(-\s*){3,}$)", RegexOptions.ExplicitCapture)]
    private static partial Regex BlockStart();
}
