using System.Text.Json.Nodes;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Input;
using Toolbox.Metadata;
using Toolbox.Tests.Harness;
using Toolbox.Wizard;

namespace Toolbox.Tests.Wizard;

/// <summary>The model of the start wizard as content: read, checked, formatted and described like a page.</summary>
public sealed class WizardModelTests
{
    private static readonly string Real = File.ReadAllText(Path.Combine(Repository.Input, "wizard", "start.yml"));

    private static readonly Site Site = SiteBuilder.Check(InputFolder.Read(Repository.Input)).Site;

    [Fact]
    public void The_real_model_compares_thirteen_variants_on_six_of_fourteen_questions()
    {
        var model = Site.Data.Wizard!;

        Assert.Equal(14, model.Questions.Length);
        Assert.Equal(["doel", "product", "deelnemers", "bereik", "omvang", "ritme"], model.Questions.Where(q => q.Weight > 0).Select(q => q.Id));
        Assert.Equal(13, model.Variants.Length);
        Assert.All(model.Variants, v => Assert.IsType<Variant>(Site.FindPage(v.Page)!.Metadata));
    }

    [Fact]
    public void The_country_is_asked_first_because_it_chooses_the_words() => Assert.Equal(
        [("nederland", WordsOf.Netherlands), ("vlaanderen", WordsOf.Flanders)],
        Site.Data.Wizard!.Questions[0].Options.Select(o => (o.Id, o.Words!.Value)));

    [Theory]
    [InlineData("{ question: lesbezoek, answers: [misschien] }", "{ question: lesbezoek, answers: [mischien] }", "waarde-onbekend", "mischien")]
    [InlineData("{ question: lesbezoek, answers: [misschien] }", "{ question: lesbezoeken, answers: [misschien] }", "waarde-onbekend", "lesbezoeken")]
    [InlineData("between: [innovatienetwerk, onderzoeksgemeenschap]", "between: [innovatienetwerk, kennisgroep]", "waarde-onbekend", "kennisgroep")]
    [InlineData("unlessBest: [teacher-design-team]", "unlessBest: [teacher-design-teams]", "pagina-onbekend", "teacher-design-teams")]
    [InlineData("- page: intervisienetwerk", "- page: intervisienetwerken", "pagina-onbekend", "intervisienetwerken")]
    [InlineData("- page: intervisienetwerk", "- page: datateam", "waarde-dubbel", "datateam")]
    [InlineData("points: { vast: 0, gaandeweg: 2, geen: 3 }", "points: { vast: 0, gaandeweg: 2, geen: 4 }", "waarde-buiten-bereik", "geen: 4")]
    [InlineData("points: { vast: 0, gaandeweg: 2, geen: 3 }", "points: { vast: 0, gaandeweg: 2 }", "score-ontbreekt", "gaandeweg: 2 }")]
    [InlineData("points: { vast: 0, gaandeweg: 2, geen: 3 }", "points: { vast: 0, gaandeweg: 2, geen: 3, wat: 1 }", "waarde-onbekend", "wat: 1")]
    [InlineData("minimumAnswers: 4", "minimumAnswers: 7", "waarde-buiten-bereik", "minimumAnswers")]
    [InlineData("text: Hoe persoonlijk wordt het?", "text: Hoe persoonlijk wordt het, {lerares}?", "woord-onbekend", "lerares")]
    [InlineData("        - { id: schelfhout-sprangers, at: §1.2 }", "        - { id: schelfhout, at: §1.2 }", "bron-onbekend", "id: schelfhout,")]
    public void A_mistake_is_reported_where_it_stands(string right, string wrong, string code, string onLine)
    {
        var at = Real.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The model no longer holds: {right}");
        var yaml = Real[..at] + wrong + Real[(at + right.Length)..];
        var line = yaml[..yaml.IndexOf(onLine, at, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var found = SiteBuilder.Check(With(yaml)).Diagnostics;

        Assert.Contains((code, DataReader.WizardFile, line), found.Select(d => (d.Problem.Code, d.File, d.Position.Line)));
    }

    [Fact]
    public void A_variant_that_fits_everywhere_a_little_and_nowhere_well_can_never_win()
    {
        var at = Real.IndexOf("  - page: professionele-leergemeenschap", StringComparison.Ordinal);
        var end = Real.IndexOf("corrections:", StringComparison.Ordinal);
        var grey = Real[..at] + Real[at..end].Replace(": 3", ": 1", StringComparison.Ordinal).Replace(": 2", ": 1", StringComparison.Ordinal) + Real[end..];

        var problem = Assert.Single(SiteBuilder.Check(With(grey)).Diagnostics);

        Assert.Equal("bij geen enkele combinatie van antwoorden past 'professionele-leergemeenschap' het best.", problem.Problem.Message.Nl);
        Assert.Equal(Real[..at].Count(c => c == '\n') + 1, problem.Position.Line);
    }

    [Fact]
    public void A_site_without_the_model_has_no_problem() =>
        Assert.Empty(SiteBuilder.Check(SiteTest.With().Input).Diagnostics);

    [Fact]
    public void Its_canonical_form_is_the_file_itself() =>
        Assert.Equal(Real, CanonicalFile.Format(SourceFile.FromText(DataReader.WizardFile, Real)));

    [Fact]
    public void Points_on_one_line_or_below_each_other_are_formatted_by_what_fits()
    {
        var spread = Real.Replace("points: { vast: 0, gaandeweg: 2, geen: 3 }", "points:\n          vast: 0\n          gaandeweg: 2\n          geen: 3", StringComparison.Ordinal);
        Assert.NotEqual(Real, spread);

        Assert.Equal(Real, CanonicalFile.Format(SourceFile.FromText(DataReader.WizardFile, spread)));
    }

    [Fact]
    public void The_schema_describes_points_as_whole_numbers_from_0_to_3()
    {
        var schema = JsonSchema.Of(ContentType.Of<StartModel>(), Site.Data.Vocabularies);
        var points = schema["$defs"]!["QuestionScores"]!["properties"]!["points"]!;

        Assert.Equal("object", points["type"]!.GetValue<string>());
        Assert.Equal("""{"type":"integer","minimum":0,"maximum":3}""", points["additionalProperties"]!.ToJsonString());
        Assert.Contains(SchemaFiles.Of(Site.Data.Vocabularies), f => f.Path == "wizard.schema.json" && JsonNode.Parse(f.ToBytes()) is not null);
    }

    private static InputFolder With(string model) => InputFolder.FromTexts(
        InputFolder.Read(Repository.Input).Without(BrandFolder.Root).Files
            .Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal) || f.Path.EndsWith(".yml", StringComparison.Ordinal))
            .Select(f => (f.Path, f.Path == DataReader.WizardFile ? model : f.ReadText([])!)));
}
