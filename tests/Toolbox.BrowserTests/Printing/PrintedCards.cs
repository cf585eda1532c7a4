using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>Every set of cards of the site, printed once for all tests that look at them.</summary>
public sealed class PrintedCards(Sites sites, TestBrowser browser) : IAsyncLifetime
{
    internal IReadOnlyList<PrintedSet> Sets { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var pages = sites.AtRoot.Pages.Where(p => p.Template is "vellen").ToList();

        // Two at a time: one page loads while another is printed.
        Sets = [.. (await Task.WhenAll(pages.Chunk((pages.Count + 1) / 2).Select(PrintAsync))).SelectMany(s => s)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<IReadOnlyList<PrintedSet>> PrintAsync(IReadOnlyList<SitePage> pages)
    {
        var sets = new List<PrintedSet>(pages.Count);
        await using var reader = new PdfReader();
        await using var visit = await browser.OpenAsync(sites.AtRoot, pages[0].Path, Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var page in pages)
        {
            await visit.GoToAsync(page.Path);
            sets.Add(await PrintedSet.OfAsync(visit, page.Path, reader));
        }

        return sets;
    }
}

/// <summary>One set of cards, as it says it prints and as it does.</summary>
/// <param name="Sheets">The cards on each sheet.</param>
/// <param name="Faults">Words over an edge, or too faint.</param>
internal sealed record PrintedSet(string Path, DeclaredSheet Declared, PrintedPdf Pdf, CardBox[][] Sheets, string[] Faults)
{
    // As `build --pdf` prints them (theme/scripts/print/sheets.mjs).
    private static readonly PagePdfOptions Tagged = new() { PreferCSSPageSize = true, Tagged = true, Outline = true };

    public bool IsFold => Sheets[0].Any(c => c.IsBack);

    /// <summary>"10 A4 portrait".</summary>
    public string Printed => $"{Pdf.Pages.Count} {string.Join('/', Pdf.Pages.Select(p => p.Paper).Distinct(StringComparer.Ordinal))}";

    /// <summary>What is wrong with its print.</summary>
    public IEnumerable<string> Findings => CardJudge.Judge(Declared, Sheets, Pdf);

    /// <summary>Prints the set that a page shows as on paper.</summary>
    public static async Task<PrintedSet> OfAsync(Visit visit, string path, PdfReader reader)
    {
        var declared = await visit.Page.Locator("[data-deck]").EvaluateAsync<string[]>(
            "e => [document.querySelector('h1').textContent, e.dataset.pages, `${e.dataset.paper} ${e.dataset.orientation}`]");
        return new PrintedSet(
            path,
            new DeclaredSheet(declared[0], int.Parse(declared[1], System.Globalization.CultureInfo.InvariantCulture), declared[2]),
            await reader.ReadAsync(await visit.Page.PdfAsync(Tagged)),
            await visit.ProbeAsync<CardBox[][]>("card-boxes"),
            await visit.ProbeAsync<string[]>("card-text"));
    }
}

/// <summary>Where a card lies on its sheet, in millimetres.</summary>
internal sealed record CardBox
{
    private const double Tolerance = 1;

    public string Slug { get; init; } = "";
    public string Title { get; init; } = "";
    public bool IsOfDeck { get; init; }
    public bool IsBack { get; init; }
    public double Left { get; init; }
    public double Top { get; init; }
    public double Width { get; init; }
    public double Height { get; init; }
    public double PaperWidth { get; init; }

    /// <summary>This front lies before a back when the paper is turned over its long edge.</summary>
    public bool LiesBefore(CardBox back) => IsOfSameCard(back) && Near(back.Left, PaperWidth - Left - Width);

    /// <summary>This front and a back touch in the middle of the paper, where it is folded.</summary>
    public bool TouchesAtFold(CardBox back) => IsOfSameCard(back) && Near(back.Left, Left + Width) && Near(back.Left, PaperWidth / 2);

    private bool IsOfSameCard(CardBox back) => string.Equals(Slug, back.Slug, StringComparison.Ordinal)
        && back.IsBack
        && !IsBack
        && Near(back.Top, Top)
        && Near(back.Width, Width)
        && Near(back.Height, Height);

    private static bool Near(double a, double b) => Math.Abs(a - b) < Tolerance;
}
