using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Events in time.</summary>
[ContentName("een tijdlijn", "a timeline")]
public sealed record TimelineFigure : Figure
{
    [Field("Momenten", "De momenten in volgorde.", MinItems = 2, MaxItems = 8)]
    public required ImmutableArray<FigureLabel> Events { get; init; }
}
