using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Stations in a ring.</summary>
[ContentName("een kringloop", "a cycle")]
public sealed record CycleFigure : Figure
{
    [Field("Stations", "De stations, met de klok mee.", MinItems = 3, MaxItems = 8)]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}
