using System.Collections.Immutable;
using Toolbox.Figures;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A variant of learning community (soort).</summary>
[ContentName("een soort", "a variant")]
public sealed record Variant : PageMetadata
{
    [Field("Bedoeling", "Waarvoor deze soort er is.", Example = "Waarvoor deze soort er is.")]
    public required Phrase Purpose { get; init; }

    [Field("Groep", "Voor hoeveel mensen, en wie dat zegt.")]
    public required GroupSize Group { get; init; }

    [Field("Ritme", "Hoe vaak en hoe lang, en wie dat zegt.")]
    public required Claim Rhythm { get; init; }

    [Field("Opbrengst", "Wat er aan het eind ligt.", Example = "Wat er aan het eind ligt.")]
    public required Phrase Product { get; init; }

    [Field("Kernwoorden", "Waaraan je deze soort herkent.")]
    public ImmutableArray<Phrase> Keywords { get; init; } = [];

    [Field("Past bij", "Wanneer deze soort past.")]
    public ImmutableArray<Claim> Suits { get; init; } = [];

    [Field("Past minder bij", "Wanneer je beter iets anders kiest.")]
    public ImmutableArray<Claim> SuitsLess { get; init; } = [];

    [Field("Bewijs", "Wat er bekend is over de werking.")]
    public required Evidence Evidence { get; init; }

    [Field("Figuren", "Figuren als gegevens.")]
    public ImmutableArray<Figure> Figures { get; init; } = [];
}
