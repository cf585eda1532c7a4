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
        text.Length == 0 ? 0 : TextWrap.Lines(text, width * Slack, letters.Size, letters.Bold, new List<string>()).Count();

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
    public static string[] Paragraphs(string html) =>
    [
        .. EndOfParagraph().Split(html)
            .Select(p => WhiteSpace().Replace(WebUtility.HtmlDecode(Tag().Replace(p, "")), " ").Trim())
            .Where(p => p.Length > 0),
    ];

    /// <summary>The first sentence of HTML, without what follows it.</summary>
    public static string FirstSentence(string html) => Paragraphs(html) switch
    {
        [] => "",
        [var first, ..] => EndOfSentence().Match(first) is { Success: true } end ? first[..(end.Index + end.Length)].TrimEnd() : first,
    };

    [GeneratedRegex("</(?:p|li|h[1-6]|tr)>", RegexOptions.ExplicitCapture)]
    private static partial Regex EndOfParagraph();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    // A capital after the space, so that it does not end at "bijv. een".
    [GeneratedRegex(@"[.?!]['’”]?(?=\s+[‘“]?\p{Lu})")]
    private static partial Regex EndOfSentence();
}
