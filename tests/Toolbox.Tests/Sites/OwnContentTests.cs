using System.Text;
using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

/// <summary>The repository's own content.</summary>
public sealed class OwnContentTests
{
    private static readonly InputFolder Input = InputFolder.Read(Repository.Input);
    private static readonly Site Site = SiteBuilder.Check(Input).Site;

    private static IEnumerable<WorkForm> WorkForms => Site.Pages.Select(p => p.Metadata).OfType<WorkForm>();

    [Fact]
    public void Has_no_problems()
    {
        using var report = new StringWriter();
        TextReport.Write(report, ContentCheck.Find(Input), SourceLines.Of(Input), Language.Dutch);

        Assert.Equal("", report.ToString());
    }

    [Theory]
    [InlineData("werkvorm", 95)]
    [InlineData("theorie", 62)]
    [InlineData("soort", 25)]
    [InlineData("rol", 22)]
    [InlineData("checklist", 30)]
    [InlineData("praktijk", 17)]
    [InlineData("kaarten", 3)]
    [InlineData("pagina", 31)]
    public void Loses_no_pages(string type, int atLeast) =>
        Assert.True(Site.Pages.Count(p => p.Type.Id == type) >= atLeast);

    [Fact]
    public void Loses_no_terms_sources_cards_figures_or_timed_steps()
    {
        Assert.True(Site.Data.Glossary.Length >= 86);
        Assert.True(Site.Data.Bibliography.Length >= 67);
        Assert.True(Site.Pages.Select(p => p.Metadata).OfType<CardDeck>().Sum(d => d.Cards.Length) >= 41);
        Assert.True(Site.Pages.Sum(p => Figures(p.Metadata)) >= 159);
        Assert.True(WorkForms.Sum(f => f.Steps.Count(s => s.Minutes > 0)) >= 568);
    }

    [Fact]
    public void Every_work_form_has_a_worksheet_or_says_why_not() =>
        Assert.Empty(Site.Pages.Where(p => p.Metadata is WorkForm { Worksheet: null, NoWorksheet: null }).Select(p => p.File));

    [Fact]
    public void Every_theory_has_a_figure() =>
        Assert.Empty(Site.Pages.Where(p => p.Metadata is Theory { Figures.IsEmpty: true }).Select(p => p.File));

    [Fact]
    public void The_steps_of_a_work_form_fit_its_stated_duration()
    {
        var fixedForms = WorkForms.Where(f => f.Steps.All(s => s.Repeat is null)).ToList();
        Assert.NotEmpty(fixedForms);
        Assert.All(fixedForms, f => Assert.InRange(f.Steps.Sum(s => s.Minutes), f.Duration.Min, f.Duration.Longest));

        // Where minutes depend on people there is a size the form allows for which they fit.
        var largest = 40;
        Assert.All(WorkForms.Except(fixedForms), f => Assert.Contains(
            Enumerable.Range(f.Group.Min, Math.Max(1, Math.Min(f.Group.Max ?? largest, largest) - f.Group.Min + 1)).Select(people => Timing.Minutes(f, people)),
            minutes => minutes >= f.Duration.Min && minutes <= f.Duration.Longest));
    }

    [Fact]
    public void Every_content_page_names_its_sources_and_related_pages()
    {
        var pages = Site.Pages.Where(p => p.Type != PageType.Plain && p.Type != PageType.Home).ToList();

        Assert.Empty(pages.Where(p => p.Metadata.Sources.IsEmpty && p.Metadata is not WorkForm { Credits: not null }).Select(p => p.File));
        Assert.Empty(pages.Where(p => p.Metadata.Related.IsEmpty).Select(p => p.File));
        Assert.Empty(pages.Where(p => Site.PagesPointingTo(p).IsEmpty).Select(p => p.File));
    }

    [Fact]
    public void Each_of_the_five_questions_has_tools_that_answer_it()
    {
        foreach (var question in Site.Data.Vocabularies.Questions)
        {
            Assert.Contains(Site.Pages, p => p.Metadata is PlainPage plain && plain.Question == question.Id);
            Assert.True(WorkForms.Count(f => f.Questions.Contains(question.Id)) >= 5, question.Id);
        }
    }

    [Fact]
    public void Builds_to_the_same_bytes_twice()
    {
        var first = SiteBuilder.Build(InputFolder.Read(Repository.Input), SiteTest.Theme).Files;
        var second = SiteBuilder.Build(InputFolder.Read(Repository.Input), SiteTest.Theme).Files;

        Assert.Equal(first.Select(f => f.Path), second.Select(f => f.Path));
        foreach (var (a, b) in first.Zip(second))
        {
            Assert.True(a.ToBytes().AsSpan().SequenceEqual(b.ToBytes()), a.Path);
        }
    }

    [Fact]
    public void No_built_file_holds_a_path_of_this_machine()
    {
        foreach (var file in SiteBuilder.Build(Input, SiteTest.Theme).Files.Where(f => !f.Path.EndsWith(".woff2", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(Repository.Root, Encoding.UTF8.GetString(file.ToBytes()));
        }
    }

    private static int Figures(PageMetadata metadata) => metadata switch
    {
        WorkForm form => form.Figures.Length,
        Theory theory => theory.Figures.Length,
        Variant variant => variant.Figures.Length,
        _ => 0,
    };
}
