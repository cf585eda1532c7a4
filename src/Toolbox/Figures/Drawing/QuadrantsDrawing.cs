using Toolbox.Markdown;

namespace Toolbox.Figures.Drawing;

/// <summary>Four fields between two crossing axes, with the ends of the axes named.</summary>
internal static class QuadrantsDrawing
{
    private const double Padding = 22;

    public static void Draw(Sketch sketch, QuadrantsFigure figure)
    {
        var side = sketch.IsNarrow ? 0 : 140.0;
        var half = (sketch.Width - (2 * side)) / 2;
        var fields = figure.Fields.Select(f => sketch.Fit(f, half - (2 * Padding), writing: 4)).ToList();
        var over = sketch.Fit(figure.Vertical[1], Phrase.Empty, sketch.Width / 2);
        var under = sketch.Fit(figure.Vertical[0], Phrase.Empty, sketch.Width / 2);
        var top = over.Height + 10;
        var high = Math.Max(fields.Max(f => f.Height) + (2 * Padding), sketch.IsNarrow ? 110 : 130);
        var (middleX, middleY, bottom) = (sketch.Width / 2, top + high, top + (2 * high));

        sketch.Write(over, middleX, 0, Align.Middle);
        sketch.Line(middleX, top, middleX, bottom, "f-line");
        sketch.ArrowHead(middleX, top, -Math.PI / 2, "f-line");
        sketch.ArrowHead(middleX, bottom, Math.PI / 2, "f-line");
        sketch.Line(side, middleY, sketch.Width - side, middleY, "f-line");
        sketch.ArrowHead(side, middleY, Math.PI, "f-line");
        sketch.ArrowHead(sketch.Width - side, middleY, 0, "f-line");
        sketch.Write(under, middleX, bottom + 8, Align.Middle);
        sketch.Height = bottom + 8 + under.Height + 4;
        Ends(sketch, figure, side, middleY);

        for (var i = 0; i < fields.Count; i++)
        {
            var x = middleX + (half / 2 * (i % 2 == 0 ? -1 : 1));
            var y = middleY + (high / 2 * (i < 2 ? -1 : 1));
            sketch.WriteAround(fields[i], x, y, Align.Middle);
        }
    }

    // A narrow drawing has no room beside the axis; the ends stand in a row of their own.
    private static void Ends(Sketch sketch, QuadrantsFigure figure, double side, double middleY)
    {
        if (!sketch.IsNarrow)
        {
            sketch.WriteAround(sketch.Fit(figure.Horizontal[0], Phrase.Empty, side - 14), side - 12, middleY, Align.End);
            sketch.WriteAround(sketch.Fit(figure.Horizontal[1], Phrase.Empty, side - 14), sketch.Width - side + 12, middleY, Align.Start);
            return;
        }

        var left = sketch.Fit(figure.Horizontal[0], Phrase.Empty, (sketch.Width / 2) - 30);
        var right = sketch.Fit(figure.Horizontal[1], Phrase.Empty, (sketch.Width / 2) - 30);
        var y = sketch.Height + 10;
        sketch.Letters("←", 0, y + 16, "f-s", Align.Start);
        sketch.Write(left, 22, y);
        sketch.Letters("→", sketch.Width, y + 16, "f-s", Align.End);
        sketch.Write(right, sketch.Width - 22, y, Align.End);
        sketch.Height = y + Math.Max(left.Height, right.Height) + 4;
    }
}
