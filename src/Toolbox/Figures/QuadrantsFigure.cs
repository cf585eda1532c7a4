using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Four fields between two axes.</summary>
[ContentName("een kwadrant", "quadrants")]
public sealed record QuadrantsFigure : Figure
{
    [Field("Links en rechts", "Wat links en wat rechts staat.", MinItems = 2, MaxItems = 2)]
    public required ImmutableArray<Phrase> Horizontal { get; init; }

    [Field("Onder en boven", "Wat onder en wat boven staat.", MinItems = 2, MaxItems = 2)]
    public required ImmutableArray<Phrase> Vertical { get; init; }

    [Field("Vlakken", "Linksboven, rechtsboven, linksonder, rechtsonder.", MinItems = 4, MaxItems = 4)]
    public required ImmutableArray<FigureLabel> Fields { get; init; }
}
