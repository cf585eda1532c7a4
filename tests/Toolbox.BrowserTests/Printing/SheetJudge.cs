using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>What a worksheet says of itself: <c>data-pages</c>, <c>data-paper</c> and <c>data-orientation</c>.</summary>
internal sealed record DeclaredSheet(string Title, int Pages, string Paper);

/// <summary>Looks at the print of a worksheet and names everything that is wrong with it.</summary>
internal static class SheetJudge
{
    // The margins of a sheet in millimetres, as theme/styles/components/paper.css promises them: room for a punch at the
    // left, and what no printer reaches at the other sides.
    private const double Left = 22;
    private const double Top = 12;
    private const double Right = 14;
    private const double Bottom = 9;

    // Letters are not as large as the box that is reckoned with.
    private const double Tolerance = 0.5;

    public static IEnumerable<string> Judge(DeclaredSheet declared, PrintedPdf pdf) =>
        [.. Size(declared, pdf), .. Text(pdf), .. Document(declared, pdf)];

    /// <summary>As many pages as declared, on the declared paper.</summary>
    public static IEnumerable<string> Size(DeclaredSheet declared, PrintedPdf pdf)
    {
        if (pdf.Pages.Count != declared.Pages)
        {
            yield return $"{pdf.Pages.Count} pages, not {declared.Pages}";
        }

        foreach (var paper in pdf.Pages.Select(p => p.Paper).Distinct(StringComparer.Ordinal).Where(p => !string.Equals(p, declared.Paper, StringComparison.Ordinal)))
        {
            yield return $"{paper}, not {declared.Paper}";
        }
    }

    /// <summary>Every page has text, and none of it is in the margin or beyond the edge.</summary>
    public static IEnumerable<string> Text(PrintedPdf pdf)
    {
        foreach (var (page, number) in pdf.Pages.Select((p, i) => (p, i + 1)))
        {
            if (page.Texts.Count == 0)
            {
                yield return $"page {number} is empty";
            }

            foreach (var text in page.Texts)
            {
                if (text.Left < 0 || text.Top < 0 || text.Right > page.Width || text.Bottom > page.Height)
                {
                    yield return $"page {number}: \"{text.Text}\" crosses the edge";
                }
                else if (text.Left < Left - Tolerance || text.Top < Top - Tolerance || text.Right > page.Width - Right + Tolerance || text.Bottom > page.Height - Bottom + Tolerance)
                {
                    yield return $"page {number}: \"{text.Text}\" is in the margin";
                }
            }
        }
    }

    /// <summary>Who listens to it hears what it is, in Dutch, with its headings.</summary>
    public static IEnumerable<string> Document(DeclaredSheet declared, PrintedPdf pdf)
    {
        if (!pdf.IsMarked || !pdf.Pages.All(p => p.Tags.Contains("Document", StringComparer.Ordinal)))
        {
            yield return "no tags";
        }
        else if (!pdf.Pages[0].Tags.Contains("H1", StringComparer.Ordinal))
        {
            yield return "no tag for its title";
        }

        if (pdf.Language is not "nl")
        {
            yield return $"language '{pdf.Language}'";
        }

        if (!pdf.Title.Contains(declared.Title, StringComparison.Ordinal))
        {
            yield return $"title '{pdf.Title}'";
        }

        if (!pdf.Bookmarks.Contains(declared.Title, StringComparer.Ordinal))
        {
            yield return "its title is no bookmark";
        }
    }
}
