using Toolbox.Markdown;

namespace Toolbox.Figures.Drawing;

/// <summary>A line between two ends, with points on it; their names stand under it, and by turns above it when there are many.</summary>
internal static class SpectrumDrawing
{
    private const int MostInOneRow = 4;

    public static void Draw(Sketch sketch, SpectrumFigure figure)
    {
        if (sketch.IsNarrow)
        {
            Down(sketch, figure);
        }
        else
        {
            Across(sketch, figure);
        }
    }

    private static void Across(Sketch sketch, SpectrumFigure figure)
    {
        var from = sketch.Fit(figure.From, Phrase.Empty, 400);
        var to = sketch.Fit(figure.To, Phrase.Empty, 400);
        var column = sketch.Width / figure.Points.Length;
        var byTurns = figure.Points.Length > MostInOneRow;
        var captions = figure.Points.Select(p => sketch.Fit(p, Math.Min(260, (byTurns ? 1.85 : 1) * column) - 20, writing: 2)).ToList();
        var above = byTurns ? captions.Where((_, i) => i % 2 == 1).Max(c => c.Height) + 22 : 0;
        var ends = Math.Max(from.Height, to.Height);
        var y = ends + 26 + above;

        sketch.Write(from, 4, 0);
        sketch.Write(to, sketch.Width - 4, 0, Align.End);
        sketch.Line(4, y, sketch.Width - 4, y, "f-main");
        sketch.ArrowHead(4, y, Math.PI, "f-main");
        sketch.ArrowHead(sketch.Width - 4, y, 0, "f-main");
        for (var i = 0; i < captions.Count; i++)
        {
            var x = column * (i + 0.5);
            var isAbove = byTurns && i % 2 == 1;
            sketch.Circle(x, y, 9, "f-node");
            sketch.Write(captions[i], Inside(sketch, captions[i], x), isAbove ? y - 20 - captions[i].Height : y + 20, Align.Middle);
        }

        sketch.Height = y + 20 + captions.Where((_, i) => !byTurns || i % 2 == 0).Max(c => c.Height) + 6;
    }

    // By turns, captions are wider than their column; the outer ones move in.
    private static double Inside(Sketch sketch, Caption caption, double x)
    {
        var half = (caption.WidestLine / 2) + 4;
        return Math.Clamp(x, half, sketch.Width - half);
    }

    private static void Down(Sketch sketch, SpectrumFigure figure)
    {
        const double LineX = 14;
        const double TextX = 40;
        var from = sketch.Fit(figure.From, Phrase.Empty, sketch.Width - TextX);
        sketch.Write(from, TextX, 0);
        var y = from.Height + 30;
        var stations = new List<double>();
        foreach (var point in figure.Points)
        {
            var caption = sketch.Fit(point, sketch.Width - TextX - 4, writing: 2);
            stations.Add(y);
            sketch.Write(caption, TextX, y - 11);
            y += Math.Max(caption.Height, 22) + 18;
        }

        var to = sketch.Fit(figure.To, Phrase.Empty, sketch.Width - TextX);
        sketch.Write(to, TextX, y);
        sketch.Height = y + to.Height + 6;
        sketch.Line(LineX, 6, LineX, sketch.Height - 4, "f-main");
        sketch.ArrowHead(LineX, 6, -Math.PI / 2, "f-main");
        sketch.ArrowHead(LineX, sketch.Height - 4, Math.PI / 2, "f-main");
        foreach (var station in stations)
        {
            sketch.Circle(LineX, station, 9, "f-node");
        }
    }
}
