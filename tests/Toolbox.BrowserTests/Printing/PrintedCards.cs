using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Printing;

/// <summary>Every set of cards of the site, printed once for all tests that look at them.</summary>
public sealed class PrintedCards(Sites sites, TestBrowser browser) : IAsyncLifetime
{
    internal IReadOnlyList<PrintedSet> Sets { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var pages = sites.AtRoot.Pages.Where(p => p.Template is "vellen").ToList();
        var sets = new List<PrintedSet>(pages.Count);
        await using var visit = await browser.OpenAsync(sites.AtRoot, pages[0].Path, Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var page in pages)
        {
            await visit.GoToAsync(page.Path);
            sets.Add(new PrintedSet(
                page.Path,
                await visit.Page.Locator("[data-deck]").EvaluateAsync<string>("e => [e.dataset.pages, e.dataset.paper, e.dataset.orientation].join(' ')"),
                PrintedPages.Of(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true })),
                await visit.ProbeAsync<CardBox[][]>("card-boxes"),
                await visit.ProbeAsync<string[]>("card-text")));
        }

        Sets = sets;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>One set of cards, as it says it prints and as it does.</summary>
/// <param name="Declared">"10 A4 portrait".</param>
/// <param name="Sheets">The cards on each sheet.</param>
/// <param name="Faults">Words over an edge, or too faint.</param>
internal sealed record PrintedSet(string Path, string Declared, string Printed, CardBox[][] Sheets, string[] Faults);

/// <summary>Where a card lies on its sheet, in millimetres.</summary>
internal sealed record CardBox
{
    private const double Tolerance = 1;

    public string Slug { get; init; } = "";
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
