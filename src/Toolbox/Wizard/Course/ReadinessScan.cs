using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard.Course;

/// <summary>
/// The readiness scan (wizard/klaarheid.yml): statements that a starter agrees with or not, and what to talk about first.
/// It advises and never forbids.
/// </summary>
[ContentName("de klaarheidsscan", "the readiness scan")]
public sealed record ReadinessScan
{
    [Field("Inleiding", "Wat de scan doet en niet doet.")]
    public required Phrase Intro { get; init; }

    [Field("Antwoorden", "Van eens naar oneens, met als laatste 'weet ik niet'.", MinItems = 4, MaxItems = 4)]
    public required ImmutableArray<ScanAnswer> Answers { get; init; }

    [Field("Delen", "De uitspraken, in groepen.")]
    public required ImmutableArray<ScanPart> Parts { get; init; }

    [Field("Adviezen", "Wat er boven de gesprekken staat, van zwaar naar licht: eerst, regelen en aandacht.", MinItems = 3, MaxItems = 3)]
    public required ImmutableArray<ScanAdvice> Advice { get; init; }

    [Field("Startoverleg", "Wat we voorstellen als er veel geregeld moet worden.")]
    public required KickOff KickOff { get; init; }

    [Field("Proef", "De uitweg die er altijd is: klein beginnen, met een moment van beslissen.")]
    public required Phrase Trial { get; init; }

    [Field("Alles goed", "Wat we zeggen als er niets openstaat.")]
    public required Phrase AllWell { get; init; }
}

/// <summary>An answer to a statement.</summary>
[ContentName("een antwoord van de scan", "an answer of the scan")]
public sealed record ScanAnswer
{
    [Field("Id", "Wat het antwoord betekent; de scan rekent hiermee.")]
    public required ScanAnswerId Id { get; init; }

    [Field("Tekst", "Het antwoord.")]
    public required Phrase Text { get; init; }
}

/// <summary>What an answer means.</summary>
public enum ScanAnswerId
{
    [Choice("ja", "Het is zo.")]
    Yes,

    [Choice("deels", "Het is voor een deel zo.")]
    Partly,

    [Choice("nee", "Het is niet zo.")]
    No,

    [Choice("weet-niet", "Nog na te vragen.")]
    Unknown,
}

/// <summary>Statements about one subject.</summary>
[ContentName("een deel van de scan", "a part of the scan")]
public sealed record ScanPart
{
    [Field("Titel", "Waar de uitspraken over gaan.")]
    public required Phrase Title { get; init; }

    [Field("Uitspraken", "Zo gezegd dat 'nee' altijd betekent: dit is er niet.")]
    public required ImmutableArray<ScanStatement> Statements { get; init; }
}

/// <summary>Something that helps a learning community when it is there. Said positively, so that "nee" is never ambiguous.</summary>
[ContentName("een uitspraak van de scan", "a statement of the scan")]
public sealed record ScanStatement
{
    [Field("Id", "De naam in bewaarde plannen; verander die niet.", Slug = true)]
    public required string Id { get; init; }

    [Field("Gewicht", "Wanneer je erover praat als het er niet is.")]
    public required ScanWeight Weight { get; init; }

    [Field("Eerst bij", "Bij deze soorten weegt het zwaarder: bespreek het eerst.", Reference = ReferenceKind.Page)]
    public ImmutableArray<string> FirstFor { get; init; } = [];

    [Field("Alleen bij", "Vraag dit alleen bij deze soorten.", Reference = ReferenceKind.Page)]
    public ImmutableArray<string> OnlyFor { get; init; } = [];

    [Field("Naam", "Waar het over gaat, in een paar woorden.")]
    public required Phrase Name { get; init; }

    [Field("Uitspraak", "Wat er is, zonder ontkenning.")]
    public required Phrase Text { get; init; }

    [Field("Bespreek", "Wat je dan doet of bespreekt; dit is van ons.")]
    public required Phrase Talk { get; init; }

    [Field("Met wie", "Met wie je dat gesprek voert.")]
    public required Phrase With { get; init; }

    [Field("Pagina", "Waar je er meer over leest.", Reference = ReferenceKind.Page)]
    public string? Page { get; init; }

    [Field("Uitzondering", "Alleen waar een soort zonder dit niet bestaat of onveilig is.")]
    public ScanStop? Stop { get; init; }

    [Field("Herkomst", "Staat de voorwaarde in de bron of hebben wij haar toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}

/// <summary>When to talk about what is not there.</summary>
public enum ScanWeight
{
    [Choice("eerst", "Voor de eerste bijeenkomst.")]
    First,

    [Choice("regelen", "Binnen twee bijeenkomsten.")]
    Soon,

    [Choice("aandacht", "Halverwege opnieuw kijken.")]
    Watch,
}

/// <summary>The exception: with "nee", do not begin with this variant. There is always a trial.</summary>
[ContentName("een uitzondering van de scan", "an exception of the scan")]
public sealed record ScanStop
{
    [Field("Soorten", "De soorten waarvoor dit geldt.", Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Variants { get; init; }

    [Field("Tekst", "Waarom je er niet mee begint.")]
    public required Phrase Text { get; init; }

    [Field("Proef", "Wat wel kan, met een moment van beslissen.")]
    public required Phrase Trial { get; init; }
}

/// <summary>What stands above the conversations of one weight.</summary>
[ContentName("een advies van de scan", "advice of the scan")]
public sealed record ScanAdvice
{
    [Field("Gewicht", "Voor welke uitspraken.")]
    public required ScanWeight Weight { get; init; }

    [Field("Titel", "Wat je doet.")]
    public required Phrase Title { get; init; }

    [Field("Tekst", "Wat dat betekent voor het begin.")]
    public required Phrase Text { get; init; }
}

/// <summary>What to do when much is open.</summary>
[ContentName("een startoverleg", "a kick-off")]
public sealed record KickOff
{
    [Field("Vanaf", "Vanaf zoveel uitspraken om te regelen met 'nee'.", Min = 1, Max = 30)]
    public required int From { get; init; }

    [Field("Tekst", "Wat we voorstellen.")]
    public required Phrase Text { get; init; }
}
