using System.Text;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>A printed side of paper with cards, as who cuts and folds it sees it: by its crop marks. In millimetres.</summary>
/// <param name="Columns">Where cards begin and end, from left to right.</param>
/// <param name="Rows">The same from top to bottom.</param>
/// <param name="Ruler">How long the line is that is ten centimetres unless the printer scaled.</param>
internal sealed record CardPaper(PdfPage Page, IReadOnlyList<double> Columns, IReadOnlyList<double> Rows, double Ruler)
{
    private const double Nearly = 0.1;

    public IEnumerable<(int Column, int Row)> Places =>
        from row in Enumerable.Range(0, Rows.Count - 1)
        from column in Enumerable.Range(0, Columns.Count - 1)
        select (column, row);

    /// <summary>The crop marks are one drawing and the ruler is the next.</summary>
    /// <param name="isFold">Front and back lie beside each other, and what is between two cuts is folded in the middle.</param>
    /// <exception cref="InvalidOperationException">There are no crop marks.</exception>
    public static CardPaper Of(PdfPage page, bool isFold)
    {
        var (marks, ruler) = page.Strokes.Zip(page.Strokes.Skip(1)).LastOrDefault(pair => IsCropMarks(pair.First) && pair.Second.Any(l => l.IsHorizontal));
        if (marks is null)
        {
            throw new InvalidOperationException("There are no crop marks.");
        }

        var columns = Distinct(marks.Where(l => l.IsVertical).Select(l => l.Left));
        return new CardPaper(
            page,
            isFold ? [columns[0], (columns[0] + columns[^1]) / 2, columns[^1]] : columns,
            Distinct(marks.Where(l => l.IsHorizontal).Select(l => l.Top)),
            ruler.Where(l => l.IsHorizontal).Max(l => l.Length));
    }

    /// <summary>What stands between the cuts of a card, in order of reading; a text belongs where its middle is.</summary>
    public IReadOnlyList<PdfText> TextsIn(int column, int row) =>
        [.. Page.Texts.Where(t => IsBetween(Columns, column, (t.Left + t.Right) / 2) && IsBetween(Rows, row, (t.Top + t.Bottom) / 2))];

    /// <summary>Where a title begins on a card; null when it does not stand there.</summary>
    public PdfText? StartOf(string title, int column, int row)
    {
        var wanted = Letters(title);
        var texts = TextsIn(column, row);
        return Enumerable.Range(0, texts.Count).Where(from => Letters(string.Concat(texts.Skip(from).Select(t => t.Text))).StartsWith(wanted, StringComparison.Ordinal))
            .Select(from => texts[from])
            .FirstOrDefault();
    }

    private static bool IsCropMarks(IReadOnlyList<PdfLine> drawing) =>
        drawing.Count(l => l.IsVertical) >= 4 && drawing.Count(l => l.IsHorizontal) >= 4 && drawing.All(l => l.Length < 6);

    private static List<double> Distinct(IEnumerable<double> marks)
    {
        var places = new List<double>();
        foreach (var mark in marks.Order())
        {
            if (places.Count == 0 || mark - places[^1] > Nearly)
            {
                places.Add(mark);
            }
        }

        return places;
    }

    private static bool IsBetween(IReadOnlyList<double> cuts, int place, double position) => position > cuts[place] && position < cuts[place + 1];

    // Lines are broken at other places, and a PDF may hold two letters as one sign.
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '\u00ad'));
}
