namespace Toolbox.Figures.Drawing;

/// <summary>How a line of stations looks.</summary>
/// <param name="Numbered">Stations carry a number.</param>
/// <param name="Returns">The last station leads back to the first; only a narrow drawing shows it.</param>
/// <param name="Writing">Lines to write on at a station, in a blank drawing.</param>
internal sealed record LineStyle(bool Numbered = false, bool Returns = false, int Writing = 2);

/// <summary>Stations on one line, with what they are under them or beside them.</summary>
internal static class LineOfStations
{
    private const double Radius = 9;
    private const double NumberRadius = 13;
    private const double RowGap = 56;

    /// <summary>Draws the line across, in rows when there are many stations; the line runs on from row to row.</summary>
    public static void Across(Sketch sketch, IReadOnlyList<FigureLabel> stations, LineStyle style)
    {
        var perRow = stations.Count switch { <= 4 => stations.Count, <= 6 => 3, _ => 4 };
        var column = sketch.Width / perRow;
        var top = NumberRadius + 4;
        var captions = stations.Select(s => sketch.Fit(s, column - (stations.Count > perRow ? 48 : 24), style.Writing)).ToList();
        for (var first = 0; first < stations.Count; first += perRow)
        {
            var count = Math.Min(perRow, stations.Count - first);
            var height = captions.Skip(first).Take(count).Max(c => c.Height);
            var isLast = first + count == stations.Count;
            var start = column / 2;
            var end = isLast ? Math.Min(sketch.Width - 10, (column * (count - 0.5)) + (column * 0.42)) : sketch.Width - 40;
            sketch.Line(first == 0 ? start : 24, top, end, top, "f-main");
            if (isLast)
            {
                sketch.ArrowHead(end, top, 0, "f-main");
            }
            else
            {
                TurnTo(sketch, end, top, top + Radius + height + RowGap);
            }

            for (var i = 0; i < count; i++)
            {
                var x = column * (i + 0.5);
                Station(sketch, x, top, first + i, style);
                sketch.Write(captions[first + i], x, top + NumberRadius + 12, Align.Middle);
            }

            sketch.Height = top + NumberRadius + 12 + height + 8;
            top += Radius + height + RowGap;
        }
    }

    /// <summary>Draws the line downwards, with what the stations are beside it.</summary>
    public static void Down(Sketch sketch, IReadOnlyList<FigureLabel> stations, LineStyle style)
    {
        const double LineX = 34;
        const double TextX = 62;
        var y = NumberRadius + 4;
        var at = new List<double>();
        var captions = stations.Select(s => sketch.Fit(s, sketch.Width - TextX - 4, style.Writing)).ToList();
        foreach (var caption in captions)
        {
            at.Add(y);
            y += Math.Max(caption.Height, 2 * NumberRadius) + 18;
        }

        sketch.Height = y - 8;
        sketch.Line(LineX, at[0], LineX, at[^1], "f-main");
        if (style.Returns)
        {
            sketch.Path($"M{Sketch.N(LineX)} {Sketch.N(at[^1])}H18Q8 {Sketch.N(at[^1])} 8 {Sketch.N(at[^1] - 10)}V{Sketch.N(at[0] + 10)}Q8 {Sketch.N(at[0])} 18 {Sketch.N(at[0])}H{Sketch.N(LineX)}", "f-main");
            sketch.ArrowHead(LineX - NumberRadius - 1, at[0], 0, "f-main");
        }

        for (var i = 0; i < stations.Count; i++)
        {
            Station(sketch, LineX, at[i], i, style);
            sketch.Write(captions[i], TextX, at[i] - 11);
        }
    }

    private static void Station(Sketch sketch, double x, double y, int index, LineStyle style)
    {
        if (style.Numbered)
        {
            sketch.Number(index + 1, x, y);
        }
        else
        {
            sketch.Circle(x, y, Radius, "f-node");
        }
    }

    // From the end of a row, round the corner, under it to the left, and round again into the next.
    private static void TurnTo(Sketch sketch, double x, double top, double next)
    {
        var middle = next - 30;
        sketch.Path(
            $"M{Sketch.N(x)} {Sketch.N(top)}H{Sketch.N(x + 14)}Q{Sketch.N(x + 28)} {Sketch.N(top)} {Sketch.N(x + 28)} {Sketch.N(top + 14)}"
            + $"V{Sketch.N(middle - 14)}Q{Sketch.N(x + 28)} {Sketch.N(middle)} {Sketch.N(x + 14)} {Sketch.N(middle)}"
            + $"H24Q10 {Sketch.N(middle)} 10 {Sketch.N(middle + 14)}V{Sketch.N(next - 14)}Q10 {Sketch.N(next)} 24 {Sketch.N(next)}",
            "f-main");
    }
}
