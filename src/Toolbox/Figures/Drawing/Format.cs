namespace Toolbox.Figures.Drawing;

/// <summary>
/// For which width a figure is drawn. Letters keep their size; what does not fit moves. Lengths are units of the
/// drawing: a pixel on a screen, about a fifth of a millimetre on an A4 sheet.
/// </summary>
public sealed record Format
{
    /// <summary>A page on a laptop, and paper.</summary>
    public static Format Wide { get; } = new() { Name = "wide", Width = 860, LabelSize = 18, TextSize = 15 };

    /// <summary>A telephone.</summary>
    public static Format Narrow { get; } = new() { Name = "narrow", Width = 340, LabelSize = 17, TextSize = 16 };

    /// <summary>The styles of its letters are named after it.</summary>
    public required string Name { get; init; }

    public required double Width { get; init; }

    public required double LabelSize { get; init; }

    public required double TextSize { get; init; }

    public bool IsNarrow => this == Narrow;
}
