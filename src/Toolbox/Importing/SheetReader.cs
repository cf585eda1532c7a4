using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Importing;

/// <summary>
/// Makes the blocks of a worksheet from a sheet as somebody makes one in Word: a question with room under it, a list to
/// tick, a table to fill in, short fields, and text.
/// </summary>
internal sealed partial class SheetReader
{
    private const int UsualLines = 3;
    private const int MostLines = 40;
    private const int UsualRows = 4;

    private readonly ImmutableArray<YamlNode>.Builder blocks = ImmutableArray.CreateBuilder<YamlNode>();
    private readonly List<string> paragraphs = [];
    private readonly List<string> items = [];

    // A question or heading of which it is not yet known what stands under it, and the empty lines behind it.
    private string? heading;
    private int lines;
    private bool isRuled;

    private SheetReader()
    {
    }

    /// <summary>Text that has no place on a sheet, such as an answer in a table.</summary>
    private List<string> Unplaced { get; } = [];

    // One empty line under a heading is no more than how people write.
    private bool HasRoom => heading is not null && (heading.EndsWith('?') || isRuled || lines > 1);

    public static (YamlList Blocks, IReadOnlyList<string> Unplaced) Read(ImmutableArray<WordBlock> sheet)
    {
        var reader = new SheetReader();
        foreach (var block in sheet)
        {
            reader.Read(block);
        }

        reader.EndItems();
        reader.EndText();
        return (new YamlList(Position.Start, reader.blocks.ToImmutable()), reader.Unplaced);
    }

    private void Read(WordBlock block)
    {
        if (block is WordTable table)
        {
            EndItems();
            EndParagraphs();
            ReadTable(table);
        }
        else if (block is WordParagraph paragraph)
        {
            ReadParagraph(paragraph);
        }
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        var text = PhraseText.Of(paragraph.Text);
        if (paragraph.List is not null && text.Length > 0)
        {
            EndParagraphs();
            items.Add(text);
            return;
        }

        EndItems();
        if (WritingLine().IsMatch(text))
        {
            lines += heading is not null && paragraphs.Count == 0 ? 1 : 0;
            isRuled |= text.Length > 0;
        }
        else if (Fields().IsMatch(text))
        {
            EndText();
            Add("fields", ("items", List(text.Split(':').Select(f => f.Trim(' ', '_', '.', '…')).Where(f => f.Length > 0))));
        }
        else if (paragraph.Heading > 0 || paragraph.IsBold || text.EndsWith('?'))
        {
            EndText();
            heading = WithoutLine(text);
            (lines, isRuled) = text.Length > heading.Length ? (1, true) : (0, false);
        }
        else if (WithoutLine(text) is { Length: > 0 } label && label.Length < text.Length)
        {
            EndText();
            (heading, lines, isRuled) = (label, 1, true);
        }
        else
        {
            if (HasRoom)
            {
                EndText();
            }

            paragraphs.Add(text);
        }
    }

