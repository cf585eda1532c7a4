using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Wizard;

/// <summary>The files behind the outcome as content: read, checked and formatted like a page.</summary>
public sealed class CourseTests
{
    [Theory]
    [InlineData(DataReader.ScanFile, "weight: eerst", "weight: straks", "waarde-onbekend")]
    [InlineData(DataReader.ScanFile, "- id: visie", "- id: doel", "waarde-dubbel")]
    [InlineData(DataReader.ScanFile, "onlyFor: [lesson-study]", "onlyFor: [lesson-studie]", "waarde-onbekend")]
    [InlineData(DataReader.ScanFile, "page: in-je-schoolplan", "page: in-je-plan", "pagina-onbekend")]
    [InlineData(DataReader.ScanFile, "with: de {schoolleider}", "with: de {rector}", "woord-onbekend")]
    [InlineData(DataReader.RhythmFile, "usualFrequency: vijf", "usualFrequency: dagelijks", "waarde-onbekend")]
    [InlineData(DataReader.RhythmFile, "usualLength: m120", "usualLength: m121", "waarde-onbekend")]
    [InlineData(DataReader.RhythmFile, "    weeks: 5", "    weeks: 5\n    times: 5", "weken-of-aantal")]
    [InlineData(DataReader.RhythmFile, "answers: [intensief]", "answers: [vaak]", "waarde-onbekend")]
    [InlineData(DataReader.RhythmFile, "{ id: schelfhout-sprangers, at: §1.2 }", "{ id: schelfhout, at: §1.2 }", "bron-onbekend")]
    [InlineData(DataReader.HolidaysFile, "from: 2026-11-11", "from: 2026-11-12", "vakantie-omgekeerd")]
    [InlineData(DataReader.HolidaysFile, "source: termijnenwet", "source: kalender", "waarde-onbekend")]
    [InlineData(DataReader.HolidaysFile, "country: vlaanderen", "country: belgie", "waarde-onbekend")]
    [InlineData(DataReader.PlanFile, "[soort] met [mensen]", "[soort] met [mensn]", "plek-onbekend")]
    [InlineData(DataReader.PlanFile, "section: deelnemers", "section: leden", "waarde-onbekend")]
    [InlineData(DataReader.PlanFile, "9-15: 12", "9-16: 12", "waarde-onbekend")]
    [InlineData(DataReader.PlanFile, "upTo: 170", "upTo: 90", "agendas-volgorde")]
    [InlineData(DataReader.PlanFile, "back: 10", "back: 60", "agenda-vol")]
    [InlineData(DataReader.PlanFile, "page: datateam,", "page: datateams,", "pagina-onbekend")]
    [InlineData(DataReader.PlanFile, "tools: [datateam-acht-stappen]", "tools: [datateam-negen-stappen]", "pagina-onbekend")]
    [InlineData(DataReader.PlanFile, "phase: borgen", "phase: vieren", "waarde-onbekend")]
    public void A_mistake_is_reported_where_it_stands(string file, string right, string wrong, string code)
    {
        var real = Real(file);
        var at = real.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} no longer holds: {right}");
        var line = real[..at].Count(c => c == '\n') + 1;

        var found = SiteBuilder.Check(With(file, real[..at] + wrong + real[(at + right.Length)..])).Diagnostics;

        Assert.Contains(found, d => d.Problem.Code == code && d.File == file && Math.Abs(d.Position.Line - line) <= 1);
    }

    [Fact]
    public void A_question_that_the_plan_is_made_from_keeps_its_name()
    {
        var renamed = Real(DataReader.WizardFile).Replace("- id: looptijd", "- id: duur-van-alles", StringComparison.Ordinal).Replace("question: looptijd", "question: duur-van-alles", StringComparison.Ordinal);
        Assert.Empty(SiteBuilder.Check(With(DataReader.WizardFile, renamed)).Diagnostics);

        var needed = Real(DataReader.WizardFile).Replace("- id: begeleiding", "- id: wie-begeleidt", StringComparison.Ordinal).Replace("question: begeleiding", "question: wie-begeleidt", StringComparison.Ordinal);
        var problem = Assert.Single(SiteBuilder.Check(With(DataReader.WizardFile, needed)).Diagnostics);

        Assert.Equal(("vraag-nodig", DataReader.PlanFile), (problem.Problem.Code, problem.File));
    }

    [Theory]
    [InlineData(DataReader.ScanFile)]
    [InlineData(DataReader.RhythmFile)]
    [InlineData(DataReader.HolidaysFile)]
    [InlineData(DataReader.PlanFile)]
    public void The_files_belong_together(string missing)
    {
        var problem = Assert.Single(SiteBuilder.Check(With(missing, null)).Diagnostics);

        Assert.Equal(("bestand-ontbreekt", missing), (problem.Problem.Code, problem.File));
    }

    [Theory]
    [InlineData(DataReader.ScanFile)]
    [InlineData(DataReader.RhythmFile)]
    [InlineData(DataReader.HolidaysFile)]
    [InlineData(DataReader.PlanFile)]
    public void Its_canonical_form_is_the_file_itself(string file) =>
        Assert.Equal(Real(file), CanonicalFile.Format(SourceFile.FromText(file, Real(file))));

    private static string Real(string file) => File.ReadAllText(Path.Combine(Repository.Input, file));

    private static InputFolder With(string changed, string? text) => InputFolder.FromTexts(
        from file in InputFolder.Read(Repository.Input).Files
        where file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal)
        let content = file.Path == changed ? text : file.ReadText([])!
        where content is not null
        select (file.Path, content));
}
