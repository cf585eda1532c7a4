using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Worksheets;

/// <summary>A checklist makes its own sheet from its questions.</summary>
public sealed class ChecklistSheetTests
{
    [Fact]
    public void Has_a_row_with_boxes_for_every_question_and_ends_with_agreements()
    {
        var sheet = Sheet("team", questions: 6);

        Assert.Equal(6, sheet.QuerySelectorAll(".fill--ticks tbody tr").Length);
        Assert.Equal(12, sheet.QuerySelectorAll(".fill--ticks [type=checkbox]").Length);
        Assert.Equal("Afspraken", sheet.QuerySelectorAll("h2")[^1].TextContent);
        Assert.Equal("1", sheet.GetAttribute("data-pages"));
    }

    [Fact]
    public void About_oneself_it_asks_for_a_name_and_makes_no_agreements()
    {
        var sheet = Sheet("zelf", questions: 6);

        Assert.Equal("Naam", sheet.QuerySelector("label")!.TextContent.Trim());
        Assert.DoesNotContain("Afspraken", sheet.TextContent);
    }

    [Theory]
    [InlineData(12, 1, 3)]
    [InlineData(13, 1, 2)]
    [InlineData(14, 1, 0)]
    [InlineData(16, 1, 0)]
    [InlineData(20, 2, 3)]
    public void Agreements_never_take_a_sheet_of_their_own(int questions, int pages, int agreements)
    {
        var sheet = Sheet("team", questions);

        Assert.Equal($"{pages}", sheet.GetAttribute("data-pages"));
        Assert.Equal(agreements, sheet.QuerySelectorAll(".fill:not(.fill--ticks) tbody tr").Length);
    }

    private static AngleSharp.Dom.IElement Sheet(string about, int questions)
    {
        var items = string.Concat(Enumerable.Range(1, questions).Select(n => $"  - {{ question: Vraag {n}?, advice: Doe dit., origin: aanvulling }}\n"));
        var page = $"---\ntitle: Lijst\nsummary: Een zin.\nabout: {about}\nitems:\n{items}sources:\n  - {{ id: boek-2020 }}\nupdated: 2026-11-21\n---\nTekst.\n";
        return SiteTest.With(("checklists/lijst.md", page)).Page("checklists/lijst/werkblad/index.html").QuerySelector("[data-worksheet]")!;
    }
}
