using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

public sealed class WorkFormPageTests
{
    private const string Page = "werkvormen/carrousel/index.html";

    private const string CarouselSteps = """
        steps:
          - { title: Uitleg, minutes: 10, grouping: plenair, text: Leg uit., origin: bron, source: { id: boek-2020, at: §7.9 } }
          - { title: Gesprek, minutes: 10, grouping: duo, repeat: people-1, text: Praat., origin: bron, timeOrigin: aanvulling }
          - { title: Noteer, minutes: 2, grouping: alleen, repeat: people-1, text: Schrijf., origin: aanvulling }
        """;

    private static readonly SiteTest Carousel = SiteTest.With(("werkvormen/carrousel.md",
        Pages.WorkForm("Carrousel", CarouselSteps, duration: "{ min: 90, max: 120, origin: bron, for: een kleine groep, source: { id: boek-2020, at: §7.9 } }")));

    [Fact]
    public void Time_is_worked_out_for_the_group_and_the_stated_time_stands_beside_it()
    {
        var facts = SiteTest.Folded(Carousel.Page(Page).QuerySelector(".facts")!.TextContent);

        Assert.Contains("ongeveer 1 uur 35 met 8 mensen; met 4 ongeveer 45 min, met 16 ongeveer 3 uur 15", facts);
        Assert.Contains("1,5 tot 2 uur voor een kleine groep bron §7.9", facts);
        Assert.Contains("4–16 mensen aanvulling", facts);
    }

    [Fact]
    public void Steps_that_are_repeated_together_are_said_to_be()
    {
        var steps = Carousel.Page(Page).QuerySelectorAll(".steps > li");

        Assert.Equal(3, steps.Length);
        Assert.Contains("10 min per gesprek", SiteTest.Folded(steps[1].TextContent));
        Assert.DoesNotContain("Herhaal", steps[1].TextContent);
        Assert.Contains("Herhaal stap 2 en 3 tot iedereen iedereen sprak", SiteTest.Folded(steps[2].TextContent));
    }

    [Fact]
    public void What_a_source_says_and_what_we_added_is_told_apart_in_words()
    {
        var steps = Carousel.Page(Page).QuerySelectorAll(".steps > li");

        Assert.Contains("bron §7.9", SiteTest.Folded(steps[0].TextContent));
        Assert.Contains("tijd: aanvulling", SiteTest.Folded(steps[1].TextContent));
        Assert.Contains("aanvulling", steps[2].TextContent);
    }

    [Fact]
    public void A_worksheet_says_its_format_as_Dutch_writes_it()
    {
        const string Worksheet = """
            worksheet:
              title: Een blad
              paper: A4
              orientation: staand
              pages: 1
              blocks:
                - { kind: fields, items: [Datum] }

            """;
        var site = SiteTest.With(("werkvormen/vorm.md", Pages.WorkForm(more: Worksheet)));

        Assert.Contains("Eén A4, staand.", site.Main("werkvormen/vorm/werkblad/index.html"));
    }

    [Theory]
    [InlineData("safety: ervaren-begeleider", "Vraag een ervaren begeleider")]
    [InlineData("safety: nooit-zelf", "Doe dit niet zelf")]
    [InlineData("privacy: [namen]", "Er komen namen op papier")]
    [InlineData("privacy: [leerlingen]", "Het gaat over leerlingen")]
    [InlineData("privacy: [film]", "Er wordt gefilmd")]
    public void What_can_harm_comes_with_advice(string field, string advice)
    {
        var site = SiteTest.With(("werkvormen/kwetsbaar.md", Pages.WorkForm(more: field + "\n")));

        Assert.Contains(advice, site.Main("werkvormen/kwetsbaar/index.html"));
        Assert.DoesNotContain(advice, site.Main("werkvormen/praten/index.html"));
    }

    [Fact]
    public void Previous_and_next_are_those_of_the_same_phase()
    {
        var site = SiteTest.With(
            ("werkvormen/aap.md", Pages.WorkForm("Aap")),
            ("werkvormen/mus.md", Pages.WorkForm("Mus").Replace("phases: [starten]", "phases: [verkennen]")),
            ("werkvormen/zwaan.md", Pages.WorkForm("Zwaan")));

        var neighbours = site.Page("werkvormen/praten/index.html").QuerySelectorAll(".neighbours a").Select(a => a.GetAttribute("href"));

        Assert.Equal(["/werkvormen/aap/", "/werkvormen/zwaan/"], neighbours);
    }

    [Fact]
    public void The_list_shows_a_form_under_each_of_its_phases_and_those_for_every_phase_apart()
    {
        var site = SiteTest.With(
            ("werkvormen/altijd.md", Pages.WorkForm("Altijd").Replace("phases: [starten]", "phases: [verkennen, starten]")),
            ("werkvormen/eerst.md", Pages.WorkForm("Eerst").Replace("phases: [starten]", "phases: [verkennen]")));
        var list = site.Page("werkvormen/index.html");

        Assert.Contains("Eerst", list.QuerySelector("#verkennen")!.TextContent);
        Assert.Contains("Praten", list.QuerySelector("#starten")!.TextContent);
        Assert.Contains("Altijd", list.QuerySelector("#elke-fase")!.TextContent);
        Assert.DoesNotContain("Altijd", list.QuerySelector("#starten")!.TextContent);
    }
}
