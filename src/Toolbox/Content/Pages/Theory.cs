using System.Collections.Immutable;
using Toolbox.Figures;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A theory: a way of looking, with its core claim and its parts.</summary>
[ContentName("een theorie", "a theory")]
public sealed record Theory : PageMetadata
{
    [Field("Van", "De denkers.")]
    public Phrase? By { get; init; }

    [Field("Kern", "De kern in één zin.", Example = "De kern in één zin.")]
    public required RichText Claim { get; init; }

    [Field("Onderdelen", "Alle onderdelen van het model.")]
    public ImmutableArray<TheoryElement> Elements { get; init; } = [];

    [Field("Bewijs", "Wat er bekend is.")]
    public required Evidence Evidence { get; init; }

    [Field("Figuren", "Figuren als gegevens.")]
    public ImmutableArray<Figure> Figures { get; init; } = [];
}

/// <summary>One part of a model.</summary>
[ContentName("een onderdeel", "an element")]
public sealed record TheoryElement
{
    [Field("Titel", "De naam van het onderdeel.")]
    public required Phrase Title { get; init; }

    [Field("Betekenis", "Wat het is.")]
    public required RichText Text { get; init; }

    [Field("Op school", "Hoe je het op school ziet.")]
    public RichText School { get; init; } = RichText.Empty;
}
