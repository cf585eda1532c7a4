using System.Collections.Immutable;
using Toolbox.Markdown;

namespace Toolbox.Figures;

/// <summary>A part of a figure in words.</summary>
/// <param name="Place">Where it is or what it is for: "Links in het midden"; empty where the order says it.</param>
public sealed record FigurePart(string Place, Phrase Label, Phrase Text);

/// <summary>
/// A figure in words: for who does not see it, for the Word file, and for who fills it in on a screen. Holds every label
/// of the figure, in the order one reads it.
/// </summary>
/// <param name="Shape">What it looks like: "Een kringloop van vijf stations, met de klok mee."</param>
public sealed record FigureOutline(string Shape, ImmutableArray<FigurePart> Parts)
{
    public static FigureOutline Of(Figure figure) => figure switch
    {
        CycleFigure f => new($"Een kringloop van {f.Items.Length} stations, met de klok mee.", Labels(f.Items)),
        StepsFigure f => new($"Een reeks van {f.Items.Length} stappen.", Labels(f.Items)),
        MatrixFigure f => new($"Een tabel met {f.Rows.Length} rijen en {f.Columns.Length} kolommen.", [.. f.Rows.SelectMany(r => Cells(f, r))]),
        QuadrantsFigure f => new("Vier vlakken tussen twee assen die elkaar kruisen.",
        [
            new("Naar links", f.Horizontal[0], Phrase.Empty),
            new("Naar rechts", f.Horizontal[1], Phrase.Empty),
            new("Naar boven", f.Vertical[1], Phrase.Empty),
            new("Naar onder", f.Vertical[0], Phrase.Empty),
            .. Placed(f.Fields, "Linksboven", "Rechtsboven", "Linksonder", "Rechtsonder"),
        ]),
        AxesFigure f => new($"Vier armen uit één midden, elk met een schaal tot {f.Scale}.", Placed(f.Arms, "Boven", "Rechts", "Onder", "Links")),
        RadarFigure f => new($"Een spinnenweb met {f.Spokes.Length} spaken en een schaal tot {f.Scale}.", Labels(f.Spokes)),
        TriangleFigure f => new("Een grote driehoek. De hoeken en de middens van de zijden zijn allemaal met elkaar verbonden.", Triangle(f)),
        SpectrumFigure f => new("Een lijn tussen twee uiteinden.",
        [
            new("Aan het ene eind", f.From, Phrase.Empty),
            .. Labels(f.Points),
            new("Aan het andere eind", f.To, Phrase.Empty),
        ]),
        LayersFigure f => new(Layers(f), Labels(f.Items)),
        NetworkFigure f => new($"Een netwerk van {f.Nodes.Length} knopen.", [.. f.Nodes.Select(n => new FigurePart("", n.Label, Ties(f, n)))]),
        TimelineFigure f => new($"Een tijdlijn met {f.Events.Length} momenten.", Labels(f.Events)),
        LoopFigure f => new("Een acht: twee lussen die elkaar kruisen.",
        [
            .. f.Upper.Select(l => new FigurePart("Bovenste lus", l.Label, l.Text)),
            new("Kruispunt", f.Crossing.Label, f.Crossing.Text),
            .. f.Lower.Select(l => new FigurePart("Onderste lus", l.Label, l.Text)),
        ]),
        PillarsFigure f => new($"{f.Items.Length} zuilen onder een dak.", [new("Dak", f.Roof.Label, f.Roof.Text), .. Labels(f.Items)]),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "A kind of figure without words."),
    };

    private static ImmutableArray<FigurePart> Labels(ImmutableArray<FigureLabel> labels) =>
        [.. labels.Select(l => new FigurePart("", l.Label, l.Text))];

    private static ImmutableArray<FigurePart> Placed(ImmutableArray<FigureLabel> labels, params string[] places) =>
        [.. labels.Zip(places, (l, place) => new FigurePart(place, l.Label, l.Text))];

    private static IEnumerable<FigurePart> Cells(MatrixFigure figure, MatrixRow row) =>
        figure.Columns.Select((column, i) => new FigurePart(row.Label.Source, column, row.Cells.IsEmpty ? Phrase.Empty : row.Cells[i]));

    private static ImmutableArray<FigurePart> Triangle(TriangleFigure figure)
    {
        var corners = Placed(
            [figure.Instruments, figure.Subject, figure.ObjectOfWork, figure.Rules, figure.Community, figure.Division],
            "Bovenaan", "Links in het midden", "Rechts in het midden", "Linksonder", "Midden onder", "Rechtsonder");
        var outcome = figure.Outcome is { } o ? [new FigurePart("Pijl vanuit rechts", o.Label, o.Text)] : ImmutableArray<FigurePart>.Empty;
        string[] places = ["In de bovenste driehoek", "In de middelste driehoek", "In de driehoek linksonder", "In de driehoek rechtsonder"];
        return [.. corners, .. outcome, .. figure.Processes.Zip(places, (p, place) => new FigurePart(place, p, Phrase.Empty))];
    }

    private static string Layers(LayersFigure figure) => figure.Shape switch
    {
        LayerShape.Iceberg => $"Een ijsberg van {figure.Items.Length} lagen; alleen de bovenste is boven water.",
        LayerShape.Stairs => $"Een trap van {figure.Items.Length} treden, van boven naar onder.",
        _ => $"{figure.Items.Length} ringen, van binnen naar buiten.",
    };

    private static Phrase Ties(NetworkFigure figure, NetworkNode node)
    {
        var names = figure.Nodes.ToDictionary(n => n.Id, n => n.Label.Source, StringComparer.Ordinal);
        var ties = figure.Ties.Where(t => string.Equals(t.From, node.Id, StringComparison.Ordinal)).Select(t => $"{names[t.To]} ({StrengthOf(t)})");
        return string.Join(", ", ties) is { Length: > 0 } list ? new Phrase($"verbonden met {list}") : Phrase.Empty;
    }

    private static string StrengthOf(NetworkTie tie) => tie.Strength switch
    {
        TieStrength.Strong => "sterk",
        TieStrength.Weak => "zwak",
        _ => "brug",
    };
}
