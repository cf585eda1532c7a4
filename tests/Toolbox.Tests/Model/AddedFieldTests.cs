using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Editing;
using Toolbox.Guide;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Rendering;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;
using Toolbox.Tests.Harness;
using Toolbox.WordForms;

namespace Toolbox.Tests.Model;

/// <summary>
/// One model, every face: a record that only these tests know has a field that no other has, and everything that is made
/// from the model knows it without another word.
/// </summary>
public sealed class AddedFieldTests
{
    private static readonly ContentType Type = ContentType.Of<TriedPage>();
    private static readonly Vocabularies Vocabularies = DataReader.Read(InputFolder.Read(Repository.Input)).Data.Vocabularies;

    [ContentName("een proefpagina", "a page on trial")]
    private sealed record TriedPage : PageMetadata
    {
        [Field("Stevigheid", "Hoe stevig de stoelen staan.", Min = 1, Max = 9, Example = "7")]
        public required int Sturdiness { get; init; }

        [Field("Kleuren", "Welke kleuren de stoelen hebben.", MinItems = 2, MaxItems = 3)]
        public ImmutableArray<Phrase> Colours { get; init; } = [];
    }

    [Fact]
    public void The_reader_takes_the_field()
    {
        var problems = new List<Diagnostic>();

        var page = Bind("title: Een proef\nsummary: Een zin.\nsturdiness: 4\ncolours: [rood, blauw]\nupdated: 2026-11-22\n", problems);

        Assert.Empty(problems);
        Assert.Equal(4, page!.Sturdiness);
        Assert.Equal(["rood", "blauw"], page.Colours.Select(c => c.Source));
    }

    [Theory]
    [InlineData("sturdiness: 4\nsturdynes: 4\n", 4, "'sturdynes' is geen veld van een proefpagina.")]
    [InlineData("sturdiness: 10\n", 3, "'sturdiness' is 10; het moet 1–9 zijn.")]
    [InlineData("sturdiness: stevig\n", 3, "'sturdiness' moet een heel getal zijn, maar hier staat 'stevig'.")]
    [InlineData("colours: [rood, blauw]\n", 1, "'sturdiness' ontbreekt; een proefpagina heeft dit veld nodig.")]
    [InlineData("sturdiness: 4\ncolours: [rood]\n", 4, "'colours' telt er 1; het moeten er 2–3 zijn.")]
    public void The_validator_refuses_a_wrong_value_on_its_line(string fields, int line, string message)
    {
        var problems = new List<Diagnostic>();

        Bind($"title: Een proef\nsummary: Een zin.\n{fields}updated: 2026-11-22\n", problems);

        var problem = Assert.Single(problems);
        Assert.Equal((message, line), (problem.Problem.Message.Nl, problem.Position.Line));
    }

    [Fact]
    public void The_canonical_form_gives_the_field_its_place()
    {
        var map = (YamlMap)YamlReader.Read("updated: 2026-11-22\ncolours:\n    - rood\n    - blauw\nsturdiness: 4\nsummary: Een zin.\ntitle: Een proef\n", "proef.md", 0, [])!;

        Assert.Equal(
            "title: Een proef\nsummary: Een zin.\nsturdiness: 4\ncolours: [rood, blauw]\nupdated: 2026-11-22\n",
            CanonicalYaml.Write(Type, map));
    }

    [Fact]
    public void The_schema_describes_the_field()
    {
        var schema = JsonSchema.Of(Type, Vocabularies);

        Assert.Equal(
            """{"type":"integer","minimum":1,"maximum":9,"title":"Stevigheid","description":"Hoe stevig de stoelen staan."}""",
            schema["properties"]!["sturdiness"]!.ToJsonString());
        Assert.Equal(
            """{"type":"array","items":{"type":"string"},"minItems":2,"uniqueItems":true,"maxItems":3,"title":"Kleuren","description":"Welke kleuren de stoelen hebben."}""",
            schema["properties"]!["colours"]!.ToJsonString());
        Assert.Contains("sturdiness", schema["required"]!.AsArray().Select(r => r!.GetValue<string>()));
    }

    [Fact]
    public void A_new_page_starts_with_the_example_of_the_field()
    {
        var (path, text) = new NewPage(Vocabularies).Write(new PageType("proef", "proeven", "Proef", "proeven", Type), "Een proef", new DateOnly(2026, 11, 22));

        Assert.Equal("proeven/een-proef.md", path);
        Assert.StartsWith("---\ntitle: Een proef\nsummary: Eén zin die zegt wat je eraan hebt.\nsturdiness: 7\nupdated: 2026-11-22\n---\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_explains_the_field()
    {
        var entries = new FieldReference(Vocabularies, RealExamples.None).Of([Type], new HashSet<ContentType>());
        var guide = new HtmlParser().ParseDocument(Rendered(entries));

        Assert.Equal(
            "Stevigheid sturdiness verplicht Hoe stevig de stoelen staan. Een heel getal van 1 tot en met 9. sturdiness: 7",
            SiteTest.Folded(guide.QuerySelector("#proefpagina-sturdiness")!.TextContent));
        Assert.Equal(
            "Kleuren colours mag weg Welke kleuren de stoelen hebben. Een lijst van 2 tot en met 3: elk een stuk gewone tekst.",
            SiteTest.Folded(guide.QuerySelector("#proefpagina-colours")!.TextContent));
        Assert.Equal(Type.OwnFields.Select(f => f.Key), entries.Single(e => e.Type == Type).Fields.Select(f => f.Key));
    }

    [Fact]
    public void The_form_in_the_browser_asks_the_field()
    {
        var field = Assert.Single(new FormFields(Vocabularies).Of(Type), f => f!["name"]!.GetValue<string>() == "sturdiness")!;

        Assert.Equal("Stevigheid", field["label"]!.GetValue<string>());
        Assert.StartsWith("Hoe stevig de stoelen staan.", field["hint"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal((1, 9), (field["min"]!.GetValue<int>(), field["max"]!.GetValue<int>()));
    }

    [Fact]
    public void The_form_in_Word_asks_the_field()
    {
        var question = Assert.Single(WordForm.Of(Type, [], Vocabularies).Questions, q => q.Path == "sturdiness");

        Assert.Equal(("Stevigheid", "7", true), (question.Label, question.Example, question.Required));
        Assert.StartsWith("Hoe stevig de stoelen staan.", question.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_without_words_is_a_mistake_of_ours_and_not_an_empty_spot() =>
        Assert.Throws<InvalidOperationException>(() => ShapeWords.Of(new UnheardOfShape(), Vocabularies));

    private static TriedPage? Bind(string yaml, List<Diagnostic> problems) =>
        new MetadataBinder("proef.md", new MarkdownReader("proef.md", Words.None, problems), problems).Bind<TriedPage>(YamlReader.Read(yaml, "proef.md", 0, problems)!);

    // Through the template of the guide, on a page that exists.
    private static string Rendered(ImmutableArray<RecordEntry> entries)
    {
        var (site, _) = SiteBuilder.Check(SiteTest.With(("over/velden.md", Pages.Plain("Velden"))).Input);
        var page = site.FindPage("velden")!;
        var text = PlainPageView.View(new BrandedSite(site, Brand.Default(site.Data.Settings)), page, (PlainPage)page.Metadata);
        return SiteTest.Theme.Engine.Render("velden", new FieldGuideView(text, FieldsPage.RecordsOf(entries, new Dictionary<ContentType, string>())));
    }

    private sealed record UnheardOfShape : FieldShape;
}
