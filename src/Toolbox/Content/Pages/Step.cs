using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>In what company a step is done.</summary>
public enum Grouping
{
    [Choice("alleen", "Ieder voor zich.")]
    Alone,

    [Choice("duo", "In tweetallen.")]
    Pairs,

    [Choice("trio", "In drietallen.")]
    Threes,

    [Choice("viertal", "In viertallen.")]
    Fours,

    [Choice("groepjes", "In groepjes; groupSize zegt hoe groot.")]
    Groups,

    [Choice("plenair", "Met allemaal samen.")]
    Everyone,
}

/// <summary>A step of a work form.</summary>
[ContentName("een stap", "a step")]
public sealed record Step : IValidated
{
    [Field("Titel", "Wat deelnemers doen, in een paar woorden.", Example = "Eerste stap")]
    public required Phrase Title { get; init; }

    [Field("Minuten", "Hoe lang één keer duurt.", Min = 0, Max = 1440, Example = "30")]
    public required int Minutes { get; init; }

    [Field("Samen met", "In welke samenstelling de stap gebeurt.", Example = "plenair")]
    public required Grouping Grouping { get; init; }

    [Field("Groepsgrootte", "Mensen per groepje.", Min = 2, Max = 50)]
    public int? GroupSize { get; init; }

    [Field("Herhaling", "Hoe vaak: een getal, people (voor ieder één keer), people-1 (iedereen met iedereen) of groups (voor elk groepje).")]
    public Repeat? Repeat { get; init; }

    [Field("Uitleg", "Wat de begeleider zegt en doet, en wat deelnemers doen.", Example = "Wat de begeleider zegt en doet.")]
    public required RichText Text { get; init; }

    [Field("Herkomst", "Staat de stap in de bron of hebben wij haar toegevoegd?", Example = "aanvulling")]
    public required Origin Origin { get; init; }

    [Field("Bron", "Waar de stap staat.")]
    public SourceReference? Source { get; init; }

    [Field("Herkomst van de tijd", "Alleen als de minuten een andere herkomst hebben dan de stap.", ForEditors = true)]
    public Origin? TimeOrigin { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Repeat?.Unit == RepeatUnit.Groups && GroupSize is null && Grouping is Grouping.Groups or Grouping.Everyone or Grouping.Alone)
        {
            yield return ("repeat", Problems.FieldNeeded("groupSize", new Bilingual(
                "met 'repeat: groups' moet bekend zijn hoe groot een groepje is",
                "with 'repeat: groups' the size of a group must be known")));
        }
    }
}
