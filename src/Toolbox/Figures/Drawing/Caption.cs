using System.Collections.Immutable;
using Toolbox.Lettering;

namespace Toolbox.Figures.Drawing;

/// <summary>What a line of a caption is.</summary>
internal enum LineKind
{
    Label,
    Text,

    /// <summary>An empty line to write on.</summary>
    Write,
}

/// <summary>A label with the text under it, broken into lines that fit a width.</summary>
internal sealed record Caption(ImmutableArray<(LineKind Kind, string Text)> Lines, double Width, Format Format)
{
    // Room for handwriting: eight millimetres when the widest drawing stands on an A4.
    private const double WriteLeading = 40;

    private const double LabelLeading = 1.22;
    private const double TextLeading = 1.3;

    public double Height => Lines.Sum(l => LeadingOf(l.Kind));

    /// <summary>What it takes of its width.</summary>
    public double WidestLine => Lines.Max(l => l.Kind == LineKind.Write ? Width : WidthOf(l.Kind, l.Text));

    public double LeadingOf(LineKind kind) => kind switch
    {
        LineKind.Label => Format.LabelSize * LabelLeading,
        LineKind.Text => Format.TextSize * TextLeading,
        _ => WriteLeading,
    };

    public double WidthOf(LineKind kind, string text) => kind == LineKind.Label
        ? LetterWidths.Of(text, Format.LabelSize, bold: true)
        : LetterWidths.Of(text, Format.TextSize, bold: false);

    /// <summary>How far under the top of its line the letters of a line stand.</summary>
    public double BaselineOf(LineKind kind) => kind switch
    {
        LineKind.Label => Format.LabelSize * 0.95,
        LineKind.Text => Format.TextSize,
        _ => WriteLeading - 2,
    };
}
