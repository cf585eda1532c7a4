using Toolbox.Lettering;

namespace Toolbox.Figures.Drawing;

/// <summary>People or groups in a ring, with the ties between them; under it what the lines mean.</summary>
internal static class NetworkDrawing
{
    private const double Radius = 24;

    // Names this short stand in their circle.
    private const int Initials = 3;

    public static void Draw(Sketch sketch, NetworkFigure figure)
    {
        var count = figure.Nodes.Length;
        var (radiusX, radiusY) = sketch.IsNarrow ? (136.0, 126.0) : (250.0, 160.0);
        var names = figure.Nodes.Select(n => sketch.Read(n.Label)).ToList();
        var labelled = names.Exists(n => n.Length > Initials);
        var outside = labelled && !sketch.IsNarrow;
        var (x, y) = (sketch.Width / 2, radiusY + Radius + (outside ? 54 : 6));
        var places = figure.Nodes.Select((node, i) => (node.Id, Place: On(x, y, radiusX, radiusY, Angle(i, count))))
            .ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal);

        foreach (var tie in figure.Ties)
        {
            Tie(sketch, tie.Strength, places[tie.From], places[tie.To]);
        }

        sketch.Height = y + radiusY + Radius + 10;
        for (var i = 0; i < count; i++)
        {
            var place = places[figure.Nodes[i].Id];
            sketch.Circle(place.X, place.Y, Radius, "f-node");
            if (names[i].Length <= Initials)
            {
                sketch.Letters(sketch.IsBlank ? "" : names[i], place.X, place.Y + 6, "f-t");
            }
            else if (sketch.IsNarrow)
            {
                sketch.Letters((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), place.X, place.Y + 6, "f-t");
            }
            else
            {
                Name(sketch, figure.Nodes[i], place, Angle(i, count));
            }
        }

        if (labelled && sketch.IsNarrow)
        {
            sketch.Height = Legend.Write(sketch, [.. figure.Nodes.Select(n => new FigureLabel { Label = n.Label })], sketch.Height + 8, writing: 0);
        }

        Lines(sketch, figure);
    }

    private static double Angle(int node, int count) => (node * Math.Tau / count) - (Math.PI / 2);

    private static (double X, double Y) On(double x, double y, double radiusX, double radiusY, double angle) =>
        (x + (radiusX * Math.Cos(angle)), y + (radiusY * Math.Sin(angle)));

    private static string LookOf(TieStrength strength) => strength switch
    {
        TieStrength.Strong => "f-tie",
        TieStrength.Bridge => "f-bridge",
        _ => "f-weak",
    };

    // A bridge is two lines, so that it is told from a strong tie without its colour too.
    private static void Tie(Sketch sketch, TieStrength strength, (double X, double Y) from, (double X, double Y) to)
    {
        sketch.Line(from.X, from.Y, to.X, to.Y, LookOf(strength));
        if (strength == TieStrength.Bridge)
        {
            sketch.Line(from.X, from.Y, to.X, to.Y, "f-gap");
        }
    }

    private static void Name(Sketch sketch, NetworkNode node, (double X, double Y) place, double angle)
    {
        var sideways = Math.Cos(angle);
        if (Math.Abs(sideways) < 0.3)
        {
            var wide = sketch.Fit(node.Label, Markdown.Phrase.Empty, 260);
            var isAbove = Math.Sin(angle) < 0;
            sketch.Write(wide, place.X, isAbove ? place.Y - Radius - 6 - wide.Height : place.Y + Radius + 6, Align.Middle);
            sketch.Height = Math.Max(sketch.Height, isAbove ? 0 : place.Y + Radius + 6 + wide.Height + 8);
            return;
        }

        var room = sideways > 0 ? sketch.Width - place.X : place.X;
        var caption = sketch.Fit(node.Label, Markdown.Phrase.Empty, room - Radius - 10);
        sketch.WriteAround(caption, place.X + (Math.Sign(sideways) * (Radius + 8)), place.Y, sideways > 0 ? Align.Start : Align.End);
    }

    private static void Lines(Sketch sketch, NetworkFigure figure)
    {
        var strengths = sketch.IsBlank
            ? [TieStrength.Strong, TieStrength.Weak, TieStrength.Bridge]
            : figure.Ties.Select(t => t.Strength).Distinct().Order().ToList();
        if (strengths.Count < 2)
        {
            return;
        }

        var (x, y) = (4.0, sketch.Height + 16);
        foreach (var strength in strengths)
        {
            var words = strength switch
            {
                TieStrength.Strong => "sterke verbinding",
                TieStrength.Weak => "zwakke verbinding",
                _ => "brug naar een andere groep",
            };
            Tie(sketch, strength, (x, y), (x + 44, y));
            sketch.Letters(words, x + 54, y + 5, "f-s", Align.Start);
            (x, y) = sketch.IsNarrow ? (x, y + 28) : (x + 74 + LetterWidths.Of(words, sketch.Format.TextSize, bold: false), y);
        }

        sketch.Height = sketch.IsNarrow ? y - 8 : y + 14;
    }
}
