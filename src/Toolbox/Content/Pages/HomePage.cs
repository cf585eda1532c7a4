using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>The home page: doors in the visitor's words, and the five phases with some tools each.</summary>
[ContentName("de voorpagina", "the home page")]
public sealed record HomePage : PageMetadata
{
    [Field("Deuren", "Waar bezoekers voor komen, in hun woorden.")]
    public required ImmutableArray<Door> Doors { get; init; }

    [Field("Fasen", "Per fase de vraag en een paar werkvormen.")]
    public required ImmutableArray<PathPhase> Path { get; init; }
}

/// <summary>A door on the home page.</summary>
[ContentName("een deur", "a door")]
public sealed record Door
{
    [Field("Titel", "Wat de bezoeker wil, in zijn woorden.")]
    public required Phrase Title { get; init; }

    [Field("Tekst", "Wat er achter de deur ligt.")]
    public Phrase Text { get; init; } = Phrase.Empty;

    [Field("Pagina", "De naam van de pagina.", Reference = ReferenceKind.Page)]
    public required string Page { get; init; }

    [Field("Klein", "true voor een kleine deur onder de andere.")]
    public bool Quiet { get; init; }
}

/// <summary>A phase on the home page.</summary>
[ContentName("een fase op de voorpagina", "a phase on the home page")]
public sealed record PathPhase
{
    [Field("Fase", "Het id van de fase.", Vocabulary = "phases")]
    public required string Phase { get; init; }

    [Field("Vraag", "De vraag van deze fase.")]
    public required Phrase Ask { get; init; }

    [Field("Werkvormen", "Namen van een paar werkvormen.", Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Tools { get; init; }
}
