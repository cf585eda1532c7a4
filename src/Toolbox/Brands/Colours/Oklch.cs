namespace Toolbox.Brands.Colours;

/// <summary>
/// A colour by lightness, chroma and hue as people see them (OKLCH, by Björn Ottosson). Another lightness keeps the hue,
/// so that a lighter blue is still that blue.
/// </summary>
/// <param name="Lightness">From 0, black, to 1, white.</param>
/// <param name="Chroma">From 0, grey, to about 0.3.</param>
/// <param name="Hue">In radians.</param>
public readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    // Fine enough that the last step cannot be seen.
    private const double ChromaStep = 0.002;

    public static Oklch Of(Colour colour)
    {
        var (red, green, blue) = (Colour.Linear(colour.Red), Colour.Linear(colour.Green), Colour.Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var b = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new Oklch(lightness, Math.Sqrt((a * a) + (b * b)), Math.Atan2(b, a));
    }

    /// <summary>The same lightness and hue with as much of the chroma as a screen can show.</summary>
    public Colour ToColour()
    {
        for (var chroma = Chroma; chroma > 0; chroma -= ChromaStep)
        {
            if (Shown(chroma) is { } colour)
            {
                return colour;
            }
        }

        return Shown(0) ?? (Lightness > 0.5 ? Colour.White : new Colour(0, 0, 0));
    }

    private Colour? Shown(double chroma)
    {
        var (a, b) = (chroma * Math.Cos(Hue), chroma * Math.Sin(Hue));
        var l = Cube(Lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(Lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(Lightness - (0.0894841775 * a) - (1.2914855480 * b));
        var red = Channel((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s));
        var green = Channel((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s));
        var blue = Channel((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
        return red is { } r && green is { } g && blue is { } u ? new Colour(r, g, u) : null;
    }

    private static double Cube(double value) => value * value * value;

    // Null for a channel that no screen has; rounding may go a little over the edge.
    private static byte? Channel(double linear)
    {
        var value = linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return value is < -0.002 or > 1.002 ? null : (byte)Math.Clamp(Math.Round(value * 255), 0, 255);
    }
}
