using System.Collections.Immutable;

namespace Toolbox.Brands.Colours;

/// <summary>What the colours of a brand stand on: the surfaces of the theme (theme/styles/tokens.css), light and dark.</summary>
public static class Surfaces
{
    public static ImmutableArray<Colour> Light { get; } = [new(0xfb, 0xf8, 0xf3), new(0xff, 0xfe, 0xfb), new(0xf1, 0xea, 0xdd)];

    public static ImmutableArray<Colour> Dark { get; } = [new(0x15, 0x19, 0x1b), new(0x1d, 0x23, 0x26), new(0x22, 0x29, 0x2c)];

    /// <summary>The lowest contrast of a colour with surfaces.</summary>
    public static double LowestContrast(Colour colour, IEnumerable<Colour> surfaces) => surfaces.Min(colour.ContrastWith);
}
