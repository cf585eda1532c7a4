using System.Net;
using System.Text.RegularExpressions;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.Lettering;

namespace Toolbox.BrowserTests.Figures;

/// <summary>The widths that drawings and sheets are reckoned with are those of the typeface that the site ships.</summary>
public sealed partial class LetterWidthsTests(Sites sites, TestBrowser browser)
{
    private const int Size = 1000;

    // What a letter takes that is not in the table; wide enough for any.
    private const int Unknown = 1000;

    // The typeface has none; another one draws them.
    private const string Arrows = "←→";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_letter_is_as_wide_as_it_is_reckoned(bool bold)
    {
        var real = await MeasureAsync(bold);

        Report.NothingFound(bold ? "bold" : "regular",
        [
            .. from letter in real
               let reckoned = LetterWidths.Of([letter.Key], Size, bold)
               where reckoned == Unknown ? letter.Value > Unknown : Math.Abs(reckoned - letter.Value) > 1
               select $"'{letter.Key}' is {letter.Value:0} wide, and reckoned as {reckoned:0}",
        ]);
    }

    [Fact]
    public async Task Every_letter_in_a_figure_is_known()
    {
        var real = await MeasureAsync(bold: false);

        Assert.DoesNotContain(LettersInFigures().Except(Arrows), l => !real.ContainsKey(l) || LetterWidths.Of([l], Size, bold: false) == Unknown);
    }

    private async Task<Dictionary<char, double>> MeasureAsync(bool bold)
    {
        var letters = Enumerable.Range(' ', 0x160).Select(c => (char)c).Where(c => !char.IsControl(c)).Concat("–—‘’“”•…€−ĳ").Concat(LettersInFigures()).Distinct();
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/", Screens.Laptop);
        var widths = await visit.ProbeAsync<LetterWidth[]>("letter-widths", new { letters = string.Concat(letters), weight = bold ? 700 : 400 });
        Assert.True(widths.Length > 150, "The typeface was not loaded.");
        return widths.ToDictionary(w => w.Letter[0], w => w.Width);
    }

    private IEnumerable<char> LettersInFigures() =>
        sites.AtRoot.Pages.SelectMany(p => FigureText().Matches(p.Html)).SelectMany(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct();

    [GeneratedRegex("<text [^>]*>([^<]*)</text>")]
    private static partial Regex FigureText();

    private sealed record LetterWidth
    {
        public string Letter { get; init; } = "";

        public double Width { get; init; }
    }
}
