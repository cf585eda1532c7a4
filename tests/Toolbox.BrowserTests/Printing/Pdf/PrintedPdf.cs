namespace Toolbox.BrowserTests.Printing.Pdf;

/// <summary>What a PDF holds.</summary>
/// <param name="Language">Of the document; empty when it does not say.</param>
/// <param name="IsMarked">Its text has tags, so that a screen reader knows heading, list and table.</param>
/// <param name="Bookmarks">The headings of the first level in its list of contents.</param>
internal sealed record PrintedPdf(string Title, string Language, bool IsMarked, IReadOnlyList<string> Bookmarks, IReadOnlyList<PdfPage> Pages);

/// <summary>One page; measures in millimetres.</summary>
/// <param name="Tags">The roles in its structure tree, in order of reading.</param>
/// <param name="Strokes">The lines that are drawn, each as its straight parts.</param>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<string> Tags, IReadOnlyList<IReadOnlyList<PdfLine>> Strokes, IReadOnlyList<PdfText> Texts)
{
    /// <summary>"A4 portrait", or its measures when it is no paper of ours.</summary>
    public string Paper => (Math.Round(Width), Math.Round(Height)) switch
    {
        (210, 297) => "A4 portrait",
        (297, 210) => "A4 landscape",
        (297, 420) => "A3 portrait",
        (420, 297) => "A3 landscape",
        var (width, height) => $"{width} by {height} mm",
    };
}

/// <summary>A run of letters and the box it stands in, in millimetres from the top left of its page.</summary>
internal sealed record PdfText(string Text, double Left, double Top, double Right, double Bottom);

/// <summary>A straight line, in millimetres from the top left of its page.</summary>
internal sealed record PdfLine(double Left, double Top, double Right, double Bottom)
{
    // What is drawn straight is not printed straight to the last digit.
    private const double Straight = 0.05;

    public bool IsVertical => Right - Left < Straight;

    public bool IsHorizontal => Bottom - Top < Straight;

    public double Length => Math.Max(Right - Left, Bottom - Top);
}
