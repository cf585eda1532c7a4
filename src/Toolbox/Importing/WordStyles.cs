using System.Xml.Linq;

namespace Toolbox.Importing;

/// <summary>What the styles and lists of a document mean: which paragraph is a heading, and which an item of a list.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> styles;
    private readonly Dictionary<string, XElement> lists;
    private readonly Dictionary<string, XElement> definitions;

    public WordStyles(XElement? styles, XElement? numbering)
    {
        this.styles = ById(styles, "style", "styleId");
        lists = ById(numbering, "num", "numId");
        definitions = ById(numbering, "abstractNum", "abstractNumId");
    }

    /// <summary>The name of a style, as Word shows it in English; its id where the document does not describe it.</summary>
    public string NameOf(string? id) => id is null ? "" : styles.GetValueOrDefault(id)?.Value("name") ?? id;

    /// <summary>The level of a heading, from one; nought for other text.</summary>
    public int HeadingOf(XElement? properties)
    {
        var level = ChainOf(properties).Select(p => p.Value("outlineLvl")).FirstOrDefault(v => v is not null);
        if (int.TryParse(level, out var outline) && outline is >= 0 and < 9)
        {
            return outline + 1;
        }

        var name = NameOf(properties?.Value("pStyle")).ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
        return name switch
        {
            "title" or "titel" => 1,
            _ when name.StartsWith("heading", StringComparison.Ordinal) && int.TryParse(name["heading".Length..], out var number) => number,
            _ when name.StartsWith("kop", StringComparison.Ordinal) && int.TryParse(name["kop".Length..], out var number) => number,
            _ => 0,
        };
    }

    /// <summary>The place of a paragraph in a list; null outside lists.</summary>
    public WordListItem? ListOf(XElement? properties)
    {
        var numbering = ChainOf(properties).Select(p => p.Child("numPr")).FirstOrDefault(n => n is not null);
        var id = numbering?.Value("numId");
        if (id is null or "0")
        {
            return null;
        }

        _ = int.TryParse(numbering?.Value("ilvl"), out var level);
        var definition = lists.GetValueOrDefault(id)?.Value("abstractNumId") is { } known ? definitions.GetValueOrDefault(known) : null;
        var format = definition?.Elements(Word.Name("lvl")).FirstOrDefault(l => int.TryParse(l.Attribute(Word.Name("ilvl"))?.Value, out var at) && at == level)?.Value("numFmt");
        return format is "none" ? null : new WordListItem(Math.Clamp(level, 0, 8), format is not (null or "bullet"));
    }

    // The properties of a paragraph itself, of its style, and of the styles that is based on.
    private IEnumerable<XElement> ChainOf(XElement? properties)
    {
        if (properties is not null)
        {
            yield return properties;
        }

        var id = properties?.Value("pStyle");
        for (var steps = 0; id is not null && steps < LongestChain && styles.TryGetValue(id, out var style); steps++)
        {
            if (style.Child("pPr") is { } inherited)
            {
                yield return inherited;
            }

            id = style.Value("basedOn");
        }
    }

    private static Dictionary<string, XElement> ById(XElement? part, string name, string id) =>
        (part?.Elements(Word.Name(name)) ?? [])
        .Where(e => e.Attribute(Word.Name(id)) is not null)
        .DistinctBy(e => e.Attribute(Word.Name(id))!.Value, StringComparer.Ordinal)
        .ToDictionary(e => e.Attribute(Word.Name(id))!.Value, StringComparer.Ordinal);
}
