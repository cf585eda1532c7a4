using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>An answer that costs some variants points, or excludes them by definition.</summary>
[ContentName("een correctie", "a correction")]
public sealed record Correction : IValidated
{
    [Field("Soorten", "De soorten waarvoor dit geldt.", Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Variants { get; init; }

    [Field("Wanneer", "Bij welke antwoorden.")]
    public required Condition When { get; init; }

    [Field("Punten", "Hoeveel punten eraf gaan, als negatief getal.", Min = -100, Max = -1)]
    public int? Points { get; init; }

    [Field("Sluit uit", "true: met dit antwoord is het per definitie niet deze soort.")]
    public bool Excludes { get; init; }

    [Field("Reden", "Waarom, in één zin.")]
    public required Phrase Reason { get; init; }

    [Field("Herkomst", "Staat de reden in de bron of hebben wij haar toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen, of waar wij het uit afleiden.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Points is null && !Excludes)
        {
            yield return ("when", Problems.FieldNeeded("points", new Bilingual("een correctie kost punten, of sluit uit met 'excludes: true'", "a correction costs points, or excludes with 'excludes: true'")));
        }
    }
}
