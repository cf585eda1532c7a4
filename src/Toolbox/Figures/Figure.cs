using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>A figure as data: what it shows, not how it looks.</summary>
[ContentName("een figuur", "a figure")]
[Kind("cycle", typeof(CycleFigure))]
[Kind("steps", typeof(StepsFigure))]
[Kind("matrix", typeof(MatrixFigure))]
[Kind("quadrants", typeof(QuadrantsFigure))]
[Kind("axes", typeof(AxesFigure))]
[Kind("radar", typeof(RadarFigure))]
[Kind("triangle", typeof(TriangleFigure))]
[Kind("spectrum", typeof(SpectrumFigure))]
[Kind("layers", typeof(LayersFigure))]
[Kind("network", typeof(NetworkFigure))]
[Kind("timeline", typeof(TimelineFigure))]
[Kind("loop", typeof(LoopFigure))]
[Kind("pillars", typeof(PillarsFigure))]
public abstract record Figure
{
    [Field("Titel", "Wat de figuur laat zien.", Order = 0)]
    public required Phrase Title { get; init; }

    [Field("Bijschrift", "Wat je ziet, en wat eraan toegevoegd is.", Order = 900)]
    public RichText Caption { get; init; } = RichText.Empty;

    [Field("Herkomst", "Staat de figuur in de bron of hebben wij haar gemaakt?", Order = 901)]
    public required Origin Origin { get; init; }

    [Field("Bron", "Waar de figuur staat.", Order = 902)]
    public SourceReference? Source { get; init; }
}

/// <summary>A label of a figure with an optional line under it.</summary>
[ContentName("een label", "a label")]
public sealed record FigureLabel
{
    [Field("Label", "Een paar woorden.")]
    public required Phrase Label { get; init; }

    [Field("Tekst", "Een korte regel eronder.")]
    public Phrase Text { get; init; } = Phrase.Empty;
}

/// <summary>Stations in a ring.</summary>
[ContentName("een kringloop", "a cycle")]
public sealed record CycleFigure : Figure
{
    [Field("Stations", "De stations, met de klok mee.")]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}

/// <summary>Steps in a row.</summary>
[ContentName("een stappenreeks", "a row of steps")]
public sealed record StepsFigure : Figure
{
    [Field("Stappen", "De stappen in volgorde.")]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}

/// <summary>Rows and columns with text in the cells.</summary>
[ContentName("een matrix", "a matrix")]
public sealed record MatrixFigure : Figure
{
    [Field("Kolommen", "De koppen van de kolommen.")]
    public required ImmutableArray<Phrase> Columns { get; init; }

    [Field("Rijen", "De rijen met hun cellen.")]
    public required ImmutableArray<MatrixRow> Rows { get; init; }
}

/// <summary>A row of a matrix.</summary>
[ContentName("een rij", "a row")]
public sealed record MatrixRow
{
    [Field("Label", "De kop van de rij.")]
    public required Phrase Label { get; init; }

    [Field("Cellen", "De cellen; even veel als er kolommen zijn, of geen.")]
    public ImmutableArray<Phrase> Cells { get; init; } = [];
}

/// <summary>Four fields between two axes.</summary>
[ContentName("een kwadrant", "quadrants")]
public sealed record QuadrantsFigure : Figure
{
    [Field("Links en rechts", "Wat links en wat rechts staat.")]
    public required ImmutableArray<Phrase> Horizontal { get; init; }

    [Field("Onder en boven", "Wat onder en wat boven staat.")]
    public required ImmutableArray<Phrase> Vertical { get; init; }

    [Field("Vlakken", "Linksboven, rechtsboven, linksonder, rechtsonder.")]
    public required ImmutableArray<FigureLabel> Fields { get; init; }
}

/// <summary>Four arms with a scale, from a middle.</summary>
[ContentName("een assenkruis", "axes")]
public sealed record AxesFigure : Figure
{
    [Field("Armen", "Boven, rechts, onder, links.")]
    public required ImmutableArray<FigureLabel> Arms { get; init; }

    [Field("Schaal", "Het hoogste getal op een arm.", Min = 2, Max = 10)]
    public int Scale { get; init; } = 10;
}

/// <summary>A spider web: spokes with a scale.</summary>
[ContentName("een spinnenweb", "a radar")]
public sealed record RadarFigure : Figure
{
    [Field("Spaken", "De namen van de spaken; minstens drie.")]
    public required ImmutableArray<FigureLabel> Spokes { get; init; }

    [Field("Schaal", "Het hoogste getal op een spaak.", Min = 2, Max = 10)]
    public int Scale { get; init; } = 5;
}

