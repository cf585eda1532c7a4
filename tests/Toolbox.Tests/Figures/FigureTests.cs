using AngleSharp.Dom;
using Toolbox.Content.Pages;
using Toolbox.Figures;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Figures;

/// <summary>Every kind of figure, as the gallery in the editors' guide shows it.</summary>
public sealed class FigureTests
{
    private static readonly SiteTest Site = SiteTest.With(("over/figuren.md", OnItsOwn(File.ReadAllText(Path.Combine(Repository.Input, "over/figuren.md")))));

    private static readonly IDocument Page = Site.Page("over/figuren/index.html");

    public static TheoryData<string> Titles { get; } = [.. Gallery.Select(f => f.Title.Source)];

    private static IReadOnlyList<Figure> Gallery =>
        ((PlainPage)SiteBuilder.Check(Site.Input).Site.FindPage("figuren")!.Metadata).Gallery;

    [Fact]
    public void The_gallery_shows_all_thirteen_kinds()
    {
        var kinds = typeof(Figure).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Figure))).ToList();

        Assert.Equal(13, kinds.Count);
        Assert.Equal(kinds.Select(k => k.Name).Order(StringComparer.Ordinal), Gallery.Select(f => f.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Has_a_name_and_a_description_and_every_label_in_words(string title)
    {
        var example = Example(title);
        var drawing = example.QuerySelector(".figure svg.figure__wide")!;
        var words = example.QuerySelector(".figure .figure__words")!;

        Assert.Equal(title, drawing.QuerySelector("title")!.TextContent);
        Assert.Equal(drawing.GetAttribute("aria-labelledby"), drawing.QuerySelector("title")!.Id);
        Assert.Equal(drawing.GetAttribute("aria-describedby"), drawing.QuerySelector("desc")!.Id);
        Assert.StartsWith(words.QuerySelector("p")!.TextContent, drawing.QuerySelector("desc")!.TextContent);
        Assert.All(Labels(title), label => Assert.Contains(label, SiteTest.Folded(words.TextContent)));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Draws_every_label_as_text_wide_narrow_and_blank(string title)
    {
        var example = Example(title);

        var drawings = example.QuerySelectorAll("svg.figure__wide, svg.figure__narrow");

        Assert.Equal(4, drawings.Length);
        // In a blank network a group writes its own names.
        foreach (var drawing in title == "Netwerk" ? drawings.Take(2) : drawings)
        {
            var text = SiteTest.Folded(string.Join(' ', drawing.QuerySelectorAll("text").Select(t => t.TextContent)));
            Assert.All(Labels(title), label => Assert.Contains(label, text));
        }
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Takes_its_colours_from_the_theme(string title) =>
        Assert.All(Example(title).QuerySelectorAll("svg *"), e => Assert.DoesNotContain(e.Attributes, a => a.Name is "fill" or "stroke" or "style"));

    [Fact]
    public void Shows_the_data_that_makes_it() =>
        Assert.StartsWith("- kind: cycle\n  title: Kringloop\n", Example("Kringloop").QuerySelector("pre")!.TextContent);

    [Fact]
    public void A_blank_form_keeps_the_labels_and_gives_lines_for_the_texts()
    {
        var forms = Example("Kringloop").QuerySelectorAll("svg.figure__wide");
        var (filled, blank) = (forms[0], forms[1]);

        Assert.Contains("welke vraag telt nu", SiteTest.Folded(filled.TextContent));
        Assert.DoesNotContain("welke vraag telt nu", SiteTest.Folded(blank.TextContent));
        Assert.Empty(filled.QuerySelectorAll(".f-write"));
        Assert.NotEmpty(blank.QuerySelectorAll(".f-write"));
    }

    [Fact]
    public void A_long_label_is_broken_into_lines()
    {
        const string Label = "samen kijken naar wat leerlingen laten zien";
        var page = Pages.WorkForm(more: $$"""
            figures:
              - kind: steps
                title: Stappen
                items: [{ label: {{Label}} }, { label: Twee }, { label: Drie }]
                origin: aanvulling

            """);

        var drawing = SiteTest.With(("werkvormen/lang.md", page)).Page("werkvormen/lang/index.html").QuerySelector("svg.figure__wide")!;

        var lines = drawing.QuerySelectorAll("text.f-t").Select(t => t.TextContent).Where(t => Label.Contains(t, StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count > 1);
        Assert.Equal(Label, string.Join(' ', lines));
    }

    // Without what leads to pages that are not here.
    private static string OnItsOwn(string page) =>
        string.Join('\n', page.Split('\n').Where(l => !l.StartsWith("audience:", StringComparison.Ordinal) && !l.StartsWith("related:", StringComparison.Ordinal)));

    private static IElement Example(string title) =>
        Page.QuerySelectorAll(".figure-example").Single(e => e.QuerySelector("h2")!.TextContent == title);

    // A network of many people has their initials in it, and names that are too long for a circle beside it.
    private static IEnumerable<string> Labels(string title) =>
        FigureOutline.Of(Gallery.Single(f => f.Title.Source == title)).Parts.Select(p => p.Label.Source);
}
