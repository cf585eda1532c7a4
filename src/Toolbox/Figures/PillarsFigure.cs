using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Pillars under a roof.</summary>
[ContentName("een zuilenfiguur", "pillars")]
public sealed record PillarsFigure : Figure
{
    [Field("Dak", "Wat de zuilen dragen.")]
    public required FigureLabel Roof { get; init; }

    [Field("Zuilen", "De zuilen van links naar rechts.", MinItems = 2, MaxItems = 7)]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}
