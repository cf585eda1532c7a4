using Toolbox.Diagnostics;

namespace Toolbox.Figures.Drawing;

/// <summary>Whether the words of a figure fit in its shapes, on every width it is drawn for.</summary>
internal static class FigureFit
{
    public static IEnumerable<Problem> Problems(Figure figure) =>
        new[] { Format.Wide, Format.Narrow }
            .SelectMany(format => FigureDrawing.Of(figure, format, blank: false, phrase => phrase.AsWritten).TooWide)
            .Distinct(StringComparer.Ordinal)
            .Select(Diagnostics.Problems.WordTooWide);
}