/// <summary>The triangle of an activity system.</summary>
[ContentName("een driehoek", "a triangle")]
public sealed record TriangleFigure : Figure
{
    [Field("Instrumenten", "De top.")]
    public required FigureLabel Instruments { get; init; }

    [Field("Subject", "Links in het midden.")]
    public required FigureLabel Subject { get; init; }

    [Field("Object", "Rechts in het midden.", Key = "object")]
    public required FigureLabel ObjectOfWork { get; init; }

    [Field("Regels", "Linksonder.")]
    public required FigureLabel Rules { get; init; }

    [Field("Gemeenschap", "Midden onder.")]
    public required FigureLabel Community { get; init; }

    [Field("Arbeidsverdeling", "Rechtsonder.")]
    public required FigureLabel Division { get; init; }

    [Field("Uitkomst", "Waar het object naartoe wijst.")]
    public FigureLabel? Outcome { get; init; }
}

/// <summary>A line from one end to another, with points on it.</summary>
[ContentName("een spectrum", "a spectrum")]
public sealed record SpectrumFigure : Figure
{
    [Field("Van", "Het linkereind.")]
    public required Phrase From { get; init; }

    [Field("Naar", "Het rechtereind.")]
    public required Phrase To { get; init; }

    [Field("Punten", "De punten van links naar rechts.")]
    public required ImmutableArray<FigureLabel> Points { get; init; }
}

/// <summary>The shape of layers.</summary>
public enum LayerShape
{
    [Choice("ijsberg", "Een ijsberg: wat je ziet staat boven water.")]
    Iceberg,

    [Choice("trap", "Een trap van onder naar boven.")]
    Stairs,

    [Choice("ringen", "Ringen van binnen naar buiten.")]
    Rings,
}

/// <summary>Layers on top of each other.</summary>
[ContentName("een lagenfiguur", "layers")]
public sealed record LayersFigure : Figure
{
    [Field("Vorm", "ijsberg, trap of ringen.")]
    public required LayerShape Shape { get; init; }

    [Field("Lagen", "Van boven naar onder, of van binnen naar buiten.")]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}

/// <summary>Who is tied to whom.</summary>
[ContentName("een netwerk", "a network")]
public sealed record NetworkFigure : Figure
{
    [Field("Knopen", "Mensen of groepen.")]
    public required ImmutableArray<NetworkNode> Nodes { get; init; }

    [Field("Verbindingen", "Wie met wie.")]
    public ImmutableArray<NetworkTie> Ties { get; init; } = [];
}

/// <summary>A node of a network.</summary>
[ContentName("een knoop", "a node")]
public sealed record NetworkNode
{
    [Field("Naam", "Een korte naam binnen deze figuur.")]
    public required string Id { get; init; }

    [Field("Label", "Wat erbij staat.")]
    public required Phrase Label { get; init; }
}

/// <summary>How strong a tie is.</summary>
public enum TieStrength
{
    [Choice("sterk", "Een sterke verbinding.")]
    Strong,

    [Choice("zwak", "Een zwakke verbinding.")]
    Weak,

    [Choice("brug", "Een brug naar een andere groep.")]
    Bridge,
}

/// <summary>A tie between two nodes.</summary>
[ContentName("een verbinding", "a tie")]
public sealed record NetworkTie
{
    [Field("Van", "De naam van een knoop.")]
    public required string From { get; init; }

    [Field("Naar", "De naam van een knoop.")]
    public required string To { get; init; }

    [Field("Sterkte", "sterk, zwak of brug.")]
    public TieStrength Strength { get; init; } = TieStrength.Strong;
}

/// <summary>Events in time.</summary>
[ContentName("een tijdlijn", "a timeline")]
public sealed record TimelineFigure : Figure
{
    [Field("Momenten", "De momenten in volgorde.")]
    public required ImmutableArray<FigureLabel> Events { get; init; }
}

/// <summary>A figure eight: two loops with a crossing.</summary>
[ContentName("een lus", "a loop")]
public sealed record LoopFigure : Figure
{
    [Field("Bovenste lus", "De stations van de bovenste lus.")]
    public required ImmutableArray<FigureLabel> Upper { get; init; }

    [Field("Kruispunt", "Wat op het kruispunt staat.")]
    public required FigureLabel Crossing { get; init; }

    [Field("Onderste lus", "De stations van de onderste lus.")]
    public required ImmutableArray<FigureLabel> Lower { get; init; }
}

/// <summary>Pillars under a roof.</summary>
[ContentName("een zuilenfiguur", "pillars")]
public sealed record PillarsFigure : Figure
{
    [Field("Dak", "Wat de zuilen dragen.")]
    public required FigureLabel Roof { get; init; }

    [Field("Zuilen", "De zuilen van links naar rechts.")]
    public required ImmutableArray<FigureLabel> Items { get; init; }
}
