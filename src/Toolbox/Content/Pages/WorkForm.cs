using System.Collections.Immutable;
using Toolbox.Cards;
using Toolbox.Diagnostics;
using Toolbox.Figures;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Worksheets;

namespace Toolbox.Content.Pages;

/// <summary>A work form (werkvorm): something a group does together, in timed steps.</summary>
[ContentName("een werkvorm", "a work form")]
public sealed record WorkForm : PageMetadata, IValidated
{
    [Field("Fasen", "In welke fasen van een leergemeenschap de werkvorm past.", Vocabulary = "phases", Example = "starten")]
    public required ImmutableArray<string> Phases { get; init; }

    [Field("Doelen", "Waarvoor je de werkvorm inzet.", Vocabulary = "goals", Example = "kennismaken")]
    public required ImmutableArray<string> Goals { get; init; }

    [Field("Vragen van begeleiders", "Op welke van de vijf vragen dit een antwoord is.", Vocabulary = "questions")]
    public ImmutableArray<string> Questions { get; init; } = [];

    [Field("Groep", "Voor hoeveel mensen, en wie dat zegt.")]
    public required GroupSize Group { get; init; }

    [Field("Duur", "Hoe lang het duurt, en wie dat zegt.")]
    public required Duration Duration { get; init; }

    [Field("Voorbereiding", "Hoeveel tijd de begeleider vooraf kwijt is.")]
    public required Preparation Preparation { get; init; }

    [Field("Aantal keer", "Alleen voor een reeks: hoeveel bijeenkomsten.")]
    public Sessions Sessions { get; init; } = Sessions.One;

    [Field("Waar", "Op welke plekken de werkvorm werkt.", Vocabulary = "settings", Example = "op-locatie")]
    public required ImmutableArray<string> Settings { get; init; }

    [Field("Moeite", "Hoeveel het vraagt van begeleider en deelnemers.")]
    public required Difficulty Difficulty { get; init; }

    [Field("Materiaal", "Wat er klaar moet liggen.")]
    public ImmutableArray<Phrase> Materials { get; init; } = [];

    [Field("Stappen", "De stappen in volgorde, met hun tijd.")]
    public required ImmutableArray<Step> Steps { get; init; }

    [Field("Herkomst", "Hoeveel van de werkvorm de bron zelf beschrijft.", Example = "aanvulling")]
    public required Provenance Provenance { get; init; }

    [Field("Zekerheid", "Hoe zeker we zijn van wat we toevoegden.", Example = "laag")]
    public Certainty? Certainty { get; init; }

    [Field("Bewijs", "Wat er bekend is over de werking.")]
    public required Evidence Evidence { get; init; }

    [Field("Privacy", "Wat er op papier of beeld komt.")]
    public ImmutableArray<PrivacyConcern> Privacy { get; init; } = [];

    [Field("Veiligheid", "Wie de werkvorm kan begeleiden.")]
    public Safety Safety { get; init; } = Safety.DoItYourself;

    [Field("Beproefd", "Groepen die het deden en wat zij veranderden.")]
    public ImmutableArray<Trial> Tried { get; init; } = [];

    [Field("Bedacht door", "Wie de werkvorm bedacht, als die van iemand anders komt.")]
    public Credits? Credits { get; init; }

    [Field("Figuren", "Figuren als gegevens.")]
    public ImmutableArray<Figure> Figures { get; init; } = [];

    [Field("Werkblad", "Het werkblad als blokken.")]
    public Worksheet? Worksheet { get; init; }

    [Field("Geen werkblad, want", "Waarom er geen werkblad bij hoort.")]
    public Phrase? NoWorksheet { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Provenance != Provenance.Source && Certainty is null)
        {
            yield return ("provenance", Problems.FieldNeeded("certainty", new Bilingual(
                "wie iets toevoegt, zegt ook hoe zeker dat is",
                "who adds something also says how sure that is")));
        }

        if (!Timing.FitsStatedDuration(this))
        {
            var people = Timing.ExampleGroup(Group);
            var stated = Duration.Max is { } max ? $"{Duration.Min}–{max}" : $"{Duration.Min}";
            yield return ("duration", Problems.StepTimes(Timing.Minutes(this, people), people, stated));
        }

        foreach (var problem in CardFit.Problems(this))
        {
            yield return problem;
        }
    }
}

/// <summary>Time the facilitator needs beforehand.</summary>
[ContentName("een voorbereiding", "a preparation")]
public sealed record Preparation
{
    [Field("Minuten", "Minuten vooraf; 0 als er niets voor te bereiden is.", Min = 0, Max = 6000, Example = "15")]
    public required int Minutes { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?", Example = "aanvulling")]
    public required Origin Origin { get; init; }

    [Field("Bron", "Welke bron het zegt.")]
    public SourceReference? Source { get; init; }
}

/// <summary>In how many meetings a work form is done.</summary>
[ContentName("een aantal keer", "a number of sessions")]
public sealed record Sessions : IValidated
{
    public static Sessions One { get; } = new() { Min = 1, Max = 1 };

    [Field("Minstens", "Het kleinste aantal bijeenkomsten.", Min = 1, Max = 100)]
    public required int Min { get; init; }

    [Field("Hoogstens", "Het grootste aantal; laat weg als er geen grens is.", Min = 1, Max = 100)]
    public int? Max { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Max < Min)
        {
            yield return ("max", Problems.MinimumAboveMaximum("sessions", Min, Max.Value));
        }
    }
}

/// <summary>What it asks: 1 easy, 2 asks something, 3 demanding.</summary>
[ContentName("een moeite", "a difficulty")]
public sealed record Difficulty
{
    [Field("Van de begeleider", "1 makkelijk, 2 vraagt iets, 3 veeleisend.", Min = 1, Max = 3, Example = "1")]
    public required int Facilitator { get; init; }

    [Field("Van deelnemers", "1 makkelijk, 2 vraagt iets, 3 veeleisend.", Min = 1, Max = 3, Example = "1")]
    public required int Participants { get; init; }
}

/// <summary>What ends up on paper or film.</summary>
public enum PrivacyConcern
{
    [Choice("namen", "Er komen namen van collega's op papier.")]
    Names,

    [Choice("leerlingen", "Er komen gegevens over leerlingen op tafel.")]
    Pupils,

    [Choice("film", "Er wordt gefilmd of gefotografeerd.")]
    Film,
}

/// <summary>Who can guide a work form.</summary>
public enum Safety
{
    [Choice("zelf-doen", "Iedereen kan dit begeleiden.")]
    DoItYourself,

    [Choice("ervaren-begeleider", "Vraagt een ervaren begeleider.")]
    ExperiencedGuide,

    [Choice("nooit-zelf", "Alleen met een opgeleide begeleider; de pagina beschrijft, en leert het niet aan.")]
    NeverAlone,
}

/// <summary>A group that tried a work form.</summary>
[ContentName("een ervaring", "an experience")]
public sealed record Trial
{
    [Field("Datum", "De dag waarop, als jjjj-mm-dd.")]
    public required DateOnly Date { get; init; }

    [Field("Groep", "Wat voor groep, zonder namen.")]
    public required Phrase Group { get; init; }

    [Field("Veranderd", "Wat de groep anders deed of zou doen.")]
    public required Phrase Changed { get; init; }
}

/// <summary>Who made a work form that is not ours, and under which licence.</summary>
[ContentName("een vermelding", "credits")]
public sealed record Credits
{
    [Field("Door", "De bedenkers.")]
    public required Phrase By { get; init; }

    [Field("Licentie", "Onder welke licentie zij het uitgeven.")]
    public string? Licence { get; init; }
}
