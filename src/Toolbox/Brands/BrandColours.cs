using System.Globalization;
using Toolbox.Brands.Colours;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Brands;

/// <summary>The one or two colours of a brand, as written.</summary>
[ContentName("de kleuren van een merk", "a brand's colours")]
public sealed record BrandColours : IValidated
{
    [Field("Hoofdkleur", "De kleur van koppen, links en knoppen, als \"#0b5563\".")]
    public required string Main { get; init; }

    [Field("Tweede kleur", "De kleur van accenten; zonder is dat de hoofdkleur.")]
    public string? Second { get; init; }

    /// <summary>The palette they make; null where one cannot be used, which has been reported.</summary>
    public Palette? ToPalette() =>
        Colour.Parse(Main) is { } main && Colour.Parse(Second ?? Main) is { } second ? new Palette(new Shade(main), new Shade(second)) : null;

    public IEnumerable<(string Field, Problem Problem)> Validate() =>
        from colour in new[] { (Field: "main", Text: Main), (Field: "second", Text: Second) }
        where colour.Text is not null
        let problem = ProblemOf(colour.Text)
        where problem is not null
        select (colour.Field, problem);

    private static Problem? ProblemOf(string text)
    {
        if (Colour.Parse(text) is not { } colour)
        {
            return Problems.InvalidColour(text);
        }

        var shade = new Shade(colour);
        return shade.IsReadable
            ? null
            : Problems.UnreadableColour(text, Rounded(shade.Contrast), shade.NearestReadable().Light.ToString());
    }

    // Down: 4.46 is not 4.5.
    private static Bilingual Rounded(double contrast)
    {
        var text = (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
        return new Bilingual(text.Replace('.', ','), text);
    }
}
