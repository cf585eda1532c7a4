using System.Collections.Immutable;
using Toolbox.Cards;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A deck of cards (kaarten) to print.</summary>
[ContentName("een set kaarten", "a card deck")]
public sealed record CardDeck : PageMetadata
{
    [Field("Kaarten", "De kaarten in volgorde.")]
    public required ImmutableArray<Card> Cards { get; init; }
}

/// <summary>A card: front and back.</summary>
[ContentName("een kaart", "a card")]
public sealed record Card : IValidated
{
    [Field("Id", "De eigen naam van de kaart, uniek op de site.", Slug = true, Example = "eerste-kaart")]
    public required string Id { get; init; }

    [Field("Titel", "Wat groot op de voorkant staat.", Example = "Eerste kaart")]
    public required Phrase Title { get; init; }

    [Field("Voorkant", "De tekst onder de titel.")]
    public RichText Text { get; init; } = RichText.Empty;

    [Field("Achterkant", "De tekst op de achterkant.")]
    public RichText Back { get; init; } = RichText.Empty;

    public IEnumerable<(string Field, Problem Problem)> Validate() => CardFit.Problems(this);
}
