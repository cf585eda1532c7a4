using System.Globalization;
using System.Net;
using System.Text;
using Toolbox.Lettering;

namespace Toolbox.Figures.Drawing;

/// <summary>Where text stands beside the point it is written at.</summary>
internal enum Align
{
    Start,
    Middle,
    End,
}

/// <summary>
/// A drawing in the making: shapes in SVG whose looks are classes of the theme, so that they follow its colours; and
/// text that fits where it is put.
/// </summary>
/// <param name="blank">The drawing is a form to fill in: labels stay, texts become lines to write on.</param>
/// <param name="read">The words of a brand.</param>
internal sealed class Sketch(Format format, bool blank, Func<Markdown.Phrase, string> read)
{
    /// <summary>A label that is only this is a line to write on.</summary>
    private const string ToFillIn = "…";

    private readonly StringBuilder svg = new();
    private readonly List<string> tooWide = [];

    public Format Format { get; } = format;

    public double Width => Format.Width;

    public bool IsNarrow => Format.IsNarrow;

    public bool IsBlank { get; } = blank;

    /// <summary>How far down the drawing reaches.</summary>
    public double Height { get; set; }

    /// <summary>Words that are wider than their place.</summary>
    public IReadOnlyList<string> TooWide => tooWide;

    public override string ToString() => svg.ToString();

    public string Read(Markdown.Phrase phrase) => read(phrase);

    /// <param name="writing">Lines to write on under the label when the drawing is blank.</param>
    public Caption Fit(FigureLabel label, double width, int writing = 0) => Fit(label.Label, label.Text, width, writing);

    public Caption Fit(Markdown.Phrase label, Markdown.Phrase text, double width, int writing = 0)
    {
        var lines = new List<(LineKind, string)>();
        var name = read(label);
        if (string.Equals(name, ToFillIn, StringComparison.Ordinal))
        {
            lines.Add((LineKind.Write, ""));
        }
        else
        {
            lines.AddRange(TextWrap.Lines(name, width, Format.LabelSize, bold: true, tooWide).Select(l => (LineKind.Label, l)));
        }

        lines.AddRange(IsBlank
            ? Enumerable.Repeat((LineKind.Write, ""), writing)
            : TextWrap.Lines(read(text), width, Format.TextSize, bold: false, tooWide).Select(l => (LineKind.Text, l)));
        return new Caption([.. lines], width, Format);
    }

    /// <summary>A caption in the lighter letters of a text only.</summary>
    public Caption FitText(Markdown.Phrase text, double width) =>
        new([.. TextWrap.Lines(read(text), width, Format.TextSize, bold: false, tooWide).Select(l => (LineKind.Text, l))], width, Format);

    /// <summary>Writes a caption with its top at <paramref name="y"/>.</summary>
    public void Write(Caption caption, double x, double y, Align align = Align.Start)
    {
        var written = new List<(double X1, double Y1, double X2, double Y2)>();
        foreach (var (kind, text) in caption.Lines)
        {
            var baseline = y + caption.BaselineOf(kind);
            if (kind == LineKind.Write)
            {
                var left = x - (align switch { Align.Start => 0, Align.Middle => caption.Width / 2, _ => caption.Width });
                written.Add((left, baseline, left + caption.Width, baseline));
            }
            else
            {
                Letters(text, x, baseline, kind == LineKind.Label ? "f-t" : "f-s", align, caption.WidthOf(kind, text));
            }

            y += caption.LeadingOf(kind);
        }

        if (written.Count > 0)
        {
            Lines(written, "f-write");
        }
    }

    /// <summary>Writes a caption with its middle at <paramref name="y"/>.</summary>
    public void WriteAround(Caption caption, double x, double y, Align align) => Write(caption, x, y - (caption.Height / 2), align);

    /// <summary>One line of letters with their foot at <paramref name="y"/>.</summary>
    /// <param name="width">
    /// What the line may take. It keeps to that when a reader has set more space between letters, or reads in another
    /// typeface: in a drawing nothing moves aside for text.
    /// </param>
    public void Letters(string text, double x, double y, string look, Align align = Align.Middle, double? width = null)
    {
        var anchor = align switch { Align.Start => "", Align.Middle => " mid", _ => " end" };
        var length = width is { } taken ? $" textLength=\"{N(taken)}\"" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{look}{anchor}\" x=\"{N(x)}\" y=\"{N(y)}\"{length}>{WebUtility.HtmlEncode(text)}</text>");
    }

    public void Line(double x1, double y1, double x2, double y2, string look) => Lines([(x1, y1, x2, y2)], look);

    /// <summary>Lines of one look, as one shape: a scale has dozens.</summary>
    public void Lines(IEnumerable<(double X1, double Y1, double X2, double Y2)> lines, string look) =>
        Path(string.Concat(lines.Select(l => $"M{N(l.X1)} {N(l.Y1)}{End(l.X1, l.Y1, l.X2, l.Y2)}")), look);

    // Level and upright lines need one number: most lines in a drawing are.
    private static string End(double x1, double y1, double x2, double y2) => (x1 == x2, y1 == y2) switch
    {
        (_, true) => $"H{N(x2)}",
        (true, _) => $"V{N(y2)}",
        _ => $"L{N(x2)} {N(y2)}",
    };

    /// <param name="data">Path data; numbers through <see cref="N"/>.</param>
    public void Path(string data, string look) => svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{look}\" d=\"{data}\"/>");

    public void Polygon(IEnumerable<(double X, double Y)> points, string look) =>
        Path("M" + string.Join('L', points.Select(p => $"{N(p.X)} {N(p.Y)}")) + "Z", look);

    public void Circle(double x, double y, double radius, string look) =>
        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{look}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>");

    public void Ellipse(double x, double y, double radiusX, double radiusY, string look) =>
        svg.Append(CultureInfo.InvariantCulture, $"<ellipse class=\"{look}\" cx=\"{N(x)}\" cy=\"{N(y)}\" rx=\"{N(radiusX)}\" ry=\"{N(radiusY)}\"/>");

    public void Box(double x, double y, double width, double height, string look) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{look}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" rx=\"4\"/>");

    /// <summary>The head of an arrow at a point, in the direction of an angle (radians, clockwise from the right).</summary>
    public void ArrowHead(double x, double y, double angle, string look)
    {
        const double Length = 12;
        const double Spread = 0.65;
        var (ax, ay) = (x - (Length * Math.Cos(angle - Spread)), y - (Length * Math.Sin(angle - Spread)));
        var (bx, by) = (x - (Length * Math.Cos(angle + Spread)), y - (Length * Math.Sin(angle + Spread)));
        Path($"M{N(ax)} {N(ay)}L{N(x)} {N(y)}L{N(bx)} {N(by)}", look);
    }

    /// <summary>A number in a circle, as in the list under a narrow drawing.</summary>
    public void Number(int number, double x, double y)
    {
        Circle(x, y, 13, "f-node");
        Letters(number.ToString(CultureInfo.InvariantCulture), x, y + 5.5, "f-n");
    }

    /// <summary>A coordinate, to a tenth.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
