using System.Collections.Immutable;
using Toolbox.Markdown;

namespace Toolbox.Figures.Drawing;

/// <summary>A figure as SVG.</summary>
/// <param name="Shapes">What stands inside the <c>svg</c> element.</param>
/// <param name="TooWide">Words that are wider than their place, and stick out of it.</param>
public sealed record FigureDrawing(string Shapes, Format Format, double Height, ImmutableArray<string> TooWide)
{
    /// <param name="blank">As a form to fill in.</param>
    /// <param name="read">The words of a brand.</param>
    public static FigureDrawing Of(Figure figure, Format format, bool blank, Func<Phrase, string> read)
    {
        var sketch = new Sketch(format, blank, read);
        switch (figure)
        {
            case CycleFigure cycle:
                CycleDrawing.Draw(sketch, cycle);
                break;
            case StepsFigure steps:
                StepsDrawing.Draw(sketch, steps);
                break;
            case MatrixFigure matrix:
                MatrixDrawing.Draw(sketch, matrix);
                break;
            case QuadrantsFigure quadrants:
                QuadrantsDrawing.Draw(sketch, quadrants);
                break;
            case AxesFigure axes:
                AxesDrawing.Draw(sketch, axes);
                break;
            case RadarFigure radar:
                RadarDrawing.Draw(sketch, radar);
                break;
            case TriangleFigure triangle:
                TriangleDrawing.Draw(sketch, triangle);
                break;
            case SpectrumFigure spectrum:
                SpectrumDrawing.Draw(sketch, spectrum);
                break;
            case LayersFigure layers:
                LayersDrawing.Draw(sketch, layers);
                break;
            case NetworkFigure network:
                NetworkDrawing.Draw(sketch, network);
                break;
            case TimelineFigure timeline:
                TimelineDrawing.Draw(sketch, timeline);
                break;
            case LoopFigure loop:
                LoopDrawing.Draw(sketch, loop);
                break;
            case PillarsFigure pillars:
                PillarsDrawing.Draw(sketch, pillars);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(figure), figure, "A kind of figure without a drawing.");
        }

        return new FigureDrawing(sketch.ToString(), format, Math.Ceiling(sketch.Height), [.. sketch.TooWide.Distinct(StringComparer.Ordinal)]);
    }
}
