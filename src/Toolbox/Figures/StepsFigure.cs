using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Steps in a row.</summary>
[ContentName("een stappenreeks", "a row of steps")]
public sealed record StepsFigure : Figure
{
    [Field("Stappen", "De stappen in volgorde.", MinItems = 2, MaxItems = 8)]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}
