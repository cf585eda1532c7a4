using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Figures.Drawing;
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
public abstract record Figure : IValidated
{
    [Field("Titel", "Wat de figuur laat zien.", Order = 0)]
    public required Phrase Title { get; init; }

    [Field("Bijschrift", "Wat je ziet, en wat eraan toegevoegd is.", Order = 900)]
    public RichText Caption { get; init; } = RichText.Empty;

    [Field("Herkomst", "Staat de figuur in de bron of hebben wij haar gemaakt?", Order = 901)]
    public required Origin Origin { get; init; }

    [Field("Bron", "Waar de figuur staat.", Order = 902)]
    public SourceReference? Source { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        var problems = ValidateParts().ToList();
        return problems.Count > 0 ? problems : FigureFit.Problems(this).Select(p => ("title", p));
    }

    /// <summary>What of this kind of figure must fit together.</summary>
    protected virtual IEnumerable<(string Field, Problem Problem)> ValidateParts() => [];
}

/// <summary>A label of a figure with an optional line under it.</summary>
[ContentName("een label", "a label")]
public sealed record FigureLabel
{
    [Field("Label", "Een paar woorden.", MaxLength = 60)]
    public required Phrase Label { get; init; }

    [Field("Tekst", "Een korte regel eronder.", MaxLength = 120)]
    public Phrase Text { get; init; } = Phrase.Empty;
}
