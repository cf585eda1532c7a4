using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>Another name for a group like this one.</summary>
[ContentName("een naam bij de uitkomst", "a label of the outcome")]
public sealed record OutcomeLabel
{
    [Field("Pagina", "De naam van de pagina over zulke groepen.", Reference = ReferenceKind.Page)]
    public required string Page { get; init; }

    [Field("Soort", "Alleen als deze soort het best past.", Reference = ReferenceKind.Page)]
    public string? Variant { get; init; }

    [Field("Wanneer", "Bij welke antwoorden; ze moeten allemaal gelden.")]
    public required ImmutableArray<Condition> When { get; init; }

    [Field("Tekst", "Waarom de groep zo heet.")]
    public required Phrase Text { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}
