namespace Toolbox.Figures.Drawing;

/// <summary>A figure eight: two loops that meet in a crossing. A narrow drawing numbers the stations and lists them below.</summary>
internal static class LoopDrawing
{
    private const double StationWidth = 230;
    private const int StationWriting = 1;

    // How far the caption of a station on a slope reaches past it, so that it stays clear of the loop.
    private const double OnSlope = 4;

    // Far enough from the crossing for its name to stand between the loops.
    private const double CrossingX = 136;

    public static void Draw(Sketch sketch, LoopFigure figure)
    {
        var (radiusX, radiusY) = sketch.IsNarrow ? (92.0, 86.0) : (170.0, 128.0);
        var x = sketch.Width / 2;
        var upper = Angles(figure.Upper.Length).Select(a => (Angle: a, X: x + (radiusX * Math.Cos(a)), Up: radiusY * (1 + Math.Sin(a)))).ToList();
        var over = sketch.IsNarrow ? 18 : Math.Max(18, upper.Zip(figure.Upper, (s, label) => RoomOver(sketch, label, s.Angle) - s.Up).Max());
        var crossing = over + (2 * radiusY);
        sketch.Ellipse(x, crossing - radiusY, radiusX, radiusY, "f-main f-open");
        sketch.Ellipse(x, crossing + radiusY, radiusX, radiusY, "f-line f-open");
        Direction(sketch, x, crossing - radiusY, radiusX, radiusY, clockwise: true, "f-main");
        Direction(sketch, x, crossing + radiusY, radiusX, radiusY, clockwise: false, "f-line");
        sketch.Height = crossing + (2 * radiusY) + 18;

        var all = new List<FigureLabel>();
        for (var i = 0; i < upper.Count; i++)
        {
            Station(sketch, all, figure.Upper[i], upper[i].X, over + upper[i].Up, upper[i].Angle);
        }

        var middle = sketch.IsNarrow ? null : sketch.Fit(figure.Crossing, 230, writing: 1);
        if (middle is null)
        {
            all.Add(figure.Crossing);
            sketch.Number(all.Count, x, crossing);
        }
        else
        {
            sketch.Line(x, crossing, x + CrossingX - 10, crossing, "f-guide");
            sketch.Circle(x, crossing, 11, "f-node f-node--main");
            sketch.WriteAround(middle, x + CrossingX, crossing, Align.Start);
        }

        foreach (var (label, angle) in figure.Lower.Zip(Angles(figure.Lower.Length)))
        {
            Station(sketch, all, label, x + (radiusX * Math.Cos(angle)), crossing + radiusY - (radiusY * Math.Sin(angle)), -angle);
        }

        if (sketch.IsNarrow)
        {
            sketch.Height = Legend.Write(sketch, all, sketch.Height + 8);
        }
    }

    // One goes round the upper loop clockwise, so through the crossing to the left, and round the lower one the other way.
    private static void Direction(Sketch sketch, double x, double y, double radiusX, double radiusY, bool clockwise, string look)
    {
        var angle = clockwise ? -0.3 : 0.3;
        var turn = clockwise ? 1 : -1;
        sketch.ArrowHead(
            x + (radiusX * Math.Cos(angle)),
            y + (radiusY * Math.Sin(angle)),
            Math.Atan2(turn * radiusY * Math.Cos(angle), -turn * radiusX * Math.Sin(angle)),
            look);
    }

    private static double RoomOver(Sketch sketch, FigureLabel label, double angle)
    {
        var caption = sketch.Fit(label, StationWidth, StationWriting);
        return 8 - TopOf(caption, 0, angle);
    }

    // From the left of a loop, over its top, to its right; radians, clockwise from the right.
    private static IEnumerable<double> Angles(int count) => count == 1
        ? [-Math.PI / 2]
        : Enumerable.Range(0, count).Select(i => Math.PI + (count < 4 ? 0 : -0.35) + (i * (Math.PI + (count < 4 ? 0 : 0.7)) / (count - 1)));

    private static void Station(Sketch sketch, List<FigureLabel> all, FigureLabel label, double x, double y, double angle)
    {
        all.Add(label);
        if (sketch.IsNarrow)
        {
            sketch.Number(all.Count, x, y);
            return;
        }

        sketch.Circle(x, y, 9, "f-node");
        var sideways = Math.Cos(angle);
        var caption = sketch.Fit(label, StationWidth, StationWriting);
        var top = TopOf(caption, y, angle);
        var (at, align) = IsAtEnd(angle) ? (x, Align.Middle) : (x + (Math.Sign(sideways) * 20), sideways > 0 ? Align.Start : Align.End);
        sketch.Write(caption, at, top, align);
        sketch.Height = Math.Max(sketch.Height, top + caption.Height + 6);
    }

    /// <summary>At the top or the foot of a loop.</summary>
    private static bool IsAtEnd(double angle) => Math.Abs(Math.Cos(angle)) < 0.3;

    // Beside a loop a caption stands around its station; on a slope the loop bends away above or below it.
    private static double TopOf(Caption caption, double y, double angle) => Math.Sin(angle) switch
    {
        < 0 when IsAtEnd(angle) => y - 18 - caption.Height,
        _ when IsAtEnd(angle) => y + 16,
        < -0.5 => y + OnSlope - caption.Height,
        > 0.5 => y - OnSlope,
        _ => y - (caption.Height / 2),
    };
}
