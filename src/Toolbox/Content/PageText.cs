using System.Collections.Immutable;
using System.Text;
using Toolbox.Content.Pages;

namespace Toolbox.Content;

/// <summary>The text under the metadata of a page: the parts that pages of a type have.</summary>
public static class PageText
{
    private static readonly ImmutableArray<TextPart> OfWorkForm =
    [
        new("", "Waarvoor", "Waarvoor je deze werkvorm inzet, en wat je ermee wint.", "Waarvoor je deze werkvorm inzet, en wat je ermee wint."),
        new("Voorbereiden", "Voorbereiden", "Wat je vooraf doet: ruimte, materiaal, wie je wat vraagt.", "Wat je vooraf doet."),
        new("Waarom dit werkt", "Waarom dit werkt", "Wat erachter zit, in gewone woorden.", "Wat erachter zit."),
        new("Voorbeeld", "Voorbeeld", "Hoe het kan gaan. Verzin namen, of noem geen namen.", "Stel: een team van acht.", "voorbeeld"),
        new("Varianten", "Varianten", "Hoe je het anders kunt doen: met meer mensen, korter, online.", "- Een andere manier."),
        new("Valkuilen", "Valkuilen", "Waar het op vastloopt, en wat je dan doet.", "- Waar het op vastloopt."),
        new("Wanneer niet", "Wanneer niet", "Wanneer je beter iets anders doet.", "Wanneer je beter iets anders doet."),
    ];

    private static readonly ImmutableArray<TextPart> OfOthers =
    [
        new("", "De tekst van de pagina", "Wat een lezer moet weten. Zet er koppen in met de kopstijlen van Word, of schrijf gewoon door.", "Wat je aan deze pagina hebt."),
    ];

    /// <summary>The parts in their order.</summary>
    public static ImmutableArray<TextPart> PartsOf(PageType type) => type == PageType.WorkForm ? OfWorkForm : OfOthers;

    /// <summary>The text of a new page: every part with an example.</summary>
    public static string ExampleOf(PageType type) => Write(PartsOf(type), part => part.Example);

    /// <summary>Parts under their headings; a part without text is left out.</summary>
    public static string Write(ImmutableArray<TextPart> parts, Func<TextPart, string> textOf)
    {
        var body = new StringBuilder();
        foreach (var (part, text) in parts.Select(p => (p, textOf(p))).Where(p => p.Item2.Length > 0))
        {
            if (part.Heading.Length > 0)
            {
                body.Append("\n## ").Append(part.Heading).Append('\n');
            }

            body.Append('\n').Append(part.Callout.Length > 0 ? $"::: {part.Callout}\n{text}\n:::" : text).Append('\n');
        }

        return body.ToString();
    }
}

/// <summary>A part of the text of a page.</summary>
/// <param name="Heading">The heading it stands under; empty for what comes before the first.</param>
/// <param name="Label">What a form calls it.</param>
/// <param name="Hint">What a form asks for.</param>
/// <param name="Example">What a new page has there, in Markdown.</param>
/// <param name="Callout">The kind of block it stands in; empty for plain text.</param>
public sealed record TextPart(string Heading, string Label, string Hint, string Example, string Callout = "");
