using AngleSharp.Dom;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Worksheets;

/// <summary>The sheet of a work form: what is on it, and that a visitor can fill it in.</summary>
public sealed class WorksheetPageTests
{
    private const string Sheet = """
        worksheet:
          paper: A4
          orientation: liggend
          pages: 3
          blocks:
            - { kind: fields, items: [Naam, Datum] }
            - { kind: text, title: Zo doe je het, text: Lees eerst. }
            - { kind: lines, label: Onze vraag, count: 2 }
            - { kind: box, label: Schets, height: 40 }
            - { kind: table, title: Wie doet wat, columns: [Wat, Wie], rows: [Vooraf, Erna], emptyRows: 1 }
            - { kind: table, title: Kijk samen, columns: [Ja, Nee, Wat zien we], rows: ["Loopt het?"], ticks: 2 }
            - { kind: checklist, title: Klaar, items: [Lokaal, Koffie] }
            - { kind: scale, items: [Wij vragen door], steps: 4, low: nooit, high: altijd }
            - kind: figure
              blank: true
              figure: { kind: steps, title: Onze stappen, items: [{ label: Eerst }, { label: Dan }], origin: aanvulling }
            - { kind: agreements, rows: 2 }

        """;

    private static readonly SiteTest Site = SiteTest.With(
        ("site.yml", "title: Proefsite\nbaseUrl: https://proef.example/\nlanguage: nl\nlicence: CC BY 4.0\n"),
        ("werkvormen/meten.md", Pages.WorkForm("Meten", more: Sheet)));

    private static readonly IDocument Page = Site.Page("werkvormen/meten/werkblad/index.html");

