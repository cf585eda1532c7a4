using System.Collections.Immutable;

namespace Toolbox.Brands.Colours;

/// <summary>A token of the theme in both schemes.</summary>
public sealed record ColourToken(string Name, Colour Light, Colour Dark);

/// <summary>The colours of a brand, as the tokens of the theme that it sets. With one colour the accent is that colour too.</summary>
public sealed record Palette(Shade Brand, Shade Accent)
{
    // Ink on the light colours of the dark scheme, as in the theme.
    private static readonly Colour DarkInk = new(0x0d, 0x1a, 0x1d);

    public ImmutableArray<ColourToken> Tokens =>
    [
        new("brand", Brand.Light, Brand.Dark),
        new("brand-strong", Brand.LightStrong, Brand.DarkStrong),
        new("on-brand", Colour.White, DarkInk),
        new("accent", Accent.Light, Accent.Dark),
        new("accent-text", Accent.Light, Accent.Dark),
        new("accent-tint", Accent.LightTint, Accent.DarkTint),
    ];

    /// <summary>
    /// The style sheet of the brand. It stands outside the theme's layers and so wins from all of them: hence it says
    /// nothing to who chose colours for the whole screen, and leaves surfaces on paper white.
    /// </summary>
    public string ToCss()
    {
        var tokens = Tokens.ToLookup(t => t.Name.EndsWith("-tint", StringComparison.Ordinal));
        return $$"""
            @media (forced-colors: none) {
              :root { {{Css(tokens[false])}} }
            }
            @media screen and (forced-colors: none) {
              :root { {{Css(tokens[true])}} }
            }

            """;
    }

    private static string Css(IEnumerable<ColourToken> tokens) =>
        string.Join(' ', tokens.Select(t => $"--{t.Name}: light-dark({t.Light}, {t.Dark});"));
}
