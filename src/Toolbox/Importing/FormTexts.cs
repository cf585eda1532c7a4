using System.Collections.Immutable;
using System.Xml.Linq;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>What the form says by itself: explanations, and what an empty place shows. None of it is an answer.</summary>
internal sealed class FormTexts
{
    // What Word shows in a place of which the text was thrown away.
    private static readonly ImmutableArray<string> OfWord =
    [
        "Klik of tik om tekst in te voeren.", "Klik hier om tekst in te voeren.", "Click or tap here to enter text.", "Click here to enter text.",
        "Kies een item.", "Choose an item.",
    ];

    // Stands where a form has the name, address or licence of a site.
    private const string Unknown = "∎";

    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    // Sentences with something of the site in them, as what stands before and behind it.
    private readonly List<(string Before, string After)> patterns = [];

    public FormTexts(WordForm form)
    {
        Add(form, new FormSettings(Unknown, Unknown, Unknown, ""));
        Add(form, new FormSettings(Unknown, "", "", ""));
        shown.UnionWith(OfWord.Select(WordText.Key));
    }

    /// <summary>A paragraph that stands in the form before anybody fills it in, whoever's form it is.</summary>
    public bool IsExplanation(WordParagraph paragraph)
    {
        var key = WordText.Key(paragraph.Text);
        return said.Contains(key) || patterns.Exists(p => key.StartsWith(p.Before, StringComparison.Ordinal) && key.EndsWith(p.After, StringComparison.Ordinal));
    }

    /// <summary>A paragraph in the style of explanations that says something else: typed behind one, or of an older form.</summary>
    public bool IsTypedInExplanation(WordParagraph paragraph) => paragraph.Style is FormStyles.Hint && paragraph.Text.Length > 0 && !IsExplanation(paragraph);

    /// <summary>A place that still shows what it asks, in a program that does not know that it is empty.</summary>
    public bool IsPlaceholder(string text) => shown.Contains(WordText.Key(text));

    private void Add(WordForm form, FormSettings settings)
    {
        foreach (var block in WordContentReader.Read(XElement.Parse(FormDocument.Of(form, settings).OuterXml, LoadOptions.PreserveWhitespace)))
        {
            Add(block);
        }
    }

    private void Say(string key)
    {
        var at = key.IndexOf(Unknown, StringComparison.Ordinal);
        if (at > 0)
        {
            patterns.Add((key[..at], key[(key.LastIndexOf(Unknown, StringComparison.Ordinal) + Unknown.Length)..]));
        }
        else
        {
            said.Add(key);
        }
    }

    private void Add(WordBlock block)
    {
        switch (block)
        {
            case WordParagraph { Control: not null } paragraph:
                shown.Add(WordText.Key(paragraph.Text));
                break;
            case WordParagraph paragraph:
                Say(WordText.Key(paragraph.Text));
                shown.UnionWith(paragraph.Spans.Where(s => s.Control is { IsEmpty: true }).Select(s => WordText.Key(s.Text)));
                break;
            case WordTable table:
                foreach (var inCell in table.Rows.SelectMany(r => r.Cells).SelectMany(c => c))
                {
                    Add(inCell);
                }

                break;
        }
    }
}
