namespace Toolbox.Figures.Drawing;

/// <summary>
/// The activity system as Engeström draws it: the large triangle, the one between the middles of its sides, and the
/// lines from each corner. A narrow drawing numbers the corners and lists them below.
/// </summary>
internal static class TriangleDrawing
{
    public static void Draw(Sketch sketch, TriangleFigure figure)
    {
        if (sketch.IsNarrow)
        {
            Narrow(sketch, figure);
        }
        else
        {
            Wide(sketch, figure);
        }
    }

    private static void Wide(Sketch sketch, TriangleFigure figure)
    {
        var instruments = sketch.Fit(figure.Instruments, 420, writing: 1);
        var subject = sketch.Fit(figure.Subject, 190, writing: 1);
        var work = sketch.Fit(figure.ObjectOfWork, 200, writing: 1);
        var corners = new[] { figure.Rules, figure.Community, figure.Division }.Select(l => sketch.Fit(l, 210, writing: 1)).ToList();
        var outcome = figure.Outcome is null ? null : sketch.Fit(figure.Outcome, 190, writing: 1);
        var place = new Corners(408, instruments.Height + 18, 254, 364);
        Lines(sketch, place, figure, arrow: outcome is null ? 0 : 100);
        Nodes(sketch, place, 9);

        sketch.Write(instruments, place.Middle, 0, Align.Middle);
        sketch.WriteAround(subject, place.Left - 20, place.Half, Align.End);
        sketch.Write(work, place.Right + 16, place.Half - work.Height - 16);
        if (outcome is not null)
        {
            sketch.Write(outcome, place.Right + 112, place.Half - 11);
        }

        foreach (var (caption, x) in corners.Zip([place.Middle - place.Reach, place.Middle, place.Middle + place.Reach]))
        {
            sketch.Write(caption, x, place.Bottom + 18, Align.Middle);
        }

        sketch.Height = place.Bottom + 18 + corners.Max(c => c.Height) + 6;
    }

    private static void Narrow(Sketch sketch, TriangleFigure figure)
    {
        var labels = new List<FigureLabel> { figure.Instruments, figure.Subject, figure.ObjectOfWork, figure.Rules, figure.Community, figure.Division };
        if (figure.Outcome is not null)
        {
            labels.Add(figure.Outcome);
        }

        var place = new Corners(160, 20, 136, 236);
        Lines(sketch, place, figure, arrow: figure.Outcome is null ? 0 : 50);
        var spots = new[]
        {
            (place.Middle, place.Top), (place.Left, place.Half), (place.Right, place.Half),
            (place.Middle - place.Reach, place.Bottom), (place.Middle, place.Bottom), (place.Middle + place.Reach, place.Bottom),
            (place.Right + 66, place.Half),
        };
        for (var i = 0; i < labels.Count; i++)
        {
            sketch.Number(i + 1, spots[i].Item1, spots[i].Item2);
        }

        sketch.Height = Legend.Write(sketch, labels, place.Bottom + 34);
    }

    private static void Lines(Sketch sketch, Corners place, TriangleFigure figure, double arrow)
    {
        var (left, right) = (place.Middle - place.Reach, place.Middle + place.Reach);
        sketch.Polygon([(place.Middle, place.Top), (place.Left, place.Half), (place.Right, place.Half)], "f-area");
        sketch.Line(place.Middle, place.Top, place.Middle, place.Bottom, "f-thin");
        sketch.Line(place.Left, place.Half, right, place.Bottom, "f-thin");
        sketch.Line(place.Right, place.Half, left, place.Bottom, "f-thin");
        sketch.Polygon([(place.Middle, place.Top), (left, place.Bottom), (right, place.Bottom)], "f-line f-open");
        sketch.Polygon([(place.Left, place.Half), (place.Right, place.Half), (place.Middle, place.Bottom)], "f-line f-open");
        if (arrow > 0)
        {
            sketch.Line(place.Right, place.Half, place.Right + arrow, place.Half, "f-main");
            sketch.ArrowHead(place.Right + arrow, place.Half, 0, "f-main");
        }

        if (figure.Processes is [var above, var between, var below, var beside])
        {
            var third = (place.Bottom - place.Half) / 3;
            Relation(sketch, above, place.Middle, place.Half - third, onArea: true);
            Relation(sketch, between, place.Middle, place.Half + third, onArea: false);
            Relation(sketch, below, place.Left, place.Bottom - third + 8, onArea: false);
            Relation(sketch, beside, place.Right, place.Bottom - third + 8, onArea: false);
        }
    }

    private static void Relation(Sketch sketch, Markdown.Phrase word, double x, double y, bool onArea) =>
        sketch.Letters(sketch.Read(word), x, y, onArea ? "f-p f-halo f-halo--sand" : "f-p f-halo");

    private static void Nodes(Sketch sketch, Corners place, double radius)
    {
        foreach (var x in new[] { place.Middle - place.Reach, place.Middle, place.Middle + place.Reach })
        {
            sketch.Circle(x, place.Bottom, radius, "f-node");
        }

        sketch.Circle(place.Middle, place.Top, radius, "f-node");
        sketch.Circle(place.Left, place.Half, radius, "f-node f-node--main");
        sketch.Circle(place.Right, place.Half, radius, "f-node f-node--main");
    }

    /// <summary>Where the corners and the middles of the sides are.</summary>
    private sealed record Corners(double Middle, double Top, double Reach, double Height)
    {
        public double Bottom => Top + Height;

        public double Half => Top + (Height / 2);

        public double Left => Middle - (Reach / 2);

        public double Right => Middle + (Reach / 2);
    }
}
