namespace Toolbox.Figures.Drawing;

/// <summary>A figure eight: two loops that meet in a crossing. A narrow drawing numbers the stations and lists them below.</summary>
internal static class LoopDrawing
{
    private const double StationWidth = 230;
    private const int StationWriting = 2;
    private const double AboveStation = 18;

    // Far enough from the crossing for its name to stand between the loops.
    private const double CrossingX = 136;

    public static void Draw(Sketch sketch, LoopFigure figure)
    {
        var (radiusX, radiusY) = sketch.IsNarrow ? (92.0, 86.0) : (170.0, 128.0);
        var x = sketch.Width / 2;
        var upper = Angles(figure.Upper.Length).Select(a => (Angle: a, X: x + (radiusX * Math.Cos(a)), Up: radiusY * (1 + Math.Sin(a)))).ToList();
        var over = upper.Zip(figure.Upper, (station, label) => RoomOver(sketch, label, station.Angle) - station.Up).Append(18).Max();
        var crossing = over + (2 * radiusY);
        sketch.Ellipse(x, crossing - radiusY, radiusX, radiusY, "f-main f-open");
        sketch.Ellipse(x, crossing + radiusY, radiusX, radiusY, "f-line f-open");
        Direction(sketch, x, crossing - radiusY, radiusX, radiusY, Free(figure.Upper.Length), turn: 1, "f-main");
        Direction(sketch, x, crossing + radiusY, radiusX, radiusY, -Free(figure.Lower.Length), turn: -1, "f-line");
        sketch.Height = crossing + (2 * radiusY) + 18;

        var all = new List<FigureLabel>();
        for (var i = 0; i < upper.Count; i++)
        {
            Station(sketch, all, figure.Upper[i], upper[i].X, over + upper[i].Up, upper[i].Angle, isUpper: true);
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
            Station(sketch, all, label, x + (radiusX * Math.Cos(angle)), crossing + radiusY - (radiusY * Math.Sin(angle)), -angle, isUpper: false);
        }

        if (sketch.IsNarrow)
        {
            sketch.Height = Legend.Write(sketch, all, sketch.Height + 8);
        }
    }

    // One goes round the upper loop clockwise, so through the crossing to the left, and round the lower one the other way.
    private static void Direction(Sketch sketch, double x, double y, double radiusX, double radiusY, double angle, int turn, string look) =>
        sketch.ArrowHead(
            x + (radiusX * Math.Cos(angle)),
            y + (radiusY * Math.Sin(angle)),
            Math.Atan2(turn * radiusY * Math.Cos(angle), -turn * radiusX * Math.Sin(angle)),
            look);

    // Between the last two stations, where an arrow hides neither.
    private static double Free(int count)
    {
        var angles = Angles(count).ToList();
        return count < 4 ? -Math.PI / 4 : ((angles[^1] + angles[^2]) / 2) - (2 * Math.PI);
    }

    // What a name takes above its station.
    private static double RoomOver(Sketch sketch, FigureLabel label, double angle)
    {
        const double Edge = 8;
        if (sketch.IsNarrow)
        {
            return 0;
        }

        var height = sketch.Fit(label, StationWidth, StationWriting).Height;
        return Edge + (IsAtTopOrBottom(angle) ? height + AboveStation : (height / 2) - Outward(height, angle, isUpper: true));
    }

    // Beside a station that is far from the crossing, a name moves on from the loop, which is wider nearer to the crossing.
    private static double Outward(double height, double angle, bool isUpper) =>
        ((height / 2) - 8) * (isUpper ? Math.Min(0, Math.Sin(angle)) : Math.Max(0, Math.Sin(angle)));

    private static bool IsAtTopOrBottom(double angle) => Math.Abs(Math.Cos(angle)) < 0.3;

    // From the left of a loop, over its top, to its right; radians, clockwise from the right.
    private static IEnumerable<double> Angles(int count) => count == 1
        ? [-Math.PI / 2]
        : Enumerable.Range(0, count).Select(i => Math.PI + (count < 4 ? 0 : -0.35) + (i * (Math.PI + (count < 4 ? 0 : 0.7)) / (count - 1)));

    private static void Station(Sketch sketch, List<FigureLabel> all, FigureLabel label, double x, double y, double angle, bool isUpper)
    {
        all.Add(label);
        if (sketch.IsNarrow)
        {
            sketch.Number(all.Count, x, y);
            return;
        }

        sketch.Circle(x, y, 9, "f-node");
        var caption = sketch.Fit(label, StationWidth, StationWriting);
        if (IsAtTopOrBottom(angle))
        {
            var isAbove = Math.Sin(angle) < 0;
            sketch.Write(caption, x, isAbove ? y - AboveStation - caption.Height : y + 16, Align.Middle);
            sketch.Height = Math.Max(sketch.Height, isAbove ? 0 : y + 16 + caption.Height + 6);
        }
        else
        {
            var isRight = Math.Cos(angle) > 0;
            var middle = y + Outward(caption.Height, angle, isUpper);
            sketch.WriteAround(caption, x + (isRight ? 20 : -20), middle, isRight ? Align.Start : Align.End);
            sketch.Height = Math.Max(sketch.Height, middle + (caption.Height / 2) + 6);
        }
    }
}
