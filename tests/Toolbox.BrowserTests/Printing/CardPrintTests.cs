using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.BrowserTests.Printing.Pdf;

namespace Toolbox.BrowserTests.Printing;

/// <summary>Cards on paper: decks, work forms by phase, and single cards, in every size and way.</summary>
public sealed class CardPrintTests(Sites sites, TestBrowser browser, PrintedCards cards) : IClassFixture<PrintedCards>
{
    private const string Duplex = "/kaarten/wandtegels/vellen/";
    private const string Fold = "/kaarten/wandtegels/vellen/vouwen/";

    [Theory]
    [InlineData("/werkvormen/carrousel/kaart/", "1 A4 landscape")]
    [InlineData("/kaarten/wandtegels/vellen/", "10 A4 portrait")]
    [InlineData("/kaarten/wandtegels/vellen/klein/", "6 A4 portrait")]
    [InlineData("/kaarten/wandtegels/vellen/vouwen/", "10 A4 portrait")]
    [InlineData("/kaarten/wandtegels/vellen/klein-vouwen/", "5 A4 portrait")]
    public void Sheets_hold_four_or_eight_sides(string path, string pages) =>
        Assert.Equal(pages, cards.Sets.Single(s => string.Equals(s.Path, path, StringComparison.Ordinal)).Printed);

    [Fact]
    public void Every_set_of_cards_prints_as_it_declares_unscaled_with_tags_and_each_back_behind_its_front()
    {
        Assert.True(cards.Sets.Count > 100, "Most sets of the site were not looked at.");
        Report.NothingFound("cards", [.. cards.Sets.SelectMany(s => s.Findings.Select(finding => $"{s.Path}: {finding}"))]);
    }

    [Theory]
    [InlineData(Duplex, ".cardsheet--backs .cardsheet__grid { direction: ltr }", "page 1: 'Stap uit de cirkel en ontdek wat er buiten is' is not behind its front")]
    [InlineData(Duplex, ".cardsheet--backs .cardsheet__grid { translate: 1.5mm 0 }", "page 1: 'Stap uit de cirkel en ontdek wat er buiten is' lies 1.5 mm beside its front")]
    [InlineData(Duplex, ".cardsheet--backs .cardsheet__grid { translate: 0 1.5mm }", "page 1: 'Stap uit de cirkel en ontdek wat er buiten is' lies 1.4 mm above or under its front")]
    [InlineData(Duplex, ".cardsheet--backs .cardsheet__marks { translate: 1.5mm 0 }", "page 1: the crop marks of front and back do not coincide")]
    [InlineData(Duplex, ".cardsheet__grid .pcard:first-child { order: 3 }", "page 1: 'Stap uit de cirkel en ontdek wat er buiten is' is not at column 1, row 1")]
    [InlineData(Duplex, ".cardsheet__marks { scale: 0.97 }", "page 1: the ruler is 97.0 mm")]
    [InlineData(Duplex, ".pcard__name { margin-left: -6mm }", "page 2: \"buiten is\" comes too near a cut")]
    [InlineData(Duplex, ".cardsheet__head { left: -4mm }", "leergemeenschappen\" crosses the edge")]
    [InlineData(Fold, ".cardsheet__marks { translate: 1.5mm 0 }", "page 1: the fold is at 106.5 mm")]
    [InlineData(Fold, ".pcard--back { translate: 1.5mm 0 }", "page 1: 'Stap uit de cirkel en ontdek wat er buiten is' lies 1.5 mm beside its front")]
    [InlineData(Fold, ".cardsheet:last-child { break-before: page; margin-top: 1mm }", "pages, not 10")]
    [InlineData(Fold, ".cards-title { clip-path: inset(50%) }", "no tag for its title")]
    public async Task Cards_that_do_not_print_as_they_should_are_found(string path, string style, string finding)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, path, Screens.Laptop);
        await using var reader = new PdfReader();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.AddStyleOfVisitorAsync(style);

        var found = (await PrintedSet.OfAsync(visit, path, reader)).Findings;

        Assert.Contains(found, f => f.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_back_lies_behind_its_front_when_the_paper_is_turned_over_its_long_edge()
    {
        var pairs = cards.Sets.Where(s => !s.IsFold).SelectMany(s => s.Sheets.Chunk(2).Select(p => (s.Path, Fronts: p[0], Backs: p[1]))).ToList();

        Report.NothingFound("cards", [.. pairs.SelectMany(p => p.Fronts.Where(front => !p.Backs.Any(front.LiesBefore)).Select(front => $"{p.Path}: {front.Slug}"))]);
        Assert.All(pairs, p => Assert.Equal(p.Fronts.Length, p.Backs.Length));
        Assert.True(pairs.Sum(p => p.Fronts.Length) > 200, "Most cards of the site were not looked at.");
    }

    [Fact]
    public void Front_and_back_of_a_fold_card_touch_at_the_fold()
    {
        var pairs = cards.Sets.Where(s => s.IsFold).SelectMany(s => s.Sheets.SelectMany(sheet => sheet.Chunk(2)).Select(p => (s.Path, Front: p[0], Back: p[1]))).ToList();

        Report.NothingFound("cards", [.. pairs.Where(p => !p.Front.TouchesAtFold(p.Back)).Select(p => $"{p.Path}: {p.Front.Slug}")]);
        Assert.True(pairs.Count > 200, "Most cards of the site were not looked at.");
    }

    [Fact]
    public void Everything_on_a_card_stays_inside_it_and_is_legible_in_grey() =>
        Report.NothingFound("cards", [.. cards.Sets.SelectMany(s => s.Faults.Select(f => $"{s.Path}: {f}"))]);

    [Theory]
    [InlineData(".pcard__end { position: absolute; bottom: 0 }", "stands over the edge")]
    [InlineData(".pcard__name { color: #999 !important }", "has a contrast of 2.85")]
    [InlineData(".pcard__steps { height: 5mm }", "runs out of pcard__steps")]
    public async Task What_does_not_fit_or_is_faint_is_found(string style, string finding)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, "/werkvormen/carrousel/kaart/", Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await visit.AddStyleOfVisitorAsync(style);

        Assert.Contains(await visit.ProbeAsync<string[]>("card-text"), found => found.Contains(finding, StringComparison.Ordinal));
    }
}
