namespace Toolbox.Rendering.Views;

/// <summary>A figure as a page shows it: drawn for a wide and for a narrow screen, and in words.</summary>
public sealed record FigureView
{
    /// <summary>Unique on the page, and in a pack of worksheets.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>"Figuur 1. Waar sta jij?"; on a worksheet without a number.</summary>
    public required string Heading { get; init; }

    public required string CaptionHtml { get; init; }
    public required ProvenanceView Provenance { get; init; }
    public required DrawingView Wide { get; init; }
    public required DrawingView Narrow { get; init; }

    /// <summary>What it looks like, in a sentence.</summary>
    public required string Shape { get; init; }

    public required FigurePartView[] Parts { get; init; }
}

/// <summary>The inside of an SVG, and its size.</summary>
public sealed record DrawingView(string ViewBox, string ShapesHtml);

/// <summary>A part of a figure in words.</summary>
/// <param name="Place">"Linksboven"; may be empty.</param>
/// <param name="Sentence">The label with a full stop, unless it ends in a mark of its own.</param>
public sealed record FigurePartView(string Place, string Label, string Sentence, string Text);
