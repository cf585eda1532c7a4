using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard.Course;

/// <summary>
/// What a start plan proposes (wizard/startplan.yml): texts, tools per phase and variant, agendas, roles, sharing,
/// evaluation, hours. Texts hold places such as [mensen], which the browser fills in: see <see cref="PlanPlaces"/>.
/// </summary>
[ContentName("het startplan", "the start plan")]
public sealed record StartPlan
{
    [Field("Mensen", "Met hoeveel mensen we rekenen, per antwoord op de vraag naar de omvang.", Min = 1, Max = 500)]
    public required NamedNumbers People { get; init; }

    [Field("Gewoonlijk zoveel", "Met hoeveel mensen we rekenen als we dat niet weten.", Min = 1, Max = 500)]
    public required int UsualPeople { get; init; }

    [Field("Samenvatting", "Het plan in één zin.")]
    public required Phrase Summary { get; init; }

    [Field("Teksten", "Waar een deel van het plan mee begint.")]
    public required ImmutableArray<PlanText> Texts { get; init; }

    [Field("Fasen", "Werkvormen die bij elke soort passen, per fase.")]
    public required ImmutableArray<PhaseTools> Phases { get; init; }

    [Field("Soorten", "Werkvormen van het werk zelf, per soort.")]
    public required ImmutableArray<VariantTools> Variants { get; init; }

    [Field("Agenda's", "Hoe een bijeenkomst verdeeld is, van kort naar lang.")]
    public required ImmutableArray<AgendaShape> Agendas { get; init; }

    [Field("Onderdelen", "Hoe de vaste onderdelen van een bijeenkomst heten.")]
    public required AgendaParts Parts { get; init; }

    [Field("Rollen", "Wie wat doet.")]
    public required ImmutableArray<PlanRole> Roles { get; init; }

    [Field("Over de rollen", "Van wie de tijden zijn.")]
    public required Phrase RolesNote { get; init; }

    [Field("Tussendoor", "De werkvormen tussen twee bijeenkomsten.")]
    public required BetweenTools Between { get; init; }

    [Field("Delen", "Wat collega's horen, en wanneer.")]
    public required ImmutableArray<PlanSharing> Sharing { get; init; }

    [Field("Over het delen", "Wat daarvan uit de bron komt.")]
    public required Statement SharingNote { get; init; }

    [Field("Evaluatie", "Waar je naar kijkt, hoe en wanneer.")]
    public required ImmutableArray<PlanEvaluation> Evaluation { get; init; }

    [Field("Over de evaluatie", "Wat daarvan uit de bron komt.")]
    public required Statement EvaluationNote { get; init; }

    [Field("Volgende stappen", "Wat er morgen, deze week en deze maand gebeurt.")]
    public required ImmutableArray<NextStep> Steps { get; init; }

    [Field("Uren", "Waar we mee rekenen.")]
    public required PlanHours Hours { get; init; }

    [Field("Begroting", "Waar uren en geld vandaan kunnen komen.")]
    public required ImmutableArray<BudgetLine> Budget { get; init; }

    [Field("Voorstel", "Het voorstel op één A4.")]
    public required ProposalTexts Proposal { get; init; }

    [Field("Uitnodiging", "De uitnodiging, per alinea.")]
    public required ImmutableArray<Phrase> Invitation { get; init; }
}

/// <summary>The parts of a start plan that the site fills in.</summary>
public enum PlanSection
{
    [Choice("samenvatting", "In één zin.")]
    Summary,

    [Choice("doel", "Aanleiding en doel.")]
    Goal,

    [Choice("soort", "De gekozen soort.")]
    Variant,

    [Choice("deelnemers", "Wie meedoen.")]
    People,

    [Choice("mandaat", "Eigenaar en mandaat.")]
    Mandate,

    [Choice("rollen", "Begeleiding en rollen.")]
    Roles,

    [Choice("spelregels", "Verwachtingen en spelregels.")]
    Rules,

    [Choice("ritme", "Data en duur.")]
    Rhythm,

    [Choice("programma", "De bijeenkomsten met hun werkvormen.")]
    Programme,

    [Choice("klaar", "Wat eerst besproken wordt.")]
    Readiness,

    [Choice("uren", "Uren en geld.")]
    Hours,

    [Choice("tussendoor", "Tussen de bijeenkomsten.")]
    Between,

    [Choice("delen", "Delen vanaf dag nul.")]
    Sharing,

    [Choice("evaluatie", "Evaluatie.")]
    Evaluation,

    [Choice("einde", "Borgen en einde.")]
    End,

    [Choice("stappen", "De volgende drie stappen.")]
    Steps,

    [Choice("bronnen", "Bronnen en verantwoording.")]
    Sources,
}

