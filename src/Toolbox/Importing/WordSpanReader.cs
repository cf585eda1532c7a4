using System.Collections.Immutable;
using System.Xml.Linq;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>Reads what stands inside paragraphs: text with its looks, links, notes, and the places of a form.</summary>
internal sealed class WordSpanReader
{
    private const string Ticks = "☒☑✓✔✗";

    private readonly WordParts parts;
    private readonly WordStyles styles;
    private readonly WordOmissions omissions;
    private readonly Func<XElement, IEnumerable<WordBlock>> readBox;
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);
    private readonly List<WordBlock> boxes = [];

    /// <param name="readBox">Reads the text of a box that hangs on a paragraph.</param>
    public WordSpanReader(WordParts parts, WordStyles styles, WordOmissions omissions, Func<XElement, IEnumerable<WordBlock>> readBox)
    {
        (this.parts, this.styles, this.omissions, this.readBox) = (parts, styles, omissions, readBox);
        AddNotes("footnote", parts.Footnotes);
        AddNotes("endnote", parts.Endnotes);
    }

    /// <summary>Adds what stands in a paragraph.</summary>
    public void Add(XElement paragraph, List<WordSpan> spans) => AddSpans(paragraph, new Look(), spans);

    /// <summary>The text boxes of what was read so far, each once.</summary>
    public ImmutableArray<WordBlock> TakeBoxes()
    {
        ImmutableArray<WordBlock> taken = [.. boxes];
        boxes.Clear();
        return taken;
    }

    /// <summary>The place of our form that a control is; null for another control.</summary>
    public static WordControl? ControlOf(XElement control)
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
                    omissions.HasTrackedChanges = true;
                    AddSpans(element, look, spans);
                    break;
                case "del" or "moveFrom":
                    omissions.HasTrackedChanges = true;
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
            omissions.HasHiddenText = true;
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
                omissions.Objects++;
            }
            else
            {
                omissions.Pictures++;
            }
        }

        foreach (var text in texts)
        {
            // Reading a box takes the boxes inside it; those before it stay.
            var before = TakeBoxes();
            boxes.AddRange([.. before, .. readBox(text)]);
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

    private void AddNotes(string kind, XElement? part)
    {
        foreach (var note in part?.Elements(Word.Name(kind)) ?? [])
        {
            notes.TryAdd(
                $"{kind} {note.Attribute(Word.Name("id"))?.Value}",
                WordText.Folded(string.Join(' ', note.Descendants(Word.Name("p")).Select(p => string.Concat(p.Descendants(Word.Name("t")).Select(t => t.Value))))));
        }
    }

    private sealed record Look(bool Bold = false, bool Italic = false, string? Link = null, WordControl? Control = null);
}
