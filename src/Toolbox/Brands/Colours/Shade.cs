namespace Toolbox.Brands.Colours;

/// <summary>One colour of a brand in every shade the theme asks for, each readable where it stands.</summary>
/// <param name="Light">The colour itself, for the light scheme.</param>
public sealed record Shade(Colour Light)
{
    /// <summary>What text needs to be read (WCAG 2.2, 1.4.3).</summary>
    public const double Enough = 4.5;

    private const double StrongStep = 0.09;
    private const double DarkLightness = 0.78;
    private const double DarkChroma = 0.11;
    private const double Fine = 0.002;

    private readonly Oklch seen = Oklch.Of(Light);

    /// <summary>For who points at it: darker.</summary>
    public Colour LightStrong => (seen with { Lightness = Math.Max(0, seen.Lightness - StrongStep) }).ToColour();

    /// <summary>A surface with a breath of it.</summary>
    public Colour LightTint => TintOf(seen, lightness: 0.94, chroma: 0.03);

    /// <summary>For the dark scheme: as light as it must be to be read.</summary>
    public Colour Dark => Raise(DarkLightness).ToColour();

    public Colour DarkStrong => (Raise(DarkLightness) is var dark ? dark with { Lightness = Math.Min(0.97, dark.Lightness + StrongStep) } : dark).ToColour();

    public Colour DarkTint => TintOf(seen, lightness: 0.29, chroma: 0.035);

    /// <summary>Text in this colour can be read on every light surface, its own tint included.</summary>
    public bool IsReadable => Contrast >= Enough;

    public double Contrast => Surfaces.LowestContrast(Light, [.. Surfaces.Light, LightTint]);

    /// <summary>The nearest colour that can be read: the same hue, no darker than it must be.</summary>
    public Shade NearestReadable()
    {
        var shade = this;
        for (var lightness = seen.Lightness; !shade.IsReadable && lightness > 0; lightness -= Fine)
        {
            shade = new Shade((seen with { Lightness = lightness }).ToColour());
        }

        return shade;
    }

    private Oklch Raise(double lightness)
    {
        var dark = new Oklch(lightness, Math.Min(seen.Chroma, DarkChroma), seen.Hue);
        while (Surfaces.LowestContrast(dark.ToColour(), [.. Surfaces.Dark, DarkTint]) < Enough)
        {
            dark = dark with { Lightness = dark.Lightness + Fine };
        }

        return dark;
    }

    private static Colour TintOf(Oklch colour, double lightness, double chroma) =>
        new Oklch(lightness, Math.Min(colour.Chroma, chroma), colour.Hue).ToColour();
}