/// <summary>What a part of the plan begins with.</summary>
[ContentName("een tekst van het startplan", "a text of the start plan")]
public sealed record PlanText
{
    [Field("Deel", "Bij welk deel.")]
    public required PlanSection Section { get; init; }

    [Field("Tekst", "De tekst, met plekken zoals [mensen].")]
    public required Phrase Text { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}

/// <summary>Tools of one phase.</summary>
[ContentName("werkvormen van een fase", "tools of a phase")]
public sealed record PhaseTools
{
    [Field("Fase", "De fase.", Vocabulary = "phases")]
    public required string Phase { get; init; }

    [Field("Werkvormen", "In de volgorde waarin we ze voorstellen.", Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Tools { get; init; }
}

/// <summary>Tools for the work itself of one variant.</summary>
[ContentName("werkvormen van een soort", "tools of a variant")]
public sealed record VariantTools
{
    [Field("Pagina", "De naam van de pagina van deze soort.", Reference = ReferenceKind.Page)]
    public required string Page { get; init; }

    [Field("Werkvormen", "In de volgorde waarin we ze voorstellen.", Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Tools { get; init; }
}

/// <summary>How the minutes of a meeting are divided; what is left is for the work itself.</summary>
[ContentName("een agenda", "an agenda")]
public sealed record AgendaShape
{
    [Field("Tot en met", "Voor bijeenkomsten van hoogstens zoveel minuten.", Min = 30, Max = 720)]
    public required int UpTo { get; init; }

    [Field("Begin", "Minuten om te beginnen.", Min = 0, Max = 120)]
    public required int Open { get; init; }

    [Field("Terugblik", "Minuten voor wat er tussendoor gebeurde.", Min = 0, Max = 120)]
    public required int Back { get; init; }

    [Field("Pauze", "Minuten pauze.", Min = 5, Max = 120)]
    public int? Pause { get; init; }

    [Field("Vervolg", "Minuten voor delen en de volgende stap.", Min = 0, Max = 120)]
    public required int Next { get; init; }

    [Field("Slot", "Minuten om af te sluiten.", Min = 0, Max = 60)]
    public required int Close { get; init; }
}

/// <summary>What the fixed parts of a meeting are called, or which tool they are.</summary>
[ContentName("de onderdelen van een bijeenkomst", "the parts of a meeting")]
public sealed record AgendaParts
{
    [Field("Begin", "De werkvorm waarmee een bijeenkomst begint.", Reference = ReferenceKind.Page)]
    public required string Open { get; init; }

    [Field("Ander begin", "Hoe het begin heet als die werkvorm niet bij de groep past.")]
    public required Phrase OpenOther { get; init; }

    [Field("Terugblik", "Hoe het terugkijken op de tussentaak heet.")]
    public required Phrase Back { get; init; }

    [Field("Pauze", "Hoe de pauze heet.")]
    public required Phrase Pause { get; init; }

    [Field("Werktijd", "Hoe de tijd heet die over is.")]
    public required Phrase Work { get; init; }

    [Field("Deel van een reeks", "Hoe een deel van een werkvorm met meer bijeenkomsten heet, met [werkvorm] en [deel].")]
    public required Phrase Series { get; init; }

    [Field("Welkom", "Wat er de eerste keer staat in plaats van de terugblik.")]
    public required Phrase Welcome { get; init; }

    [Field("Vervolg", "Hoe het delen en de volgende stap heet.")]
    public required Phrase Next { get; init; }

    [Field("Beslissen", "Wat er de laatste keer staat in plaats van het vervolg.")]
    public required Phrase Decide { get; init; }

    [Field("Slot", "De werkvorm waarmee een bijeenkomst eindigt.", Reference = ReferenceKind.Page)]
    public required string Close { get; init; }

    [Field("Ander slot", "Hoe het slot heet als die werkvorm niet bij de groep past.")]
    public required Phrase CloseOther { get; init; }

    [Field("Kort", "Werkvormen voor als de andere niet in de tijd passen.", Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Brief { get; init; }

    [Field("Halverwege", "De werkvorm die halverwege op de agenda komt.", Reference = ReferenceKind.Page)]
    public required string Halfway { get; init; }
}

/// <summary>Someone with a task.</summary>
[ContentName("een rol in het startplan", "a role in the start plan")]
public sealed record PlanRole
{
    [Field("Pagina", "De pagina over deze rol.", Reference = ReferenceKind.Page)]
    public required string Page { get; init; }

    [Field("Naam", "Hoe de rol in het plan heet.")]
    public required Phrase Name { get; init; }

    [Field("Doet", "Wat die doet.")]
    public required Phrase Does { get; init; }

    [Field("Tijd", "Hoeveel tijd het kost.")]
    public required Phrase Time { get; init; }

    [Field("Nodig", "true: zonder deze rol begin je niet.")]
    public bool Needed { get; init; }

    [Field("Herkomst", "Staat de rol in de bron of hebben wij haar toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}

/// <summary>Tools between two meetings.</summary>
[ContentName("de werkvormen tussendoor", "the tools in between")]
public sealed record BetweenTools
{
    [Field("Online", "Waar de groep elkaar vindt.", Reference = ReferenceKind.Page)]
    public required string Online { get; init; }

    [Field("Tussentaak", "Wat ieder uitprobeert.", Reference = ReferenceKind.Page)]
    public required string Task { get; init; }

    [Field("Nabellen", "Wat er na een bijeenkomst gebeurt.", Reference = ReferenceKind.Page)]
    public required string Call { get; init; }
}

/// <summary>When something happens: every time, at a part of the way, or before or after it.</summary>
[ContentName("een moment", "a moment")]
public sealed record PlanMoment
{
    [Field("Elke keer", "true: bij elke bijeenkomst.")]
    public bool Each { get; init; }

    [Field("Op", "Op welk deel van de weg, in procenten: 0 is de eerste keer, 100 de laatste.", Min = 0, Max = 100)]
    public ImmutableArray<int> At { get; init; } = [];

    [Field("Ervoor", "Zoveel dagen voor de eerste keer.", Min = 0, Max = 365)]
    public int? Before { get; init; }

    [Field("Maanden erna", "Zoveel maanden na de laatste keer.", Min = 1, Max = 60)]
    public int? Months { get; init; }
}

/// <summary>Something that colleagues hear or see.</summary>
[ContentName("iets om te delen", "something to share")]
public sealed record PlanSharing
{
    [Field("Tekst", "Wat je doet.")]
    public required Phrase Text { get; init; }

    [Field("Werkvorm", "De werkvorm die daarbij helpt.", Reference = ReferenceKind.Page)]
    public string? Tool { get; init; }

    [Field("Moment", "Wanneer.")]
    public required PlanMoment Moment { get; init; }
}

/// <summary>A level to look at.</summary>
[ContentName("een niveau van evaluatie", "a level of evaluation")]
public sealed record PlanEvaluation
{
    [Field("Niveau", "Hoe het niveau heet.")]
    public required Phrase Level { get; init; }

    [Field("Vraag", "Wat je wilt weten.")]
    public required Phrase Ask { get; init; }

    [Field("Werkvormen", "Waarmee je het nagaat.", Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Tools { get; init; }

    [Field("Moment", "Wanneer.")]
    public required PlanMoment Moment { get; init; }
}

/// <summary>A step to take soon.</summary>
[ContentName("een volgende stap", "a next step")]
public sealed record NextStep
{
    [Field("Dagen", "Over zoveel dagen is het gedaan.", Min = 0, Max = 365)]
    public required int Days { get; init; }

    [Field("Titel", "Wanneer, in woorden.")]
    public required Phrase Title { get; init; }

    [Field("Tekst", "Wat je doet.")]
    public required Phrase Text { get; init; }
}

/// <summary>What hours are reckoned with.</summary>
[ContentName("de uren", "the hours")]
public sealed record PlanHours
{
    [Field("Tussendoor", "Minuten per deelnemer tussen twee keer.", Min = 0, Max = 600)]
    public required int Between { get; init; }

    [Field("Voorbereiden", "Minuten voorbereiding per keer.", Min = 0, Max = 600)]
    public required int Prepare { get; init; }

    [Field("Opmerking", "Van wie deze getallen zijn.")]
    public required Phrase Note { get; init; }

    [Field("Wet en cao", "Wat we van wet en cao zeggen.")]
    public required Phrase Law { get; init; }
}

/// <summary>Where hours or money may come from.</summary>
[ContentName("een post van de begroting", "a budget line")]
public sealed record BudgetLine
{
    [Field("Id", "De naam in adressen; verander die niet.", Slug = true)]
    public required string Id { get; init; }

    [Field("Land", "Alleen in dit land: het antwoord op de vraag naar het land.")]
    public string? Country { get; init; }

    [Field("Naam", "Hoe de post heet; wie het plan maakt kan haar een andere naam geven.")]
    public required Phrase Name { get; init; }
}

/// <summary>The texts of the proposal on one sheet.</summary>
[ContentName("het voorstel", "the proposal")]
public sealed record ProposalTexts
{
    [Field("Titel", "Wat er boven staat.")]
    public required Phrase Title { get; init; }

    [Field("Besluit", "Wat je vraagt te besluiten.")]
    public required Phrase Decision { get; init; }

    [Field("Delen", "Wat je belooft te delen.")]
    public required Phrase Share { get; init; }

    [Field("Voor", "Voor wie het voorstel is.")]
    public required Phrase For { get; init; }
}
