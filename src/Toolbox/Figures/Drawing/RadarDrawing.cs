using System.Globalization;

namespace Toolbox.Figures.Drawing;

/// <summary>A spider web; a narrow drawing numbers the spokes and lists them below.</summary>
internal static class RadarDrawing
{
    private const int LongestNamedScale = 5;

    public static void Draw(Sketch sketch, RadarFigure figure)
    {
        var count = figure.Spokes.Length;
        var radius = sketch.IsNarrow ? 128.0 : 190.0;
        var captions = sketch.IsNarrow ? [] : figure.Spokes.Select((s, i) => sketch.Fit(s, WidthBeside(i, count))).ToList();
        var over = sketch.IsNarrow ? 30 : captions[0].Height + 14;
        var (x, y) = (sketch.Width / 2, over + radius);

        for (var ring = 1; ring <= figure.Scale; ring++)
        {
            var reach = radius * ring / figure.Scale;
            sketch.Polygon(Enumerable.Range(0, count).Select(i => On(x, y, reach, Angle(i, count))), ring == figure.Scale ? "f-line f-open" : "f-thin f-open");
        }

        for (var i = 0; i < count; i++)
        {
            var (px, py) = On(x, y, radius, Angle(i, count));
            sketch.Line(x, y, px, py, "f-thin");
        }

        Scale(sketch, figure.Scale, x, y, radius);
        sketch.Height = y + radius + 8;
        if (sketch.IsNarrow)
        {
            Numbers(sketch, count, x, y, radius);
            sketch.Height = Legend.Write(sketch, figure.Spokes, y + radius + 44, writing: 0);
        }
        else
        {
            Names(sketch, captions, x, y, radius);
        }
    }

    private static double Angle(int spoke, int count) => (spoke * Math.Tau / count) - (Math.PI / 2);

    private static (double X, double Y) On(double x, double y, double reach, double angle) =>
        (x + (reach * Math.Cos(angle)), y + (reach * Math.Sin(angle)));

    // Straight above and below there is the whole width; beside the web what is left of it.
    private static double WidthBeside(int spoke, int count) => Math.Abs(Math.Cos(Angle(spoke, count))) < 0.2 ? 320 : 200;

    private static void Scale(Sketch sketch, int scale, double x, double y, double radius)
    {
        for (var step = 1; step <= scale; step++)
        {
            if (scale <= LongestNamedScale || step % 2 == 0)
            {
                sketch.Letters(step.ToString(CultureInfo.InvariantCulture), x + 5, y - (radius * step / scale) + 15, "f-n f-halo", Align.Start);
            }
        }
    }

    private static void Numbers(Sketch sketch, int count, double x, double y, double radius)
    {
        for (var i = 0; i < count; i++)
        {
            var (px, py) = On(x, y, radius + 16, Angle(i, count));
            sketch.Number(i + 1, px, py);
        }
    }

    private static void Names(Sketch sketch, List<Caption> captions, double x, double y, double radius)
    {
        for (var i = 0; i < captions.Count; i++)
        {
            var angle = Angle(i, captions.Count);
            var (px, py) = On(x, y, radius + 14, angle);
            var height = captions[i].Height;
            var sideways = Math.Cos(angle);
            var (align, top) = Math.Abs(sideways) < 0.2
                ? (Align.Middle, Math.Sin(angle) < 0 ? py - height : py)
                : (sideways > 0 ? Align.Start : Align.End, py - (height / 2) + (Math.Sin(angle) * height / 3));
            sketch.Write(captions[i], px, Math.Max(0, top), align);
            sketch.Height = Math.Max(sketch.Height, top + height + 6);
        }
    }
}
