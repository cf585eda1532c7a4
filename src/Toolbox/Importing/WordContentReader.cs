using System.Collections.Immutable;
using System.Xml.Linq;

namespace Toolbox.Importing;

/// <summary>
/// Reads the text of a Word document: paragraphs, lists, tables, and the places of a form they stand in. Tracked changes
/// count as accepted; footnotes and text boxes become text where they are; everything else that is not text is counted.
/// </summary>
internal sealed class WordContentReader
{
    private readonly WordParts parts;
    private readonly WordStyles styles;
    private readonly WordSpanReader spans;

    public WordContentReader(WordParts parts)
    {
        this.parts = parts;
        styles = new WordStyles(parts.Styles, parts.Numbering);
        spans = new WordSpanReader(parts, styles, Omissions, box => Blocks(box, control: null));
        Omissions.Comments = parts.Comments?.Elements(Word.Name("comment")).Count() ?? 0;
        Omissions.HasPartsElsewhere = parts.HasPartsElsewhere;
    }

    /// <summary>What was left out so far.</summary>
    public WordOmissions Omissions { get; } = new();

    public ImmutableArray<WordBlock> Read() =>
        parts.Document.Child("body") is { } body ? [.. Blocks(body, control: null)] : [];

    /// <summary>A document that was just made, for what it says itself.</summary>
    public static ImmutableArray<WordBlock> Read(XElement document) =>
        new WordContentReader(new WordParts { Document = document, Links = new Dictionary<string, string>(StringComparer.Ordinal) }).Read();

    private List<WordBlock> Blocks(XElement container, WordControl? control)
    {
        var blocks = new List<WordBlock>();
        var merged = new List<WordSpan>();
        AddBlocks(container, control, blocks, merged);
        if (merged.Count > 0)
        {
            blocks.AddRange(Lines(merged, properties: null, control));
        }

        return blocks;
    }

    /// <param name="merged">Text of paragraphs whose end was deleted: it goes on in the next.</param>
    private void AddBlocks(XElement container, WordControl? control, List<WordBlock> blocks, List<WordSpan> merged)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element, control, blocks, merged);
                    break;
                case "tbl":
                    blocks.Add(new WordTable([.. Rows(element, control)], control));
                    break;
                case "sdt" when element.Child("sdtContent") is { } content:
                    AddBlocks(content, WordSpanReader.ControlOf(element) ?? control, blocks, merged);
                    break;
                case "ins" or "moveTo":
                    Omissions.HasTrackedChanges = true;
                    AddBlocks(element, control, blocks, merged);
                    break;
                case "customXml" or "smartTag":
                    AddBlocks(element, control, blocks, merged);
                    break;
                case "AlternateContent" when element.Elements().FirstOrDefault() is { } first:
                    AddBlocks(first, control, blocks, merged);
                    break;
                case "altChunk":
                    Omissions.Files++;
                    break;
            }
        }
    }

    private void AddParagraph(XElement paragraph, WordControl? control, List<WordBlock> blocks, List<WordSpan> merged)
    {
        var properties = paragraph.Child("pPr");
        spans.Add(paragraph, merged);
        var mark = properties?.Child("rPr");
        if (mark?.Child("del") is not null || mark?.Child("moveFrom") is not null)
        {
            Omissions.HasTrackedChanges = true;
            return;
        }

        blocks.AddRange(Lines(merged, properties, control));
        merged.Clear();
        blocks.AddRange(spans.TakeBoxes());
    }

    // A line end inside a paragraph is what somebody types in a place for plain text; it begins a new one.
    private IEnumerable<WordParagraph> Lines(List<WordSpan> pieces, XElement? properties, WordControl? control)
    {
        var (heading, list, style) = (styles.HeadingOf(properties), styles.ListOf(properties), styles.NameOf(properties?.Value("pStyle")));
        var line = ImmutableArray.CreateBuilder<WordSpan>();
        foreach (var span in pieces)
        {
            foreach (var (index, text) in span.Text.Split('\n').Index())
            {
                if (index > 0)
                {
                    yield return new WordParagraph(line.DrainToImmutable(), heading, list, style, control);
                }

                if (text.Length > 0)
                {
                    line.Add(span with { Text = text });
                }
            }
        }

        yield return new WordParagraph(line.DrainToImmutable(), heading, list, style, control);
    }

    private IEnumerable<WordRow> Rows(XElement table, WordControl? control)
    {
        foreach (var element in table.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "tr" when element.Child("trPr")?.Child("del") is null:
                    yield return new WordRow([.. Cells(element, control)]);
                    break;
                case "sdt" when element.Child("sdtContent") is { } content:
                    foreach (var row in Rows(content, WordSpanReader.ControlOf(element) ?? control))
                    {
                        yield return row;
                    }

                    break;
                case "ins" or "customXml":
                    foreach (var row in Rows(element, control))
                    {
                        yield return row;
                    }

                    break;
            }
        }
    }

    private IEnumerable<ImmutableArray<WordBlock>> Cells(XElement row, WordControl? control)
    {
        foreach (var element in row.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "tc":
                    yield return [.. Blocks(element, control)];
                    break;
                case "sdt" when element.Child("sdtContent") is { } content:
                    foreach (var cell in Cells(content, WordSpanReader.ControlOf(element) ?? control))
                    {
                        yield return cell;
                    }

                    break;
                case "ins" or "customXml":
                    foreach (var cell in Cells(element, control))
                    {
                        yield return cell;
                    }

                    break;
            }
        }
    }
}
