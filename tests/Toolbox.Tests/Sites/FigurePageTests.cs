using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

public sealed class FigurePageTests
{
    [Theory]
    [InlineData("Van hier naar daar", "Figuur 1. Van hier naar daar.")]
    [InlineData("Waar sta jij?", "Figuur 1. Waar sta jij?")]
    public void A_caption_is_a_sentence_with_one_mark_at_its_end(string title, string expected)
    {
        var page = Site(title).Page("theorie/figuur/index.html");

        Assert.Equal(expected, SiteTest.Folded(page.QuerySelector("figcaption b")!.TextContent));
        Assert.Equal(["Gedaan? Kijk eerst.", "Dan verder"], page.QuerySelectorAll(".figure__words li").Select(part => SiteTest.Folded(part.TextContent)));
    }

    private static SiteTest Site(string title) => SiteTest.With(("theorie/figuur.md", $$"""
        ---
        title: Een figuur
        summary: Eén zin.
        claim: De kern.
        evidence: { level: onbekend, note: We weten het niet. }
        figures:
          - kind: steps
            title: {{title}}
            items: [{ label: "Gedaan?", text: Kijk eerst. }, { label: Dan verder }]
            caption: Zo gaat het.
            origin: aanvulling
        updated: 2026-11-21
        ---
        Tekst.
        """));
}
