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

    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public FormTexts(WordForm form, FormSettings settings)
    {
        foreach (var block in WordContentReader.Read(XElement.Parse(FormDocument.Of(form, settings).OuterXml, LoadOptions.PreserveWhitespace)))
        {
            Add(block);
        }

        shown.UnionWith(OfWord.Select(PlainText.Key));
    }

    /// <summary>A paragraph that stands in the form before anybody fills it in.</summary>
    public bool IsExplanation(WordParagraph paragraph) => paragraph.Style is FormStyles.Hint || said.Contains(PlainText.Key(paragraph.Text));

    /// <summary>A place that still shows what it asks, in a program that does not know that it is empty.</summary>
    public bool IsPlaceholder(string text) => shown.Contains(PlainText.Key(text));

    private void Add(WordBlock block)
    {
        switch (block)
        {
            case WordParagraph { Control: not null } paragraph:
                shown.Add(PlainText.Key(paragraph.Text));
                break;
            case WordParagraph paragraph:
                said.Add(PlainText.Key(paragraph.Text));
                shown.UnionWith(paragraph.Spans.Where(s => s.Control is { IsEmpty: true }).Select(s => PlainText.Key(s.Text)));
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
