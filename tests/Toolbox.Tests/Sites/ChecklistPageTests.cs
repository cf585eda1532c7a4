using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

public sealed class ChecklistPageTests
{
    private const string Page = "checklists/scan/index.html";

    private const string Scores = """
        scores:
          - { from: 0, to: 0, title: Nog niets, text: "Begin [hier](../werkvormen/praten.md)." }
          - { from: 1, to: 2, title: Onderweg, text: Kies er één. }
        """;

    [Fact]
    public void A_self_scan_says_what_a_score_means_after_the_questions()
    {
        var page = Site(Scores + "\n").Page(Page);
        var scores = page.QuerySelectorAll(".scores > div").Select(s => SiteTest.Folded(s.TextContent));

        Assert.Equal(["0 keer ja Nog niets Begin hier.", "1–2 keer ja Onderweg Kies er één."], scores);
        Assert.Equal("/werkvormen/praten/", page.QuerySelector(".scores a")!.GetAttribute("href"));
        Assert.Equal(["#deel-0", "#jouw-uitslag", "#uitslag", "#zo-gebruik-je-hem"], page.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")).Take(4));
    }

    [Fact]
    public void A_checklist_without_scores_has_no_outcome()
    {
        var page = Site("").Page(Page);

        Assert.Null(page.QuerySelector("#uitslag"));
        Assert.DoesNotContain("Uitslag", SiteTest.Folded(page.QuerySelector("main")!.TextContent));
    }

    private static SiteTest Site(string scores) => SiteTest.With(("checklists/scan.md", $$"""
        ---
        title: Scan
        summary: Een zin.
        about: zelf
        items:
          - { question: Vraag je door?, advice: Vraag door., origin: aanvulling }
          - { question: Luister je?, advice: Luister., origin: aanvulling }
        {{scores}}updated: 2026-11-21
        ---
        Tekst.

        ## Zo gebruik je hem

        Vul hem in.
        """));
}
