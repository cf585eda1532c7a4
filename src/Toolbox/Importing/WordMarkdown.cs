using System.Collections.Immutable;
using System.Text;

namespace Toolbox.Importing;

/// <summary>
/// What was typed or pasted in Word as our Markdown: paragraphs, headings, lists, tables, bold, italic and links to the
/// web. Other looks fall away.
/// </summary>
internal static class WordMarkdown
{
    // Our pages have no deeper heading than this under those of the page itself.
    private const int DeepestHeading = 3;

    /// <param name="topHeading">The level that the highest heading in it gets; nought where headings cannot be, and become bold.</param>
    public static string Of(IEnumerable<WordBlock> blocks, int topHeading)
    {
        var markdown = new StringBuilder();
        var list = new ListIndent();
        var wasItem = false;
        foreach (var block in blocks)
        {
            var text = block switch
            {
                WordParagraph { Text: "" } => "",
                WordParagraph { List: { } item } paragraph => list.Next(item) + MarkdownEscape.Line(Inline(paragraph)),
                WordParagraph { Heading: > 0 } heading => Heading(heading, topHeading),
                WordParagraph paragraph => MarkdownEscape.Line(Inline(paragraph)),
                WordTable table => Table(table),
                _ => "",
            };
            if (text.Length == 0)
            {
                continue;
            }

            var isItem = block is WordParagraph { List: not null };
            if (!isItem)
            {
                list = new ListIndent();
            }

            if (markdown.Length > 0)
            {
                // Two lists in a row would be one; between a list and a text that is not in it comes room too.
                markdown.Append(isItem && wasItem ? "\n" : "\n\n");
            }

            markdown.Append(text);
            wasItem = isItem;
        }

        return markdown.ToString();
    }

    private static string Heading(WordParagraph paragraph, int topHeading) =>
        topHeading == 0 ? $"**{MarkdownEscape.Inline(paragraph.Text)}**"
        : $"{new string('#', Math.Min(topHeading + (paragraph.Heading > 2 ? 1 : 0), DeepestHeading))} {MarkdownEscape.Inline(paragraph.Text)}";

    private static string Table(WordTable table)
    {
        var width = table.Rows.Length == 0 ? 0 : table.Rows.Max(r => r.Cells.Length);
        var rows = table.Rows
            .Select(r => r.Cells.Select(Cell).Concat(Enumerable.Repeat("", width - r.Cells.Length)).ToList())
            .Where(r => r.Exists(c => c.Length > 0))
            .Select(r => $"| {string.Join(" | ", r)} |").ToList();
        return rows.Count == 0 ? "" : string.Join('\n', [rows[0], "|" + string.Concat(Enumerable.Repeat("---|", width)), .. rows.Skip(1)]);
    }

    private static string Cell(ImmutableArray<WordBlock> cell) => string.Join("; ", cell.Select(b => b switch
    {
        WordParagraph paragraph => Inline(paragraph),
        _ => MarkdownEscape.Inline(WordText.OneLine([b])),
    }).Where(t => t.Length > 0));

    /// <summary>The text of a paragraph with bold, italic and links.</summary>
    private static string Inline(WordParagraph paragraph)
    {
        var text = new StringBuilder();
        var spans = Merged(paragraph.Spans);
        for (var i = 0; i < spans.Count; i++)
        {
            var next = i + 1 < spans.Count ? spans[i + 1].Text : "";
            text.Append(Marked(spans[i], text.Length > 0 ? text[^1] : ' ', next.Length > 0 ? next[0] : ' '));
        }

        return WordText.Folded(text.ToString());
    }

    // Word cuts a sentence into many pieces with the same look.
    private static List<WordSpan> Merged(ImmutableArray<WordSpan> spans)
    {
        var merged = new List<WordSpan>();
        foreach (var span in spans)
        {
            var looks = string.IsNullOrWhiteSpace(span.Text) && merged.Count > 0 ? merged[^1] with { Text = span.Text } : span;
            var link = WebAddress(span.Link);
            if (merged.Count > 0 && merged[^1] is var last && (last.Bold, last.Italic) == (looks.Bold, looks.Italic) && string.Equals(last.Link, link, StringComparison.Ordinal))
            {
                merged[^1] = last with { Text = last.Text + span.Text };
            }
            else
            {
                merged.Add(span with { Link = link });
            }
        }

        return merged;
    }

    private static string Marked(WordSpan span, char before, char after)
    {
        var core = span.Text.AsSpan().Trim();
        if (core.IsEmpty)
        {
            return " ";
        }

        var (leading, trailing) = (span.Text.Length - span.Text.AsSpan().TrimStart().Length, span.Text.Length - span.Text.AsSpan().TrimEnd().Length);
        var text = MarkdownEscape.Inline(core.ToString());
        if (span.Link is { } link)
        {
            // Behind an exclamation mark it would be a picture.
            text = $"{(before is '!' && leading == 0 ? " " : "")}[{text}]({link})";
        }

        // A mark between a full stop and a letter is no mark but an asterisk.
        var fits = (leading > 0 || !char.IsLetterOrDigit(before) || char.IsLetterOrDigit(core[0])) && (trailing > 0 || !char.IsLetterOrDigit(after) || char.IsLetterOrDigit(core[^1]));
        // Two marks that touch read as one.
        fits &= before is not '*' || leading > 0;
        var mark = (fits, span.Bold, span.Italic) switch
        {
            (true, true, true) => "***",
            (true, true, false) => "**",
            (true, false, true) => "*",
            _ => "",
        };
        return $"{(leading > 0 ? " " : "")}{mark}{text}{mark}{(trailing > 0 ? " " : "")}";
    }

    // Links inside the document, to files and to programs lead nowhere on a site.
    private static string? WebAddress(string? link) =>
        link is not null && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto"
            ? address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;

    /// <summary>How far items stand to the right: under the text of the item they belong to.</summary>
    private sealed class ListIndent
    {
        private readonly List<int> widths = [];

        public string Next(WordListItem item)
        {
            var level = Math.Min(item.Level, widths.Count);
            widths.RemoveRange(level, widths.Count - level);
            var mark = item.IsNumbered ? "1. " : "- ";
            var indent = new string(' ', widths.Sum());
            widths.Add(mark.Length);
            return indent + mark;
        }
    }
}
