using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>A question of the wizard. "Weet ik niet" is always possible and stands in no list.</summary>
[ContentName("een vraag van de wizard", "a wizard question")]
public sealed record WizardQuestion
{
    [Field("Id", "De naam in adressen; verander die niet, want bewaarde links gebruiken hem.", Slug = true)]
    public required string Id { get; init; }

    [Field("Naam", "Een of twee woorden, voor het overzicht van antwoorden.")]
    public required Phrase Name { get; init; }

    [Field("Vraag", "De vraag zelf.")]
    public required Phrase Text { get; init; }

    [Field("Hulp", "Eén zin onder de vraag, die helpt kiezen.")]
    public required Phrase Help { get; init; }

    [Field("Waarom", "Waarom we dit vragen.")]
    public required Statement Why { get; init; }

    [Field("Gewicht", "Hoe zwaar de punten tellen; 0 voor een vraag zonder punten.", Min = 0, Max = 5)]
    public required int Weight { get; init; }

    [Field("Antwoorden", "De antwoorden waaruit iemand kiest.", MinItems = 2, MaxItems = 12)]
    public required ImmutableArray<WizardOption> Options { get; init; }
}

/// <summary>An answer to choose.</summary>
[ContentName("een antwoord", "an answer")]
public sealed record WizardOption
{
    [Field("Id", "De naam in adressen; verander die niet, want bewaarde links gebruiken hem.", Slug = true)]
    public required string Id { get; init; }

    [Field("Tekst", "Het antwoord.")]
    public required Phrase Text { get; init; }

    [Field("Toelichting", "Een voorbeeld of verduidelijking.")]
    public Phrase? Hint { get; init; }

    [Field("Woorden", "Wie dit kiest, leest de woorden van dit land.")]
    public WordsOf? Words { get; init; }
}

/// <summary>The words that an answer chooses.</summary>
public enum WordsOf
{
    [Choice("nl-NL", "De woorden van Nederland.")]
    Netherlands,

    [Choice("nl-BE", "De woorden van Vlaanderen.")]
    Flanders,
}
