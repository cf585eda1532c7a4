using System.Globalization;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>Looks at the print of a set of cards and names everything that is wrong with it.</summary>
internal static class CardJudge
{
    // How far a back may lie from its front.
    private const double Tolerance = 1;

    private const double Ruler = 100;
    private const double RulerTolerance = 0.2;

    // What scissors and a crooked sheet may take of a card.
    private const double Margin = 4;

    /// <summary>As many pages as declared, tagged and named; cards of the right measure, each back behind its front.</summary>
    /// <param name="sheets">The cards in their order on each page.</param>
    public static IEnumerable<string> Judge(DeclaredSheet declared, IReadOnlyList<CardBox[]> sheets, PrintedPdf pdf) =>
        [.. SheetJudge.Size(declared, pdf), .. SheetJudge.Document(declared, pdf), .. Cards(sheets, pdf)];

    private static IEnumerable<string> Cards(IReadOnlyList<CardBox[]> sheets, PrintedPdf pdf)
    {
        if (pdf.Pages.Count != sheets.Count)
        {
            return [];
        }

        var isFold = sheets[0].Any(c => c.IsBack);
        var papers = pdf.Pages.Select(p => CardPaper.Of(p, isFold)).ToList();
        var alone = papers.SelectMany((paper, i) => OnPaper(paper).Select(finding => $"page {i + 1}: {finding}"));
        var together = isFold
            ? papers.SelectMany((paper, i) => Folded(sheets[i], paper).Select(finding => $"page {i + 1}: {finding}"))
            : papers.Chunk(2).SelectMany((pair, i) => Turned(sheets[2 * i], pair[0], pair[1]).Select(finding => $"page {(2 * i) + 1}: {finding}"));
        return alone.Concat(together);
    }

    /// <summary>The paper is not scaled, and every text is on the paper and on one card or on none.</summary>
    private static IEnumerable<string> OnPaper(CardPaper paper)
    {
        if (Math.Abs(paper.Ruler - Ruler) > RulerTolerance)
        {
            yield return $"the ruler is {Text(paper.Ruler)} mm";
        }

        foreach (var text in paper.Page.Texts.Where(t => t.Left < 0 || t.Top < 0 || t.Right > paper.Page.Width || t.Bottom > paper.Page.Height))
        {
            yield return $"\"{text.Text}\" crosses the edge";
        }

        foreach (var text in paper.Page.Texts.Where(t => !IsOffTheCards(paper, t) && !paper.Places.Any(place => IsOn(paper, place, t))))
        {
            yield return $"\"{text.Text}\" comes too near a cut";
        }
    }

    /// <summary>Two sides of one paper, turned over its long edge: what was at the left is at the right.</summary>
    private static IEnumerable<string> Turned(CardBox[] cards, CardPaper fronts, CardPaper backs)
    {
        var turned = backs.Columns.Select(c => backs.Page.Width - c).Reverse().ToList();
        if (Differs(fronts.Columns, turned) || Differs(fronts.Rows, backs.Rows))
        {
            return ["the crop marks of front and back do not coincide"];
        }

        var across = fronts.Columns.Count - 1;
        return cards.SelectMany((card, i) => Pair(card, fronts, (i % across, i / across), backs, (across - 1 - (i % across), i / across)));
    }

    /// <summary>A front and its back beside each other, and the fold between them in the middle of the paper.</summary>
    private static IEnumerable<string> Folded(CardBox[] cards, CardPaper paper)
    {
        if (Math.Abs(paper.Columns[1] - (paper.Page.Width / 2)) > Tolerance)
        {
            yield return $"the fold is at {Text(paper.Columns[1])} mm";
        }

        foreach (var finding in cards.Where(c => !c.IsBack).SelectMany((card, row) => Pair(card, paper, (0, row), paper, (1, row))))
        {
            yield return finding;
        }
    }

    private static IEnumerable<string> Pair(CardBox card, CardPaper fronts, (int Column, int Row) front, CardPaper backs, (int Column, int Row) back)
    {
        if (fronts.StartOf(card.Title, front.Column, front.Row) is not { } title)
        {
            yield return $"'{card.Title}' is not at column {front.Column + 1}, row {front.Row + 1}";
            yield break;
        }

        if (backs.StartOf(card.Title, back.Column, back.Row) is not { } name)
        {
            yield return $"'{card.Title}' is not behind its front";
            yield break;
        }

        // The words of a card begin at the same distance from its edge, front and back.
        var aside = title.Left - fronts.Columns[front.Column] - (name.Left - backs.Columns[back.Column]);
        if (Math.Abs(aside) > Tolerance)
        {
            yield return $"'{card.Title}' lies {Text(Math.Abs(aside))} mm beside its front";
        }

        // So do those of a deck from the top; a work form begins with the line of its phases, which is no text.
        var first = fronts.TextsIn(front.Column, front.Row).Min(t => t.Top);
        if (card.IsOfDeck && Math.Abs(first - name.Top) is var above && above > Tolerance)
        {
            yield return $"'{card.Title}' lies {Text(above)} mm above or under its front";
        }
    }

    private static bool IsOffTheCards(CardPaper paper, PdfText text) =>
        text.Bottom < paper.Rows[0] || text.Top > paper.Rows[^1] || text.Right < paper.Columns[0] || text.Left > paper.Columns[^1];

    private static bool IsOn(CardPaper paper, (int Column, int Row) place, PdfText text) =>
        text.Left > paper.Columns[place.Column] + Margin
        && text.Right < paper.Columns[place.Column + 1] - Margin
        && text.Top > paper.Rows[place.Row] + Margin
        && text.Bottom < paper.Rows[place.Row + 1] - Margin;

    private static bool Differs(IReadOnlyList<double> a, IReadOnlyList<double> b) =>
        a.Count != b.Count || a.Zip(b).Any(pair => Math.Abs(pair.First - pair.Second) > Tolerance);

    private static string Text(double millimetres) => millimetres.ToString("0.0", CultureInfo.InvariantCulture);
}
