using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>Something to heed with some answers: what a source says of it, and what we advise.</summary>
[ContentName("een waarschuwing", "a warning")]
public sealed record WizardWarning
{
    [Field("Id", "De naam van de waarschuwing.", Slug = true)]
    public required string Id { get; init; }

    [Field("Titel", "Waar het over gaat, in een paar woorden.")]
    public required Phrase Title { get; init; }

    [Field("Wanneer", "Bij welke antwoorden; ze moeten allemaal gelden.")]
    public required ImmutableArray<Condition> When { get; init; }

    [Field("Niet bij", "Zwijg als een van deze soorten het best past.", Reference = ReferenceKind.Page)]
    public ImmutableArray<string> UnlessBest { get; init; } = [];

    [Field("Moment", "Wanneer iemand het leest.")]
    public required WarningMoment Moment { get; init; }

    [Field("Tekst", "Wat er mis kan gaan.")]
    public required Phrase Text { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];

    [Field("Advies", "Wat je kunt doen; dit is van ons.")]
    public required Phrase Advice { get; init; }
}

/// <summary>When a warning is read.</summary>
public enum WarningMoment
{
    [Choice("vraag", "Meteen na de vraag die haar oproept, en bij de uitkomst.")]
    Question,

    [Choice("uitkomst", "Bij de uitkomst: ze hangt af van de soort.")]
    Outcome,

    [Choice("scan", "Na de vraag of jullie er klaar voor zijn: ze gaat over tijd of eigenaar.")]
    Scan,
}
