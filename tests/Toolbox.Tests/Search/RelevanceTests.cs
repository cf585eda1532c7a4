using System.Text.Json;

namespace Toolbox.Tests.Search;

/// <summary>How well the search answers, as a number. What each query found is in the output of the test.</summary>
public sealed class RelevanceTests(IndexedSite site, ITestOutputHelper output) : IClassFixture<IndexedSite>
{
    [Theory]
    [InlineData("examples.tsv", 0.85, 0.95)]
    [InlineData("queries.tsv", 0.85, 0.95)]

    // Judged before they were asked, by the catalogue of the content, by facilitators and by strangers: the floor is what was
    // reached.
    [InlineData("catalogue.tsv", 0.82, 0.92)]
    [InlineData("facilitators.tsv", 0.84, 0.92)]
    [InlineData("strangers.tsv", 0.79, 0.92)]
    public async Task Queries_find_what_was_looked_for(string file, double leastGain, double leastSuccess)
    {
        var queries = GradedQuery.Read(file);
        var answers = await site.Ask(queries.Select(q => q.Text));

        var results = queries.Zip(answers, (query, slugs) => (Query: query, Slugs: slugs, Gain: query.Gain(slugs), Succeeds: query.Succeeds(slugs))).ToList();
        foreach (var (query, slugs, gain, succeeds) in results.OrderBy(r => r.Gain))
        {
            output.WriteLine($"{gain:0.00} {(succeeds ? " " : "-")} {query.Text} ({query.Kind}): {string.Join(' ', slugs.Select(s => $"{s}{Grade(query, s)}"))}");
        }

        var gainOfAll = results.Average(r => r.Gain);
        var success = results.Average(r => r.Succeeds ? 1.0 : 0.0);
        var empty = results.Count(r => r.Slugs.Length == 0);
        output.WriteLine($"{file}: {queries.Count} queries, nDCG@10 {gainOfAll:0.000}, success@3 {success:0.000}, without a result {empty}");
        Assert.Equal(0, empty);
        Assert.InRange(gainOfAll, leastGain, 1);
        Assert.InRange(success, leastSuccess, 1);
    }

    [Fact]
    public async Task Every_page_is_first_or_second_for_its_own_title()
    {
        var pages = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Folder, "toolbox.json"))).RootElement.GetProperty("pages").EnumerateArray()
            .Where(p => !p.GetProperty("metadata").TryGetProperty("fieldsOf", out _))
            .Select(p => (Slug: p.GetProperty("slug").GetString()!, Title: p.GetProperty("title").GetString()!))
            .Where(p => p.Slug is not ("zoeken" or "home"))
            .ToList();

        var answers = await site.Ask(pages.Select(p => p.Title));

        Assert.Empty(pages.Zip(answers).Where(p => !p.Second.Take(2).Contains(p.First.Slug)).Select(p => $"{p.First.Title}: {string.Join(' ', p.Second.Take(3))}"));
    }

    [Theory]

    // The name of a type is no part of what a page of that type is called.
    [InlineData("checklist procesbegeleider", "procesbegeleider-start-check")]

    // The end of a name, as far as that is a word for every word.
    [InlineData("gemeenschap", "definitie-leergemeenschap")]

    // A name that is whole in the query, and an abbreviation of two letters.
    [InlineData("datateams opzetten", "datateam")]
    [InlineData("vragenlijst voor het MT", "checklist-startvragen-mt")]

    // A word that only people use who look for the page.
    [InlineData("verandermoe", "interventiemoe")]
    public async Task A_page_is_among_the_first_three(string query, string slug)
    {
        var answers = await site.Ask([query]);

        Assert.Contains(slug, answers[0].Take(3));
    }

    [Theory]
    [InlineData("Leraar", "docent")]
    [InlineData("leerlingklankbord", "leerlingklankbordje")]
    [InlineData("wereldcafé", "wereldcafe")]
    [InlineData("gastspreker", "gastsprekers")]
    public async Task Two_spellings_find_the_same_first(string one, string other)
    {
        var answers = await site.Ask([one, other]);

        Assert.NotEmpty(answers[0]);
        Assert.True(answers[0].Take(5).Intersect(answers[1].Take(5)).Count() >= 3 || answers[0][0] == answers[1][0], $"{string.Join(' ', answers[0])} | {string.Join(' ', answers[1])}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("de het een")]
    [InlineData("\"'<script>alert(1)</script>")]
    [InlineData("../../etc/passwd")]
    [InlineData("🙂🙂🙂")]
    [InlineData("школа 学校 مدرسة")]
    [InlineData("%00%FF &amp; \\ ;--")]
    public async Task Odd_queries_do_no_harm(string query)
    {
        var answers = await site.Ask([query, string.Concat(Enumerable.Repeat("leergemeenschap ", 40)), new string('a', 500)]);

        Assert.Equal(3, answers.Length);
    }

    private static string Grade(GradedQuery query, string slug) => query.Grades.TryGetValue(slug, out var grade) ? $":{grade}" : "";
}
