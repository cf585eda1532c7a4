namespace Toolbox.Figures.Drawing;

/// <summary>Layers: an iceberg, stairs, or rings. What a layer is stands beside its part of the shape.</summary>
internal static class LayersDrawing
{
    private const double Padding = 12;
    private const int Writing = 2;

    public static void Draw(Sketch sketch, LayersFigure figure)
    {
        switch (figure.Shape)
        {
            case LayerShape.Iceberg:
                Iceberg(sketch, figure);
                break;
            case LayerShape.Stairs:
                Stairs(sketch, figure);
                break;
            case LayerShape.Rings:
                Rings(sketch, figure);
                break;
        }
    }

    private static void Iceberg(Sketch sketch, LayersFigure figure)
    {
        var (shape, text) = sketch.IsNarrow ? (104.0, 122.0) : (340.0, 400.0);
        var captions = figure.Items.Select(i => sketch.Fit(i, sketch.Width - text - 6, Writing)).ToList();
        var bands = captions.Select(c => Math.Max(c.Height + (2 * Padding), sketch.IsNarrow ? 60 : 72)).ToList();
        var (middle, total, water) = (shape / 2, bands.Sum(), bands[0] + 6);
        var outline = Outline(middle, shape, water, total).ToList();

        sketch.Polygon(outline, "f-area f-line");
        sketch.Path(Waves(sketch.Width, water), "f-main f-open");
        var y = 6.0;
        for (var i = 0; i < captions.Count; i++)
        {
            var centre = y + (bands[i] / 2);
            sketch.Circle(middle, centre, 4, "f-dot");
            sketch.Line(middle, centre, text - 12, centre, "f-guide");
            sketch.WriteAround(captions[i], text, centre, Align.Start);
            y += bands[i];
        }

        sketch.Height = total + 14;
    }

    // Narrow at the top, widest a little under the water, and ragged towards the foot.
    private static IEnumerable<(double X, double Y)> Outline(double middle, double width, double water, double total)
    {
        var half = width / 2;
        var under = total - water;
        yield return (middle - (half * 0.08), 4);
        yield return (middle + (half * 0.2), water * 0.3);
        yield return (middle + (half * 0.42), water * 0.55);
        yield return (middle + (half * 0.62), water);
        yield return (middle + (half * 0.98), water + (under * 0.24));
        yield return (middle + (half * 0.8), water + (under * 0.62));
        yield return (middle + (half * 0.36), water + (under * 0.86));
        yield return (middle - (half * 0.06), total + 8);
        yield return (middle - (half * 0.5), water + (under * 0.8));
        yield return (middle - (half * 0.94), water + (under * 0.42));
        yield return (middle - (half * 0.78), water + (under * 0.14));
        yield return (middle - (half * 0.54), water);
        yield return (middle - (half * 0.3), water * 0.5);
    }

    private static string Waves(double width, double y)
    {
        const double Wave = 40;
        var path = $"M0 {Sketch.N(y)}";
        for (var x = 0.0; x < width - 1; x += Wave)
        {
            var end = Math.Min(x + Wave, width);
            path += $"Q{Sketch.N(x + (Wave / 4))} {Sketch.N(y - 6)} {Sketch.N(x + (Wave / 2))} {Sketch.N(y)}T{Sketch.N(end)} {Sketch.N(y)}";
        }

        return path;
    }

    private static void Stairs(Sketch sketch, LayersFigure figure)
    {
        var count = figure.Items.Length;
        var rise = sketch.IsNarrow ? Math.Min(22, 110.0 / count) : Math.Min(90, 430.0 / count);
        var y = 4.0;
        var outline = $"M{Sketch.N(sketch.Width - 2)} {Sketch.N(y)}";
        for (var i = 0; i < count; i++)
        {
            var x = ((count - 1 - i) * rise) + 2;
            var caption = sketch.Fit(figure.Items[i], sketch.Width - x - (2 * Padding), Writing);
            var height = caption.Height + (2 * Padding);
            outline += $"{(i == 0 ? "" : $"V{Sketch.N(y)}")}H{Sketch.N(x)}";
            sketch.Write(caption, x + Padding + 4, y + Padding);
            if (i > 0)
            {
                sketch.Line(x + rise, y, sketch.Width - 2, y, "f-thin");
            }

            y += height;
        }

        sketch.Path($"{outline}V{Sketch.N(y)}H{Sketch.N(sketch.Width - 2)}Z", "f-line f-open");
        sketch.Height = y + 4;
    }

    private static void Rings(Sketch sketch, LayersFigure figure)
    {
        var (centre, widest, text) = sketch.IsNarrow ? (66.0, 62.0, 150.0) : (220.0, 210.0, 470.0);
        var captions = figure.Items.Select(i => sketch.Fit(i, sketch.Width - text - 6, Writing)).Reverse().ToList();
        var bands = captions.Select(c => Math.Max(c.Height + (2 * Padding), sketch.IsNarrow ? 48 : 62)).ToList();
        var bottom = bands.Sum() + (bands[^1] * 0.4) + 4;
        var y = 4.0;
        for (var i = 0; i < captions.Count; i++)
        {
            var radiusY = (bottom - y) / 2;
            var radiusX = widest * (captions.Count - i) / captions.Count;
            sketch.Ellipse(centre, y + radiusY, radiusX, radiusY, i == captions.Count - 1 ? "f-area f-line" : "f-line f-open");
            var middle = i == captions.Count - 1 ? y + radiusY : y + (bands[i] / 2);
            sketch.Circle(centre, middle, 4, "f-dot");
            sketch.Line(centre, middle, text - 12, middle, "f-guide");
            sketch.WriteAround(captions[i], text, middle, Align.Start);
            y += bands[i];
        }

        sketch.Height = bottom + 6;
    }
}
