using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Toolbox.Lettering;
using Toolbox.Markdown;

namespace Toolbox.Cards;

/// <summary>Text on a card as it is measured: plain, and a little wider than it will be, because every printer's letters differ.</summary>
internal static partial class CardText
{
    // What the browser needs more than the letters alone: rounding, and heavier weights than those measured.
    private const double Slack = 0.97;

    /// <summary>How high text of a width stands.</summary>
    public static double HeightOf(string text, double width, CardLetters letters) => LinesOf(text, width, letters) * letters.Leading;

    public static int LinesOf(string text, double width, CardLetters letters) =>
        text.Length == 0 ? 0 : TextWrap.Count(text, width * Slack, letters.Size, letters.Bold);

    /// <summary>The words that are wider than a line.</summary>
    public static IReadOnlyList<string> TooWide(string text, double width, CardLetters letters)
    {
        var words = new List<string>();
        _ = TextWrap.Lines(text, width * Slack, letters.Size, letters.Bold, words).Count();
        return words;
    }

    /// <summary>Paragraphs and points of a piece, before a brand fills in its words: their names are those of the default one.</summary>
    public static string[] Paragraphs(Piece piece)
    {
        var html = new StringBuilder();
        var written = 0;
        foreach (var slot in piece.Slots.Where(s => s.Kind == SlotKind.Word))
        {
            html.Append(Encoding.UTF8.GetString(piece.Html.Span[written..slot.At])).Append(slot.Text);
            written = slot.At;
        }

        return Paragraphs(html.Append(Encoding.UTF8.GetString(piece.Html.Span[written..])).ToString());
    }

    /// <summary>Paragraphs and points of HTML.</summary>
    public static string[] Paragraphs(string html) => [.. EachParagraph(html)];

    /// <summary>The first sentence of HTML, without what follows it.</summary>
    public static string FirstSentence(string html)
    {
        var first = EachParagraph(html).FirstOrDefault() ?? "";
        return EndOfSentence().Match(first) is { Success: true } end ? first[..(end.Index + end.Length)].TrimEnd() : first;
    }

    private static IEnumerable<string> EachParagraph(string html)
    {
        for (int at = 0, next; at < html.Length; at = next)
        {
            var end = EndOfParagraph().Match(html, at);
            next = end.Success ? end.Index + end.Length : html.Length;
            var text = Tag().Replace(html[at..(end.Success ? end.Index : next)], "");
            text = WhiteSpace().Replace(WebUtility.HtmlDecode(text), " ").Trim();
            if (text.Length > 0)
            {
                yield return text;
            }
        }
    }

    [GeneratedRegex("</(?:p|li|h[1-6]|tr)>", RegexOptions.ExplicitCapture)]
    private static partial Regex EndOfParagraph();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // Not a space by itself: that can stay as it is.
    [GeneratedRegex(@"\s{2,}|[^\S ]")]
    private static partial Regex WhiteSpace();

    // A capital after the space, so that it does not end at "bijv. een".
    [GeneratedRegex(@"[.?!]['’”]?(?=\s+[‘“]?\p{Lu})")]
    private static partial Regex EndOfSentence();
}
