using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard.Course;

/// <summary>How a group can meet (wizard/ritme.yml): when it starts, how often and how long, and what sources say of that.</summary>
[ContentName("het ritme", "the rhythm")]
public sealed record RhythmModel
{
    [Field("Sporen", "Wanneer een groep begint.", MinItems = 2, MaxItems = 2)]
    public required ImmutableArray<RhythmTrack> Tracks { get; init; }

    [Field("Hoe vaak", "Waaruit iemand kiest. Een keuze zonder weken of aantal vraagt om een eigen aantal.", MinItems = 2)]
    public required ImmutableArray<Frequency> Frequencies { get; init; }

    [Field("Gewoonlijk zo vaak", "Het id dat gekozen is als geen antwoord iets anders zegt.")]
    public required string UsualFrequency { get; init; }

    [Field("Hoe lang", "Waaruit iemand kiest.", MinItems = 2)]
    public required ImmutableArray<MeetingLength> Lengths { get; init; }

    [Field("Gewoonlijk zo lang", "Het id dat gekozen is als geen antwoord iets anders zegt.")]
    public required string UsualLength { get; init; }

    [Field("Ontwerpregel", "Hoe vaak wie iets ontwerpt minstens bij elkaar komt, en wie niet.")]
    public required DesignRule DesignRule { get; init; }

    [Field("Duurregel", "Wanneer een bijeenkomst kort is voor het doel.")]
    public required ShortRule ShortRule { get; init; }

    [Field("Aanloop", "Zoveel weken tussen nu en de eerste keer van een kleine proef.", Min = 0, Max = 20)]
    public required int LeadWeeks { get; init; }

    [Field("Maand van de jaaragenda", "In welke maand een school haar jaaragenda meestal vaststelt.", Min = 1, Max = 12)]
    public required int CalendarMonth { get; init; }

    [Field("Aftellen", "Wat er gebeurt voordat de jaaragenda vastligt.")]
    public required ImmutableArray<CountdownStep> Countdown { get; init; }
}

/// <summary>When a group starts.</summary>
[ContentName("een spoor", "a track")]
public sealed record RhythmTrack
{
    [Field("Id", "De naam in adressen; verander die niet.", Slug = true)]
    public required string Id { get; init; }

    [Field("Titel", "Wanneer je begint.")]
    public required Phrase Title { get; init; }

    [Field("Tekst", "Wat dat betekent.")]
    public required Phrase Text { get; init; }

    [Field("Jaaragenda", "true: telt terug vanaf het vaststellen van de jaaragenda.")]
    public bool Calendar { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}

/// <summary>Answers that make a choice the usual one; all conditions must hold.</summary>
[ContentName("een gewone keuze", "a usual choice")]
public sealed record UsualFor
{
    [Field("Wanneer", "Bij welke antwoorden; ze moeten allemaal gelden.")]
    public required ImmutableArray<Condition> When { get; init; }
}

/// <summary>How often a group meets.</summary>
[ContentName("hoe vaak", "a frequency")]
public sealed record Frequency : IValidated
{
    [Field("Id", "De naam in adressen; verander die niet.", Slug = true)]
    public required string Id { get; init; }

    [Field("Tekst", "De keuze.")]
    public required Phrase Text { get; init; }

    [Field("Toelichting", "Wat wij dan plannen.")]
    public Phrase? Hint { get; init; }

    [Field("Weken", "Zoveel weken van keer tot keer.", Min = 1, Max = 20)]
    public int? Weeks { get; init; }

    [Field("Aantal", "Zoveel keer per schooljaar.", Min = 1, Max = 20)]
    public int? Times { get; init; }

    [Field("Gewoon bij", "Bij deze antwoorden staat deze keuze klaar; de eerste keuze die past wint.")]
    public ImmutableArray<UsualFor> Usual { get; init; } = [];

    [Field("Waarom", "Wat bronnen van deze keuze zeggen.")]
    public required Statement Why { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Weeks is not null && Times is not null)
        {
            yield return ("times", Problems.EitherWeeksOrTimes(Id));
        }
    }
}

/// <summary>How long a meeting lasts.</summary>
[ContentName("hoe lang", "a length")]
public sealed record MeetingLength
{
    [Field("Id", "De naam in adressen; verander die niet.", Slug = true)]
    public required string Id { get; init; }

    [Field("Tekst", "De keuze.")]
    public required Phrase Text { get; init; }

    [Field("Toelichting", "Wanneer dit past.")]
    public Phrase? Hint { get; init; }

    [Field("Minuten", "Hoe lang een bijeenkomst duurt.", Min = 15, Max = 720)]
    public required int Minutes { get; init; }

    [Field("Gewoon bij", "Bij deze antwoorden staat deze keuze klaar; de eerste keuze die past wint.")]
    public ImmutableArray<UsualFor> Usual { get; init; } = [];

    [Field("Waarom", "Wat bronnen van deze duur zeggen.")]
    public required Statement Why { get; init; }
}

/// <summary>The highest rhythm that a source names, and for whom.</summary>
[ContentName("de ontwerpregel", "the design rule")]
public sealed record DesignRule
{
    [Field("Wanneer", "Voor wie het hoge ritme geldt; alles moet gelden.")]
    public required ImmutableArray<Condition> When { get; init; }

    [Field("Hoe vaak", "Het id van de keuze die dan hoort.")]
    public required string Frequency { get; init; }

    [Field("Tekst", "Wat we zeggen tegen wie het geldt.")]
    public required Phrase Text { get; init; }

    [Field("Anders", "Wat we zeggen als iemand zo vaak kiest zonder die opdracht.")]
    public required Phrase Otherwise { get; init; }

    [Field("Minder", "Wat we zeggen bij minder dan vijf keer.")]
    public required Phrase Fewer { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}

/// <summary>When a meeting is short for what a group wants.</summary>
[ContentName("de duurregel", "the length rule")]
public sealed record ShortRule
{
    [Field("Wanneer", "Voor wie het geldt; alles moet gelden.")]
    public required ImmutableArray<Condition> When { get; init; }

    [Field("Minuten", "Korter dan dit is kort.", Min = 15, Max = 720)]
    public required int Minutes { get; init; }

    [Field("Tekst", "Wat we dan zeggen.")]
    public required Phrase Text { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}

/// <summary>What happens before a school fixes its calendar.</summary>
[ContentName("een stap in het aftellen", "a countdown step")]
public sealed record CountdownStep
{
    [Field("Weken ervoor", "Zoveel weken voordat de jaaragenda vastligt.", Min = 0, Max = 52)]
    public required int Weeks { get; init; }

    [Field("Titel", "Wat er gebeurt.")]
    public required Phrase Title { get; init; }

    [Field("Tekst", "Hoe.")]
    public required Phrase Text { get; init; }
}
