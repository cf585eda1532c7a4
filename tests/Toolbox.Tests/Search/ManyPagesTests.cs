using System.Globalization;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Search;

/// <summary>Terms by number, all with the same words, one whose name is such a word, and one with a word of its own.</summary>
public sealed class SiteOfManyPages : IDisposable
{
    /// <summary>More than a word is found in (theme/search/common-words.mjs).</summary>
    public const int Terms = 1800;

    private readonly TemporaryFolder input = new();

    public SiteOfManyPages()
    {
        input.CopyFrom(Repository.TestFolder("BrokenSites/basis"));
        input.Write("zoeken/index.md", Pages.Plain("Zoeken"));
        var terms = Enumerable.Range(0, Terms).Select(i => Term($"term-{i}", $"Uitleg {i}", "Hierbij is evalueren nodig."));
        input.Write("begrippen.yml", string.Concat([.. terms, Term("terugkijken", "Evalueren", "Terugkijken op wat er was."), Term("zeldzaam", "Kwinkslag", "Een grap.")]));
        Indexed = new IndexedSite(input.Path);
    }

    internal IndexedSite Indexed { get; }

    public void Dispose()
    {
        Indexed.Dispose();
        input.Dispose();
    }

    private static string Term(string id, string term, string text) => string.Create(CultureInfo.InvariantCulture, $"- {{ id: {id}, term: {term}, text: {text} }}\n");
}

/// <summary>Search on a site of more records than Pagefind can compare with each other in time.</summary>
public sealed class ManyPagesTests(SiteOfManyPages site) : IClassFixture<SiteOfManyPages>
{
    [Fact]
    public async Task A_word_of_very_many_pages_is_found_where_it_counts_most()
    {
        var answers = await site.Indexed.Answers(["evalueren", "kwinkslag"]);

        Assert.Equal(("terugkijken", 1500), (answers[0].Slugs[0], answers[0].Total));
        Assert.Equal(["zeldzaam"], answers[1].Slugs);
    }

    [Fact]
    public async Task A_number_that_is_no_word_of_the_site_finds_only_what_has_it()
    {
        var answers = await site.Indexed.Answers(["uitleg 1799", "1799", "1998"]);

        Assert.Equal("term-1799", answers[0].Slugs[0]);
        Assert.Equal((1, "term-1799"), (answers[1].Total, answers[1].Slugs.Single()));
        Assert.Equal(0, answers[2].Total);
    }
}
