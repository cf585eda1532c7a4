using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Layers on top of each other.</summary>
[ContentName("een lagenfiguur", "layers")]
public sealed record LayersFigure : Figure
{
    [Field("Vorm", "ijsberg, trap of ringen.")]
    public required LayerShape Shape { get; init; }

    [Field("Lagen", "Van boven naar onder, of van binnen naar buiten.", MinItems = 2, MaxItems = 7)]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}

/// <summary>The shape of layers.</summary>
public enum LayerShape
{
    [Choice("ijsberg", "Een ijsberg: wat je ziet staat boven water.")]
    Iceberg,

    [Choice("trap", "Een trap van onder naar boven.")]
    Stairs,

    [Choice("ringen", "Ringen van binnen naar buiten.")]
    Rings,
}
