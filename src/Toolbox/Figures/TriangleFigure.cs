using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Figures;

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

    [Field("Processen", "Boven, midden, linksonder, rechtsonder; vier woorden.", MinItems = 4, MaxItems = 4)]
    public ImmutableArray<Phrase> Processes { get; init; } = [];
}