    [Fact]
    public void Says_what_it_is_and_what_comes_out_of_the_printer()
    {
        var sheet = Page.QuerySelector("[data-worksheet]")!;

        Assert.Equal(
            ("meten", "3", "A4", "landscape"),
            (sheet.GetAttribute("data-worksheet"), sheet.GetAttribute("data-pages"), sheet.GetAttribute("data-paper"), sheet.GetAttribute("data-orientation")));
        Assert.Equal(3, sheet.QuerySelectorAll(".sheet").Length);
        Assert.Equal("nl", Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/werkvormen/meten/werkblad/", Site.Page("werkvormen/meten/index.html").QuerySelector(".actions a[href$='/werkblad/']")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_place_to_fill_in_has_a_name_of_its_own()
    {
        var fields = Page.QuerySelectorAll("[data-worksheet] :is(input, textarea)");
        var names = fields.Select(NameOf).ToList();

        Assert.Equal(
            [
                "Naam", "Datum", "Onze vraag", "Schets",
                "Wat, Vooraf", "Wie, Vooraf", "Wat, Erna", "Wie, Erna", "Wat, rij 3", "Wie, rij 3",
                "Ja, Loopt het?", "Nee, Loopt het?", "Wat zien we, Loopt het?",
                "Lokaal", "Koffie", "1", "2", "3", "4", "Eerst", "Dan",
                "Wie, rij 1", "Wat, rij 1", "Wanneer, rij 1", "Wie, rij 2", "Wat, rij 2", "Wanneer, rij 2",
            ],
            names);
        Assert.Distinct(fields.Select(f => f.Id));
        Assert.All(fields, f => Assert.StartsWith("meten-", f.Id));
    }

    [Fact]
    public void Every_side_has_a_header_and_a_footer()
    {
        Assert.All(Page.QuerySelectorAll(".sheet"), side =>
        {
            var text = SiteTest.Folded(side.TextContent);
            Assert.Contains("Meten", text);
            Assert.Contains("CC BY 4.0", text);
            Assert.Contains("proef.example/werkvormen/meten", text);
        });
        Assert.Contains("blad 1 van 3", SiteTest.Folded(Page.QuerySelector(".sheet")!.TextContent));
    }

    [Fact]
    public void The_heading_of_questions_to_tick_stands_in_the_corner_of_their_table()
    {
        var table = Page.QuerySelectorAll(".sheet-table").Single(t => t.TextContent.Contains("Loopt het?", StringComparison.Ordinal));

        Assert.Equal("Kijk samen", table.QuerySelector("thead .fill__corner h2")!.TextContent);
        Assert.Single(table.QuerySelectorAll("h2"));
    }

    [Fact]
    public void A_table_to_tick_without_questions_has_its_heading_above_it()
    {
        var site = WithSheet("", "{ kind: table, title: Wat zagen we?, columns: [Ja, Wat], ticks: 1, emptyRows: 3 }");
        var table = site.Page(MeasuringSheet).QuerySelector(".sheet-table")!;

        Assert.Equal("Wat zagen we?", table.QuerySelector("h2")!.TextContent);
        Assert.Null(table.QuerySelector("table h2"));
        Assert.Equal(["Ja", "Wat"], table.QuerySelectorAll("thead :is(th, td)").Select(c => c.TextContent));
    }

    [Fact]
    public void The_heading_above_a_table_to_tick_counts_in_the_length_of_the_sheet()
    {
        // Fifteen rows of 15 mm and a head of 8.4 mm fit under the head of an A4; a heading over them does not.
        const string Table = "kind: table, columns: [Ja, Wat], ticks: 1, emptyRows: 15, rowHeight: 15";

        Assert.Empty(WithSheet("", $"{{ {Table} }}").Result.Diagnostics);
        WithSheet("", $"{{ {Table}, title: Wat zagen we? }}").HasProblem("werkblad-past-niet", "werkvormen/meten.md", 17);
    }

    [Theory]
    [InlineData("privacy: [namen]\n", "Op dit blad komen namen. Spreek af wie het ziet, en neem het na afloop mee of gooi het weg.")]
    [InlineData("privacy: [namen, leerlingen]\n", "Geen namen of herkenbare details van leerlingen. Neem dit blad na afloop mee of gooi het weg.")]
    [InlineData("privacy: [film]\n", "")]
    [InlineData("", "")]
    public void Every_side_that_names_come_on_says_how_to_keep_it(string privacy, string advice)
    {
        var site = WithSheet(privacy, "{ kind: box, label: Wie, height: 200 }", "{ kind: box, label: Wat, height: 200 }");

        var sides = site.Page(MeasuringSheet).QuerySelectorAll(".sheet");
        Assert.Equal(2, sides.Length);
        Assert.All(sides, side => Assert.Equal(advice, side.QuerySelector(".sheet__privacy")?.TextContent ?? ""));
    }

    [Fact]
    public void A_sheet_that_needs_more_pages_than_declared_is_a_problem_on_its_line()
    {
        var site = SiteTest.With(("werkvormen/meten.md", Pages.WorkForm("Meten", more: Sheet.Replace("pages: 3", "pages: 1", StringComparison.Ordinal))));

        site.HasProblem("werkblad-past-niet", "werkvormen/meten.md", 19);
    }

    [Fact]
    public void A_work_form_that_needs_no_sheet_has_none()
    {
        var site = SiteTest.With(("werkvormen/meten.md", Pages.WorkForm("Meten", more: "noWorksheet: Je praat alleen.\n")));

        Assert.DoesNotContain(site.Result.Files, f => f.Path == "werkvormen/meten/werkblad/index.html");
        Assert.Null(site.Page("werkvormen/meten/index.html").QuerySelector("a[href$='/werkblad/']"));
    }

    private const string MeasuringSheet = "werkvormen/meten/werkblad/index.html";

    private static SiteTest WithSheet(string more, params string[] blocks) =>
        SiteTest.With(("werkvormen/meten.md", Pages.WorkForm("Meten", more: $"{more}worksheet:\n  pages: {blocks.Length}\n  blocks:\n{string.Concat(blocks.Select(b => $"    - {b}\n"))}")));

    private static string NameOf(IElement field) =>
        field.GetAttribute("aria-label") ?? SiteTest.Folded((field.Closest("label") ?? field.Owner!.QuerySelector($"label[for='{field.Id}']"))!.TextContent);
}
