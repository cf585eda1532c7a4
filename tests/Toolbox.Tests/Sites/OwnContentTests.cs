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

    [Fact]
    public void Has_no_problems()
    {
        using var report = new StringWriter();
        TextReport.Write(report, ContentCheck.Find(Input), SourceLines.Of(Input), Language.Dutch);

        Assert.Equal("", report.ToString());
    }

    [Theory]
    [InlineData("werkvorm", 22)]
    [InlineData("theorie", 8)]
    [InlineData("soort", 7)]
    [InlineData("rol", 2)]
    [InlineData("checklist", 2)]
    [InlineData("praktijk", 2)]
    public void Loses_no_pages(string type, int atLeast) =>
        Assert.True(Site.Pages.Count(p => p.Type.Id == type) >= atLeast);

    [Fact]
    public void Loses_no_terms_and_no_timed_steps()
    {
        Assert.True(Site.Data.Glossary.Length >= 48);
        Assert.True(Site.Pages.Select(p => p.Metadata).OfType<WorkForm>().Sum(f => f.Steps.Count(s => s.Minutes > 0)) >= 110);
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
            Assert.Contains(Site.Pages, p => p.Metadata is WorkForm form && form.Questions.Contains(question.Id));
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
}
