using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>A figure eight: two loops with a crossing.</summary>
[ContentName("een lus", "a loop")]
public sealed record LoopFigure : Figure
{
    [Field("Bovenste lus", "De stations van de bovenste lus.", MinItems = 1, MaxItems = 4)]
    public required ImmutableArray<FigureLabel> Upper { get; init; }

    [Field("Kruispunt", "Wat op het kruispunt staat.")]
    public required FigureLabel Crossing { get; init; }

    [Field("Onderste lus", "De stations van de onderste lus.", MinItems = 1, MaxItems = 4)]
    public required ImmutableArray<FigureLabel> Lower { get; init; }
}
