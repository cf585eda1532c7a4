using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>A line from one end to another, with points on it.</summary>
[ContentName("een spectrum", "a spectrum")]
public sealed record SpectrumFigure : Figure
{
    [Field("Van", "Het linkereind.")]
    public required Phrase From { get; init; }

    [Field("Naar", "Het rechtereind.")]
    public required Phrase To { get; init; }

    [Field("Punten", "De punten van links naar rechts.", MinItems = 2, MaxItems = 6)]
    public required ImmutableArray<FigureLabel> Points { get; init; }
}
