using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>A spider web: spokes with a scale.</summary>
[ContentName("een spinnenweb", "a radar")]
public sealed record RadarFigure : Figure
{
    [Field("Spaken", "De namen van de spaken; minstens drie.", MinItems = 3, MaxItems = 12)]
    public required ImmutableArray<FigureLabel> Spokes { get; init; }

    [Field("Schaal", "Het hoogste getal op een spaak.", Min = 2, Max = 10)]
    public int Scale { get; init; } = 5;
}
