using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Toolbox.Brands;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Metadata;

namespace Toolbox.Checks.Hints;

/// <summary>What people read on one page, as paragraphs of plain text: those of its fields and of its body, without headings, tables and code.</summary>
/// <param name="File">Path under the input folder.</param>
public sealed partial record Prose(string File, ImmutableArray<Paragraph> Paragraphs)
{
    private const string Fence = "---\n";

    public static Prose Of(SourceFile file)
    {
        if (file.ReadText([]) is not { } text || !text.StartsWith(Fence, StringComparison.Ordinal)
            || text.IndexOf("\n" + Fence, StringComparison.Ordinal) is not (> 0 and var end))
        {
            return new Prose(file.Path, []);
        }

        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        if (YamlReader.Read(text[Fence.Length..(end + 1)], file.Path, lineOffset: 1, []) is { } metadata)
        {
            AddFields(new RecordShape(PageType.OfFile(BrandFolder.Inside(file.Path)).Metadata), metadata, paragraphs);
        }

        var body = end + 1 + Fence.Length;
        AddBody(text[body..], linesBefore: text.AsSpan(0, body).Count('\n'), paragraphs);
        return new Prose(file.Path, paragraphs.DrainToImmutable());
    }

    // Only Markdown: titles and labels are no sentences.
    private static void AddFields(FieldShape shape, YamlNode node, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        switch (shape, node)
        {
            case (RichTextShape, YamlScalar scalar):
                paragraphs.Add(Paragraph.Of([(scalar.Position.Line, Plain(scalar.Value.ReplaceLineEndings(" ")))]));
                break;
            case (ListShape { Item: var item }, YamlList list):
                foreach (var value in list.Items)
                {
                    AddFields(item, value, paragraphs);
                }

                break;
            case (RecordShape { Type: var type }, YamlMap map):
                AddRecord(type, map, paragraphs);
                break;
            case (UnionShape { Kinds: var kinds }, YamlMap map) when map.Find("kind") is YamlScalar { Value: var kind }:
                foreach (var (_, type) in kinds.Where(k => string.Equals(k.Kind, kind, StringComparison.Ordinal)))
                {
                    AddRecord(type, map, paragraphs);
                }

                break;
        }
    }

    private static void AddRecord(ContentType type, YamlMap map, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        foreach (var entry in map.Entries)
        {
            if (type.Find(entry.Key) is { } field)
            {
                AddFields(field.Shape, entry.Value, paragraphs);
            }
        }
    }

    private static void AddBody(string body, int linesBefore, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        var lines = new List<(int Line, string Text)>();
        var isCode = false;
        foreach (var (index, line) in body.Split('\n').Index())
        {
            var text = line.Trim();
            var isFence = text.StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            var isProse = text.Length > 0 && !isCode && !isFence && text[0] is not ('#' or '|') && !text.StartsWith(":::", StringComparison.Ordinal);
            var item = isProse ? ListMark().Match(text) : Match.Empty;
            if (!isProse || item.Success)
            {
                Flush();
            }

            if (isProse)
            {
                lines.Add((index + linesBefore + 1, Plain(text[item.Length..])));
            }
        }

        Flush();

        void Flush()
        {
            if (lines.Count > 0)
            {
                paragraphs.Add(Paragraph.Of(lines));
                lines.Clear();
            }
        }
    }

    private static string Plain(string markdown)
    {
        var text = markdown.Contains('[', StringComparison.Ordinal) ? Link().Replace(markdown, "${text}") : markdown;
        return Marks().Replace(text, "");
    }

    [GeneratedRegex(@"[*_`{}\\]|^>\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"!?\[(?<text>[^\]]*)\](\([^)]*\)|\[[^\]]*\])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^([-*+]|\d+[.)])\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex ListMark();
}

/// <summary>A paragraph, an item of a list or the text of a field, on one line, and where each line of the file begins in it.</summary>
public sealed record Paragraph(string Text, ImmutableArray<(int At, int Line)> Lines)
{
    public static Paragraph Of(IReadOnlyList<(int Line, string Text)> lines)
    {
        var starts = ImmutableArray.CreateBuilder<(int, int)>(lines.Count);
        var text = new StringBuilder();
        foreach (var (line, part) in lines)
        {
            text.Append(text.Length > 0 ? " " : "");
            starts.Add((text.Length, line));
            text.Append(part);
        }

        return new Paragraph(text.ToString(), starts.MoveToImmutable());
    }

    /// <summary>The place in the file of a character of the text; the column is not known.</summary>
    public Position PositionOf(int at) => new(Lines.Last(l => l.At <= at).Line, 1);
}
