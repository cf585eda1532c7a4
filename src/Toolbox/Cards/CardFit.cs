using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;

namespace Toolbox.Cards;

/// <summary>Whether what stands on a card fits, on every size it is printed in; the paper never cuts it.</summary>
internal static class CardFit
{
    private static readonly ImmutableArray<CardSize> Sizes = [CardSize.Large, CardSize.Small];

    // Two lines under the back of a card of a deck: where it is found.
    private const int FromLines = 2;

    /// <summary>What does not fit on a card of a deck, with the field it is in.</summary>
    public static IEnumerable<(string Field, Problem Problem)> Problems(Card card)
    {
        var title = Words(card.Title);
        var text = CardText.Paragraphs(card.Text.Html);
        var back = CardText.Paragraphs(card.Back.Html);
        foreach (var word in LongWords(title))
        {
            yield return ("title", Diagnostics.Problems.WordTooWideForCard(word));
        }

        if (Most(size => FrontOf(size, title, IsLong(title)) + TextOf(text, size.What, size) - size.BodyHeight) is var front and > 0)
        {
            yield return (text.Length > 0 ? "text" : "title", Diagnostics.Problems.CardTooFull(isFront: true, Lines(front)));
        }

        if (Most(size => BackOf(size, title) + TextOf(back, size.Text, size) - size.BodyHeight) is var rest and > 0)
        {
            yield return ("back", Diagnostics.Problems.CardTooFull(isFront: false, Lines(rest)));
        }
    }

    /// <summary>What does not fit on the front of a work form's card; its back is shortened where it has to be.</summary>
    public static IEnumerable<(string Field, Problem Problem)> Problems(WorkForm form)
    {
        var title = Words(form.Title);
        foreach (var word in LongWords(title))
        {
            yield return ("title", Diagnostics.Problems.WordTooWideForCard(word));
        }

        if (Most(size => FrontOf(size, title, IsLong(title)) + size.Phases - size.Label.Leading + size.Facts + TextOf([Words(form.Summary)], size.What, size) - size.BodyHeight) is var front and > 0)
        {
            yield return ("title", Diagnostics.Problems.CardTooFull(isFront: true, Lines(front)));
        }
    }

    /// <summary>The title is set in smaller letters: it has a long word, or more than three lines.</summary>
    public static bool IsLong(string title) => Sizes.Any(size =>
        CardText.TooWide(title, size.BodyWidth, size.Title).Count > 0 || CardText.LinesOf(title, size.BodyWidth, size.Title) > 3);

    private static double FrontOf(CardSize size, string title, bool isLong) =>
        size.Label.Leading + size.TitleGap + CardText.HeightOf(title, size.BodyWidth, isLong ? size.LongTitle : size.Title) + size.WhatGap;

    private static double BackOf(CardSize size, string title) =>
        CardText.HeightOf(title, size.BodyWidth, size.Name) + size.NameRule + (2 * size.TextGap) + (FromLines * size.From.Leading);

    // Bold, because a sentence may hold bold words and these are wider.
    private static double TextOf(string[] paragraphs, CardLetters letters, CardSize size) =>
        paragraphs.Sum(p => CardText.HeightOf(p, size.BodyWidth, letters with { Bold = true })) + (Math.Max(0, paragraphs.Length - 1) * size.TextGap);

    private static IEnumerable<string> LongWords(string title) =>
        Sizes.SelectMany(size => CardText.TooWide(title, size.BodyWidth, size.LongTitle)).Distinct(StringComparer.Ordinal);

    private static double Most(Func<CardSize, double> over) => Sizes.Max(size => over(size) / size.What.Leading);

    private static int Lines(double over) => (int)Math.Ceiling(over);

    private static string Words(Phrase text) => string.Concat(text.Parts.Select(p => p.Text));
}
