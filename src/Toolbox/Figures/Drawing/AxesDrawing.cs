using System.Globalization;

namespace Toolbox.Figures.Drawing;

/// <summary>Four arms from a middle, each with a scale.</summary>
internal static class AxesDrawing
{
    private static readonly (double X, double Y)[] Directions = [(0, -1), (1, 0), (0, 1), (-1, 0)];

    public static void Draw(Sketch sketch, AxesFigure figure)
    {
        var arm = sketch.IsNarrow ? 118.0 : 200.0;
        var side = sketch.IsNarrow ? 122.0 : 190.0;
        var upDown = sketch.IsNarrow ? sketch.Width : 320;
        var captions = figure.Arms.Select((a, i) => sketch.Fit(a, i % 2 == 0 ? upDown : side, writing: 1)).ToList();
        var (x, y) = (sketch.Width / 2, captions[0].Height + 12 + arm);

        sketch.Write(captions[0], x, 0, Align.Middle);
        for (var i = 0; i < Directions.Length; i++)
        {
            Arm(sketch, x, y, Directions[i], arm, figure.Scale);
        }

        sketch.Circle(x, y, 6, "f-node f-node--main");
        sketch.Write(captions[2], x, y + arm + 14, Align.Middle);
        sketch.Height = y + arm + 14 + captions[2].Height + 4;
        if (sketch.IsNarrow)
        {
            sketch.Write(captions[3], 0, y - 22 - captions[3].Height);
            sketch.Write(captions[1], sketch.Width, y - 22 - captions[1].Height, Align.End);
        }
        else
        {
            sketch.WriteAround(captions[1], x + arm + 22, y, Align.Start);
            sketch.WriteAround(captions[3], x - arm - 22, y, Align.End);
        }
    }

    private static void Arm(Sketch sketch, double x, double y, (double X, double Y) direction, double arm, int scale)
    {
        sketch.Line(x, y, x + (direction.X * arm), y + (direction.Y * arm), "f-line");
        sketch.Lines(Enumerable.Range(1, scale).Select(Tick), "f-tick");
        for (var step = 1; step <= scale; step++)
        {
            var (px, py) = At(step);
            if (step == scale || (scale == 10 && step == 5))
            {
                var (nx, ny) = direction.X == 0 ? (px + 14, py + 5) : (px, py + 24);
                sketch.Letters(step.ToString(CultureInfo.InvariantCulture), nx, ny, "f-n", direction.X == 0 ? Align.Start : Align.Middle);
            }
        }

        (double X, double Y) At(int step) => (x + (direction.X * arm * step / scale), y + (direction.Y * arm * step / scale));

        (double X1, double Y1, double X2, double Y2) Tick(int step)
        {
            var ((px, py), half) = (At(step), step == scale ? 8 : 5);
            return (px - (direction.Y * half), py - (direction.X * half), px + (direction.Y * half), py + (direction.X * half));
        }
    }
}
