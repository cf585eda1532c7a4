using System.Globalization;

namespace Toolbox.Brands.Colours;

/// <summary>A colour of a screen (sRGB), as three bytes.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Reads <c>#0b5563</c> or <c>#fff</c>; null for anything else.</summary>
    public static Colour? Parse(string text)
    {
        var digits = text.StartsWith('#') ? text[1..] : "";
        var full = digits.Length == 3 ? string.Concat(digits.Select(d => new string(d, 2))) : digits;
        return full.Length == 6 && int.TryParse(full, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>How clearly one stands on the other, from 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    // WCAG 2.2, relative luminance.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    internal static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
