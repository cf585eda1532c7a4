using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>How well the answers suit one variant.</summary>
[ContentName("een soort in de wizard", "a variant in the wizard")]
public sealed record VariantScores
{
    [Field("Pagina", "De naam van de pagina van deze soort.", Reference = ReferenceKind.Page)]
    public required string Page { get; init; }

    [Field("Punten", "Voor elke vraag met een gewicht: de punten per antwoord, en waarom.")]
    public required ImmutableArray<QuestionScores> Scores { get; init; }
}

/// <summary>How well the answers to one question suit one variant, and why.</summary>
[ContentName("de punten bij een vraag", "the scores of a question")]
public sealed record QuestionScores
{
    [Field("Vraag", "Het id van de vraag.")]
    public required string Question { get; init; }

    [Field("Punten", "Per antwoord: 0 past niet, 1 kan, 2 past, 3 is de kern.", Min = 0, Max = 3)]
    public required NamedNumbers Points { get; init; }

    [Field("Reden", "Wat er over deze soort bekend is; staat bij elk antwoord, dus ook als het niet past.")]
    public required Phrase Reason { get; init; }

    [Field("Herkomst", "Staat de reden in de bron of hebben wij haar toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen, of waar wij het uit afleiden.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}
