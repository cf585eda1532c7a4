using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Four arms with a scale, from a middle.</summary>
[ContentName("een assenkruis", "axes")]
public sealed record AxesFigure : Figure
{
    [Field("Armen", "Boven, rechts, onder, links.", MinItems = 4, MaxItems = 4)]
    public required ImmutableArray<FigureLabel> Arms { get; init; }

    [Field("Schaal", "Het hoogste getal op een arm.", Min = 2, Max = 10)]
    public int Scale { get; init; } = 10;
}
