namespace Toolbox.Figures.Drawing;

/// <summary>Pillars that carry a roof; when they are too slim for their names they are numbered, with a list below.</summary>
internal static class PillarsDrawing
{
    private const double Gap = 18;
    private const double Padding = 12;
    private const int MostWithNames = 4;
    private const int MostWithNamesWhenNarrow = 2;

    public static void Draw(Sketch sketch, PillarsFigure figure)
    {
        var count = figure.Items.Length;
        var roof = sketch.Fit(figure.Roof, sketch.Width - 120, writing: 0);
        var gable = sketch.IsNarrow ? 26.0 : 44.0;
        var beam = roof.Height + 20;
        sketch.Polygon([(2, gable), (sketch.Width / 2, 2), (sketch.Width - 2, gable)], "f-area f-line");
        sketch.Box(2, gable, sketch.Width - 4, beam, "f-node");
        sketch.Write(roof, sketch.Width / 2, gable + 10, Align.Middle);

        var top = gable + beam;
        var width = (sketch.Width - 40 - (Gap * (count - 1))) / count;
        var named = count <= (sketch.IsNarrow ? MostWithNamesWhenNarrow : MostWithNames);
        var captions = named ? figure.Items.Select(i => sketch.Fit(i, width - (2 * Padding), writing: 5)).ToList() : [];
        var height = named ? captions.Max(c => c.Height) + 40 : sketch.IsNarrow ? 90 : 130;
        for (var i = 0; i < count; i++)
        {
            var x = 20 + (i * (width + Gap));
            sketch.Line(x, top, x, top + height, "f-line");
            sketch.Line(x + width, top, x + width, top + height, "f-line");
            if (named)
            {
                sketch.Write(captions[i], x + (width / 2), top + 20, Align.Middle);
            }
            else
            {
                sketch.Number(i + 1, x + (width / 2), top + (height / 2));
            }
        }

        sketch.Line(0, top + height, sketch.Width, top + height, "f-main");
        sketch.Height = top + height + 6;
        if (!named)
        {
            sketch.Height = Legend.Write(sketch, figure.Items, sketch.Height + 20, writing: 2);
        }
    }
}
