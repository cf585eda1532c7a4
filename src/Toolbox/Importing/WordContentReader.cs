using System.Collections.Immutable;
using System.Xml.Linq;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>
/// Reads the text of a Word document: paragraphs, lists, tables, and the places of a form they stand in. Tracked changes
/// count as accepted; footnotes and text boxes become text where they are; everything else that is not text is counted.
/// </summary>
internal sealed class WordContentReader
{
    private const string Ticks = "☒☑✓✔✗";

    private readonly WordParts parts;
    private readonly WordStyles styles;
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);

    // Text boxes of the paragraph that is being read.
    private readonly List<WordBlock> boxes = [];

    public WordContentReader(WordParts parts)
    {
        this.parts = parts;
        styles = new WordStyles(parts.Styles, parts.Numbering);
        AddNotes("footnote", parts.Footnotes);
        AddNotes("endnote", parts.Endnotes);
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
                    AddBlocks(content, ControlOf(element) ?? control, blocks, merged);
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
        AddSpans(paragraph, new Look(), merged);
        var mark = properties?.Child("rPr");
        if (mark?.Child("del") is not null || mark?.Child("moveFrom") is not null)
        {
            Omissions.HasTrackedChanges = true;
            return;
        }

        blocks.AddRange(Lines(merged, properties, control));
        merged.Clear();
        blocks.AddRange(boxes);
        boxes.Clear();
    }

    // A line end inside a paragraph is what somebody types in a place for plain text; it begins a new one.
    private IEnumerable<WordParagraph> Lines(List<WordSpan> spans, XElement? properties, WordControl? control)
    {
        var (heading, list, style) = (styles.HeadingOf(properties), styles.ListOf(properties), styles.NameOf(properties?.Value("pStyle")));
        var line = ImmutableArray.CreateBuilder<WordSpan>();
        foreach (var span in spans)
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
                    foreach (var row in Rows(content, ControlOf(element) ?? control))
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
                    foreach (var cell in Cells(content, ControlOf(element) ?? control))
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

    private void AddSpans(XElement container, Look look, List<WordSpan> spans)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    AddRun(element, look, spans);
                    break;
                case "hyperlink":
                    AddSpans(element, look with { Link = LinkOf(element) ?? look.Link }, spans);
                    break;
                case "sdt" when element.Child("sdtContent") is { } content:
                    AddSpans(content, look with { Control = ControlOf(element) ?? look.Control }, spans);
                    break;
                case "ins" or "moveTo":
                    Omissions.HasTrackedChanges = true;
                    AddSpans(element, look, spans);
                    break;
                case "del" or "moveFrom":
                    Omissions.HasTrackedChanges = true;
                    break;
                case "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo":
                    AddSpans(element, look, spans);
                    break;
                case "AlternateContent" when element.Elements().FirstOrDefault() is { } first:
                    AddSpans(first, look, spans);
                    break;
                case "oMath" or "oMathPara":
                    Add(spans, string.Concat(element.Descendants().Where(e => e.Name.LocalName is "t").Select(e => e.Value)), look);
                    break;
            }
        }
    }

    private void AddRun(XElement run, Look look, List<WordSpan> spans)
    {
        var properties = run.Child("rPr");
        if (properties.Has("vanish"))
        {
            Omissions.HasHiddenText = true;
            return;
        }

        var style = styles.NameOf(properties?.Value("rStyle"));
        AddRunContent(run, look with { Bold = properties.Has("b") || style is "Strong", Italic = properties.Has("i") || style is "Emphasis" }, spans);
    }

    private void AddRunContent(XElement run, Look look, List<WordSpan> spans)
    {
        foreach (var element in run.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "t":
                    Add(spans, element.Value.ReplaceLineEndings(" "), look);
                    break;
                case "tab":
                    Add(spans, " ", look);
                    break;
                case "br" or "cr" when element.Attribute(Word.Name("type"))?.Value is null or "textWrapping":
                    Add(spans, "\n", look);
                    break;
                case "noBreakHyphen":
                    Add(spans, "-", look);
                    break;
                case "footnoteReference" or "endnoteReference":
                    AddNote(element, look, spans);
                    break;
                case "AlternateContent" when element.Elements().FirstOrDefault() is { } first:
                    AddRunContent(first, look, spans);
                    break;
                case "drawing" or "pict" or "object":
                    AddDrawing(element);
                    break;
            }
        }
    }

    private void AddNote(XElement reference, Look look, List<WordSpan> spans)
    {
        var kind = reference.Name.LocalName[..^"Reference".Length];
        if (notes.TryGetValue($"{kind} {reference.Attribute(Word.Name("id"))?.Value}", out var note) && note.Length > 0)
        {
            Add(spans, $" ({note})", look with { Bold = false, Italic = false, Link = null });
        }
    }

    private void AddDrawing(XElement drawing)
    {
        var texts = drawing.Descendants(Word.Name("txbxContent")).Where(t => !t.Ancestors(Word.Name("txbxContent")).Any(a => a.Ancestors().Contains(drawing))).ToList();
        if (texts.Count == 0)
        {
            if (drawing.Name.LocalName is "object")
            {
                Omissions.Objects++;
            }
            else
            {
                Omissions.Pictures++;
            }
        }

        foreach (var text in texts)
        {
            var outer = boxes.ToList();
            boxes.Clear();
            var inner = Blocks(text, control: null);
            boxes.Clear();
            boxes.AddRange([.. outer, .. inner]);
        }
    }

    private static void Add(List<WordSpan> spans, string text, Look look)
    {
        if (text.Length > 0)
        {
            spans.Add(new WordSpan(text, look.Bold, look.Italic, look.Link, look.Control));
        }
    }

    private string? LinkOf(XElement hyperlink) =>
        hyperlink.Attributes().FirstOrDefault(a => a.Name.LocalName is "id" && a.Name.Namespace != XNamespace.None)?.Value is { } id
            ? parts.Links.GetValueOrDefault(id)
            : null;

    private static WordControl? ControlOf(XElement control)
    {
        var properties = control.Child("sdtPr");
        if (properties is null || FormTag.Read(properties.Value("tag")) is not var (path, value))
        {
            return null;
        }

        var check = properties.Elements().FirstOrDefault(e => e.Name.LocalName is "checkbox")?.Elements().FirstOrDefault(e => e.Name.LocalName is "checked");
        var isTicked = check?.Attributes().FirstOrDefault(a => a.Name.LocalName is "val")?.Value is "1" or "true" or "on"
            || (value is not null && control.Child("sdtContent") is { Value: var shown } && shown.AsSpan().ContainsAny(Ticks));
        return new WordControl(path, value, properties.Has("showingPlcHdr"), isTicked);
    }

    private void AddNotes(string kind, XElement? part)
    {
        foreach (var note in part?.Elements(Word.Name(kind)) ?? [])
        {
            notes.TryAdd(
                $"{kind} {note.Attribute(Word.Name("id"))?.Value}",
                PlainText.Folded(string.Join(' ', note.Descendants(Word.Name("p")).Select(p => string.Concat(p.Descendants(Word.Name("t")).Select(t => t.Value))))));
        }
    }

    private sealed record Look(bool Bold = false, bool Italic = false, string? Link = null, WordControl? Control = null);
}