    private void ReadTable(WordTable table)
    {
        var rows = table.Rows.Select(r => r.Cells.Select(c => PhraseText.Of(WordText.OneLine(c))).ToList()).Where(r => r.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        if (rows.TrueForAll(r => r.Count == 1) && rows.Skip(1).All(r => r[0].Length == 0))
        {
            AddBox(rows);
            return;
        }

        var hasLabels = rows.Skip(1).Any(r => r[0].Length > 0);
        var columns = rows[0].Skip(hasLabels ? 1 : 0).ToList();
        var answers = rows.Skip(1).SelectMany(r => r.Skip(1)).Where(t => t.Length > 0).ToList();
        if (columns.Count == 0 || columns.Exists(c => c.Length == 0) || answers.Count > 0)
        {
            Unplaced.AddRange(rows.Select(r => string.Join(" | ", r)).Where(r => r.Trim(' ', '|').Length > 0));
            return;
        }

        EndHeadingBefore(out var title);
        var labels = rows.Skip(1).Select(r => r[0]).Where(l => l.Length > 0).ToList();
        var empty = rows.Count - 1 - labels.Count;
        var corner = hasLabels ? rows[0][0] : "";
        Add("table",
            ("title", Scalar(title is null ? corner : corner.Length > 0 ? $"{title}: {corner}" : title)),
            ("columns", List(columns)),
            ("rows", List(labels)),
            ("emptyRows", empty > 0 || labels.Count == 0 ? Number(Math.Max(empty, rows.Count == 1 ? UsualRows : empty)) : null));
    }

    // One cell is a box to draw or write in; its height is that of the rows it was given.
    private void AddBox(List<List<string>> rows)
    {
        const int HeightOfBox = 40;
        const int HeightOfRow = 12;
        EndHeadingBefore(out var title);
        var label = rows[0][0].Length > 0 ? title is null ? rows[0][0] : $"{title}: {rows[0][0]}" : title ?? "Ruimte om te schrijven of te tekenen";
        Add("box", ("label", Scalar(label)), ("height", Number(Math.Clamp(rows.Count * HeightOfRow, HeightOfBox, 250))));
    }

    private void EndItems()
    {
        if (items.Count > 0)
        {
            EndHeadingBefore(out var title);
            Add("checklist", ("title", Scalar(title)), ("items", List(items.Distinct(StringComparer.Ordinal))));
            items.Clear();
        }
    }

    private void EndParagraphs()
    {
        if (paragraphs.Count > 0)
        {
            EndText();
        }
    }

    private void EndHeadingBefore(out string? title)
    {
        EndParagraphs();
        title = heading;
        (heading, lines, isRuled) = (null, 0, false);
    }

    // A question without anything under it gets lines; another heading, or text, is text.
    private void EndText()
    {
        if (paragraphs.Count > 0)
        {
            Add("text", ("title", Scalar(heading)), ("text", Scalar(string.Join("\n\n", paragraphs))));
        }
        else if (heading is not null && HasRoom)
        {
            Add("lines", ("label", Scalar(heading)), ("count", Number(Math.Clamp(lines > 0 ? lines : UsualLines, 1, MostLines))));
        }
        else if (heading is not null)
        {
            Add("text", ("title", Scalar(heading)));
        }

        paragraphs.Clear();
        (heading, lines, isRuled) = (null, 0, false);
    }

    private void Add(string kind, params ReadOnlySpan<(string Key, YamlNode? Value)> fields)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        entries.Add(new YamlEntry("kind", Position.Start, new YamlScalar(Position.Start, kind, Quoted: false)));
        foreach (var (key, value) in fields)
        {
            if (value is not null)
            {
                entries.Add(new YamlEntry(key, Position.Start, value));
            }
        }

        blocks.Add(new YamlMap(Position.Start, entries.DrainToImmutable()));
    }

    private static YamlScalar? Scalar(string? text) => text is null or "" ? null : new YamlScalar(Position.Start, text, Quoted: false);

    private static YamlScalar Number(int value) => new(Position.Start, value.ToString(CultureInfo.InvariantCulture), Quoted: false);

    private static YamlList? List(IEnumerable<string> texts) =>
        texts.Select(Scalar).OfType<YamlNode>().ToImmutableArray() is { IsEmpty: false } all ? new YamlList(Position.Start, all) : null;

    // "Mijn vraag: ______" without the line; text that ends in a few full stops has none.
    private static string WithoutLine(string text)
    {
        var words = text.TrimEnd(' ', '_', '.', '…');
        var line = text.AsSpan(words.Length);
        return line.Contains("___", StringComparison.Ordinal) || line.Contains("....", StringComparison.Ordinal) || line.Contains("……", StringComparison.Ordinal) ? words : text;
    }

    [GeneratedRegex(@"^[\s_.…]*$")]
    private static partial Regex WritingLine();

    // Each name begins with a letter of its own, so that there is one way to read it.
    [GeneratedRegex(@"^([^:?!\s_.…][^:?!]{0,39}:[\s_.…]*){1,12}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Fields();
}
