using Toolbox.Diagnostics;
using Toolbox.Markdown;

namespace Toolbox.Figures.Drawing;

/// <summary>Whether the words of a figure fit in its shapes, on every width it is drawn for.</summary>
internal static class FigureFit
{
    public static IEnumerable<Problem> Problems(Figure figure) =>
        new[] { Format.Wide, Format.Narrow }
            .SelectMany(format => FigureDrawing.Of(figure, format, blank: false, AsWritten).TooWide)
            .Distinct(StringComparer.Ordinal)
            .Select(Diagnostics.Problems.WordTooWide);

    // The words of a brand are not known yet; their names are the words of the default one.
    private static string AsWritten(Phrase phrase) => string.Concat(phrase.Parts.Select(p => p.Text));
}
