using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Worksheets;

namespace Toolbox.Content.Pages;

/// <summary>A checklist: yes-no questions, each with advice for who answers no. With scores it is also a self-scan.</summary>
[ContentName("een checklist", "a checklist")]
public sealed record Checklist : PageMetadata, IValidated
{
    private const int LongestTally = 5;

    [Field("Over wie", "Gaat de lijst over jezelf of over het team?", Example = "team")]
    public required ChecklistSubject About { get; init; }

    [Field("Vragen", "De vragen in volgorde.")]
    public required ImmutableArray<ChecklistItem> Items { get; init; }

    [Field("Scores", "Uitslagen van een zelfscan, van laag naar hoog.")]
    public ImmutableArray<ScoreBand> Scores { get; init; } = [];

    [Field("Tellen", "Voor een lijst die ieder alleen invult en die de begeleider telt: de antwoorden van het werkblad, van nee naar ja.", MinItems = 2, MaxItems = LongestTally)]
    public ImmutableArray<string> Tally { get; init; } = [];

    [Field("Werkblad", "Een eigen werkblad, als de vragen alleen niet genoeg zijn.")]
    public Worksheet? Worksheet { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (!Tally.IsEmpty && About == ChecklistSubject.Self)
        {
            yield return ("tally", Problems.TallyOfOne());
        }
    }
}

/// <summary>Who a checklist is about; a team is never filled in alone.</summary>
public enum ChecklistSubject
{
    [Choice("team", "Over het team of de school; vul je samen in.")]
    Team,

    [Choice("zelf", "Over jezelf; vul je alleen in.")]
    Self,
}

/// <summary>A question of a checklist.</summary>
[ContentName("een vraag van een checklist", "a checklist item")]
public sealed record ChecklistItem
{
    [Field("Tussenkop", "Een kop boven deze en de volgende vragen.")]
    public Phrase? Part { get; init; }

    [Field("Vraag", "Een vraag die je met ja of nee beantwoordt.", Example = "Is het doel helder?")]
    public required Phrase Question { get; init; }

    [Field("Advies", "Wat je doet als het antwoord nee is.", Example = "Wat je doet als het antwoord nee is.")]
    public required RichText Advice { get; init; }

    [Field("Pagina", "De naam van de pagina die dan helpt.", Reference = ReferenceKind.Page)]
    public string? Page { get; init; }

    [Field("Herkomst", "Staat de vraag in de bron of hebben wij haar toegevoegd?", Example = "aanvulling")]
    public required Origin Origin { get; init; }

    [Field("Bron", "Waar de vraag staat.")]
    public SourceReference? Source { get; init; }
}

/// <summary>What a score means, from one number of points to another.</summary>
[ContentName("een uitslag", "a score band")]
public sealed record ScoreBand : IValidated
{
    [Field("Vanaf", "Het laagste aantal punten.", Min = 0, Max = 1000)]
    public required int From { get; init; }

    [Field("Tot en met", "Het hoogste aantal punten.", Min = 0, Max = 1000)]
    public required int To { get; init; }

    [Field("Titel", "De uitslag in een paar woorden.")]
    public required Phrase Title { get; init; }

    [Field("Tekst", "Wat je nu kunt doen.")]
    public required RichText Text { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (To < From)
        {
            yield return ("to", Problems.MinimumAboveMaximum("scores", From, To));
        }
    }
}
