using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;

namespace Toolbox.Cards;

/// <summary>Whether what stands on a card fits, on every size it is printed in; the paper never cuts it.</summary>
internal static class CardFit
{
    private static readonly Bilingual Front = new("voorkant", "front");
    private static readonly Bilingual Back = new("achterkant", "back");
    private static readonly ImmutableArray<CardSize> Sizes = [CardSize.Large, CardSize.Small];

    // Two lines under the back of a card of a deck: where it is found.
    private const int FromLines = 2;

    private const int MostTitleLines = 3;

    /// <summary>What does not fit on a card of a deck, with the field it is in.</summary>
    public static IEnumerable<(string Field, Problem Problem)> Problems(Card card)
    {
        var title = card.Title.AsWritten;
        var text = CardText.Paragraphs(card.Text.Html);
        var back = CardText.Paragraphs(card.Back.Html);
        foreach (var word in LongWords(title, size => size.LongDeckTitle))
        {
            yield return ("title", Diagnostics.Problems.WordTooWideForCard(word));
        }

        var letters = DeckTitle(title);
        if (Most(size => FrontOf(size, title, letters(size)) + size.Line + TextOf(text, size.What, size) - size.BodyHeight) is var front and > 0)
        {
            yield return (text.Length > 0 ? "text" : "title", Diagnostics.Problems.CardTooFull(Front, Lines(front)));
        }

        if (Most(size => BackOf(size, title) + TextOf(back, size.Text, size) - size.BodyHeight) is var rest and > 0)
        {
            yield return ("back", Diagnostics.Problems.CardTooFull(Back, Lines(rest)));
        }
    }

    /// <summary>What does not fit on the front of a work form's card; its back is shortened where it has to be.</summary>
    public static IEnumerable<(string Field, Problem Problem)> Problems(WorkForm form)
    {
        var title = form.Title.AsWritten;
        foreach (var word in LongWords(title, size => size.LongTitle))
        {
            yield return ("title", Diagnostics.Problems.WordTooWideForCard(word));
        }

        var letters = Title(title);
        if (Most(size => FrontOf(size, title, letters(size)) + size.Phases - size.Label.Leading + size.Facts + TextOf([form.Summary.AsWritten], size.What, size) - size.BodyHeight) is var front and > 0)
        {
            yield return ("title", Diagnostics.Problems.CardTooFull(Front, Lines(front)));
        }
    }

    /// <summary>The title of a work form is set in smaller letters: it has a long word, or many lines.</summary>
    public static bool IsLong(string title) => IsLong(title, size => size.Title);

    /// <summary>The same for a card of a deck, whose letters are larger.</summary>
    public static bool IsLongOnDeck(string title) => IsLong(title, size => size.DeckTitle);

    private static bool IsLong(string title, Func<CardSize, CardLetters> letters) => Sizes.Any(size =>
        CardText.TooWide(title, size.BodyWidth, letters(size)).Count > 0 || CardText.LinesOf(title, size.BodyWidth, letters(size)) > MostTitleLines);

    private static Func<CardSize, CardLetters> Title(string title) => IsLong(title) ? size => size.LongTitle : size => size.Title;

    private static Func<CardSize, CardLetters> DeckTitle(string title) => IsLongOnDeck(title) ? size => size.LongDeckTitle : size => size.DeckTitle;

    private static double FrontOf(CardSize size, string title, CardLetters letters) =>
        size.Label.Leading + size.TitleGap + CardText.HeightOf(title, size.BodyWidth, letters) + size.WhatGap;

    private static double BackOf(CardSize size, string title) =>
        CardText.HeightOf(title, size.BodyWidth, size.Name) + size.NameRule + (2 * size.TextGap) + (FromLines * size.From.Leading);

    // Bold, because a sentence may hold bold words and these are wider.
    private static double TextOf(string[] paragraphs, CardLetters letters, CardSize size) =>
        paragraphs.Sum(p => CardText.HeightOf(p, size.BodyWidth, letters with { Bold = true })) + (Math.Max(0, paragraphs.Length - 1) * size.TextGap);

    private static IEnumerable<string> LongWords(string title, Func<CardSize, CardLetters> letters) =>
        Sizes.SelectMany(size => CardText.TooWide(title, size.BodyWidth, letters(size))).Distinct(StringComparer.Ordinal);

    private static double Most(Func<CardSize, double> over) => Sizes.Max(size => over(size) / size.What.Leading);

    private static int Lines(double over) => (int)Math.Ceiling(over);
}
