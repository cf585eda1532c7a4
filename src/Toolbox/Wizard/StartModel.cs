using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>
/// The model of the start wizard (wizard/start.yml): what it asks, how well every answer suits every variant of learning
/// community, and what it says about that. The browser reckons with it; see theme/scripts/wizard.
/// </summary>
[ContentName("het model van de startwizard", "the model of the start wizard")]
public sealed record StartModel
{
    [Field("Vragen", "De vragen, in de volgorde waarin ze gesteld worden.", MinItems = 2, MaxItems = 30)]
    public required ImmutableArray<WizardQuestion> Questions { get; init; }

    [Field("Schaal", "Hoe goed een antwoord bij een soort past, in woorden: voor 0, 1, 2 en 3 punten.", MinItems = 4, MaxItems = 4)]
    public required ImmutableArray<Phrase> Scale { get; init; }

    [Field("Oordelen", "Hoe goed een soort past, in woorden, van best naar minst.")]
    public required ImmutableArray<FitWord> Fits { get; init; }

    [Field("Minstens beantwoord", "Zoveel vragen met een gewicht moeten beantwoord zijn voor er een uitkomst is.", Min = 1, Max = 30)]
    public required int MinimumAnswers { get; init; }

    [Field("Dichtbij", "Een soort die hoogstens zoveel punten lager staat dan de beste, wordt ook genoemd.", Min = 0, Max = 100)]
    public required int CloseWithin { get; init; }

    [Field("Onduidelijk", "Wat we zeggen als geen enkele soort goed past.")]
    public required UnclearOutcome Unclear { get; init; }

    [Field("Voorbehoud", "Wat de bronnen zelf van hun adviezen zeggen; staat altijd bij de uitkomst.")]
    public required ImmutableArray<Statement> Caveats { get; init; }

    [Field("Soorten", "De soorten, elk met punten per antwoord. Bij gelijke punten staat de eerste vooraan.", MinItems = 2)]
    public required ImmutableArray<VariantScores> Variants { get; init; }

    [Field("Correcties", "Antwoorden die punten kosten of een soort uitsluiten.")]
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    [Field("Namen", "Andere namen voor de groep, bij bepaalde antwoorden.")]
    public ImmutableArray<OutcomeLabel> Labels { get; init; } = [];

    [Field("Waarschuwingen", "Wat we zeggen bij antwoorden waar het vaak misgaat.")]
    public ImmutableArray<WizardWarning> Warnings { get; init; } = [];

    [Field("Scheidingsvragen", "Voor twee soorten die op elkaar lijken: de vraag die beslist.")]
    public ImmutableArray<Separator> Separators { get; init; } = [];

    [Field("Startplan", "De delen van een startplan, in volgorde.")]
    public required ImmutableArray<PlanPart> Plan { get; init; }

    [Field("Gebaseerd op", "In een merk: de vingerafdruk van wat dit vervangt, zoals `check` die noemt.")]
    public string? BasedOn { get; init; }

    /// <summary>The questions whose answers give points.</summary>
    internal IEnumerable<WizardQuestion> Scoring => Questions.Where(q => q.Weight > 0);
}
