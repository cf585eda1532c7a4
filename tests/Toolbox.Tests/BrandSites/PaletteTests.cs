using System.Text.RegularExpressions;
using Toolbox.Brands;
using Toolbox.Brands.Colours;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.BrandSites;

public sealed partial class PaletteTests
{
    /// <summary>Seven hundred colours, over all hues, dull and bright, light and dark.</summary>
    public static IEnumerable<Colour> Colours() =>
        from hue in Enumerable.Range(0, 36)
        from lightness in new[] { 0.1, 0.3, 0.5, 0.7, 0.95 }
        from chroma in new[] { 0.0, 0.06, 0.13, 0.28 }
        select new Oklch(lightness, chroma, hue * Math.PI / 18).ToColour();

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#767676", "#fff", 4.54)]
    [InlineData("#0b5563", "#fbf8f3", 7.94)]
    public void Contrast_is_that_of_WCAG(string one, string two, double ratio) =>
        Assert.Equal(ratio, Colour.Parse(one)!.Value.ContrastWith(Colour.Parse(two)!.Value), tolerance: 0.01);

    [Fact]
    public void A_colour_survives_the_way_to_lightness_and_hue_and_back() =>
        Assert.All(Colours(), colour => Assert.Equal(colour, Oklch.Of(colour).ToColour()));

    [Fact]
    public void Every_nearest_colour_can_be_read_and_a_readable_one_is_its_own() => Assert.All(Colours(), colour =>
    {
        var shade = new Shade(colour);
        var nearest = shade.NearestReadable();

        Assert.True(nearest.Contrast >= 4.5, $"{colour} gives {nearest.Light} with {nearest.Contrast}");
        Assert.True(!shade.IsReadable || nearest.Light == colour);

        // A little lighter would not do: it is the nearest.
        var seen = Oklch.Of(nearest.Light);
        Assert.True(shade.IsReadable || !new Shade((seen with { Lightness = seen.Lightness + 0.012 }).ToColour()).IsReadable, $"{colour} gives {nearest.Light}");
    });

    [Fact]
    public void Every_text_of_every_palette_can_be_read_in_both_schemes() => Assert.All(Colours(), colour =>
    {
        var tokens = new Palette(new Shade(colour).NearestReadable(), new Shade(colour).NearestReadable()).Tokens.ToDictionary(t => t.Name);
        foreach (var (light, surfaces) in new[] { (true, Surfaces.Light), (false, Surfaces.Dark) })
        {
            Colour Of(string name) => light ? tokens[name].Light : tokens[name].Dark;
            foreach (var text in new[] { "brand", "brand-strong", "accent", "accent-text" })
            {
                Assert.All([.. surfaces, Of("accent-tint")], s => Assert.True(Of(text).ContrastWith(s) >= 4.5, $"{colour}: {text} {Of(text)} on {s}"));
            }

            Assert.All(["brand", "brand-strong"], b => Assert.True(Of("on-brand").ContrastWith(Of(b)) >= 4.5, $"{colour}: on-brand on {b}"));
        }
    });

    [Fact]
    public void The_surfaces_are_those_of_the_theme()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Theme, "styles/tokens.css"));
        var pairs = new[] { "paper", "sheet", "sand" }.Select(name => SurfaceToken().Matches(css).First(m => m.Groups["name"].Value == name)).ToList();

        Assert.Equal(pairs.Select(m => m.Groups["light"].Value), Surfaces.Light.Select(c => c.ToString()));
        Assert.Equal(pairs.Select(m => m.Groups["dark"].Value), Surfaces.Dark.Select(c => c.ToString()));
    }

    [Fact]
    public void The_tokens_are_tokens_of_the_theme()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Theme, "styles/tokens.css"));

        Assert.All(new Palette(new Shade(Colour.White), new Shade(Colour.White)).Tokens, t => Assert.Contains($"  --{t.Name}: light-dark(", css));
    }

    [Theory]
    [InlineData("0b5563")]
    [InlineData("#0b55")]
    [InlineData("#gggggg")]
    [InlineData("#+12345")]
    [InlineData("rgb(0, 0, 0)")]
    public void What_is_no_colour_is_not_read(string text) => Assert.Null(Colour.Parse(text));

    [Fact]
    public void One_colour_is_also_the_accent()
    {
        var palette = new BrandColours { Main = "#2f4a9e" }.ToPalette()!;

        Assert.Equal("#2f4a9e", palette.Accent.Light.ToString());
        Assert.Contains("--accent-text: light-dark(#2f4a9e, ", palette.ToCss());
    }

    [GeneratedRegex(@"--(?<name>[a-z]+): light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SurfaceToken();
}
