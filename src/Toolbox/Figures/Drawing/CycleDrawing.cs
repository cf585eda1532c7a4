namespace Toolbox.Figures.Drawing;

/// <summary>Stations in a ring, clockwise; a narrow drawing is a line that returns.</summary>
internal static class CycleDrawing
{
    private const double BoxWidth = 204;
    private const double Padding = 12;
    private const double Gap = 22;
    private const double LeastRadius = 124;

    public static void Draw(Sketch sketch, CycleFigure figure)
    {
        if (sketch.IsNarrow)
        {
            LineOfStations.Down(sketch, figure.Items, new LineStyle(Returns: true));
            return;
        }

        var captions = figure.Items.Select(i => sketch.Fit(i, BoxWidth - (2 * Padding), writing: 2)).ToList();
        var height = captions.Max(c => c.Height) + (2 * Padding);
        var radiusX = (sketch.Width - BoxWidth) / 2 * (captions.Count < 5 ? 0.8 : 0.98);
        var radiusY = RadiusWithoutCollisions(captions.Count, radiusX, height);
        var (middleX, middleY) = (sketch.Width / 2, radiusY + (height / 2) + 4);
        sketch.Height = (2 * radiusY) + height + 8;

        sketch.Ellipse(middleX, middleY, radiusX, radiusY, "f-main f-open");
        for (var i = 0; i < captions.Count; i++)
        {
            var between = Angle(i + 0.5, captions.Count);
            var (x, y) = On(middleX, middleY, radiusX, radiusY, between);
            sketch.ArrowHead(x, y, Math.Atan2(radiusY * Math.Cos(between), -radiusX * Math.Sin(between)), "f-main");
        }

        for (var i = 0; i < captions.Count; i++)
        {
            var (x, y) = On(middleX, middleY, radiusX, radiusY, Angle(i, captions.Count));
            sketch.Box(x - (BoxWidth / 2), y - (height / 2), BoxWidth, height, "f-node");
            sketch.WriteAround(captions[i], x, y, Align.Middle);
        }
    }

    private static double Angle(double station, int count) => (station / count * Math.Tau) - (Math.PI / 2);

    private static (double X, double Y) On(double x, double y, double radiusX, double radiusY, double angle) =>
        (x + (radiusX * Math.Cos(angle)), y + (radiusY * Math.Sin(angle)));

    private static double RadiusWithoutCollisions(int count, double radiusX, double height)
    {
        var radiusY = Math.Max(height, LeastRadius);
        while (Collide(count, radiusX, radiusY, height))
        {
            radiusY += 8;
        }

        return radiusY;
    }

    private static bool Collide(int count, double radiusX, double radiusY, double height) =>
        Enumerable.Range(0, count).Any(i =>
        {
            var (ax, ay) = On(0, 0, radiusX, radiusY, Angle(i, count));
            var (bx, by) = On(0, 0, radiusX, radiusY, Angle(i + 1, count));
            return Math.Abs(ax - bx) < BoxWidth + Gap && Math.Abs(ay - by) < height + Gap;
        });
}
