using AngleSharp.Html.Parser;
using Markdig;
using Toolbox.Summaries;

namespace Toolbox.Tests.Summaries;

/// <summary>What stands in content is shown in a comment as it was written, and does nothing there.</summary>
public sealed class MarkdownTextTests
{
    // At least what the comments of a host read.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseTaskLists().UseEmphasisExtras().UseMathematics().UseFootnotes().Build();

    public static TheoryData<string> Hostile() =>
    [
        "<img src=x onerror=alert(1)>",
        "<!-- weg --> &lt;script&gt; &amp;",
        "[klik](https://elders.example)",
        "![plaatje](https://elders.example/p.png)",
        "[klik][1]",
        "**vet** _schuin_ ~~weg~~ `code` ``meer``",
        "@iedereen en @organisatie/team, zie #12 of GH-12",
        "https://elders.example/pad en www.elders.example en mail@elders.example",
        "| a | b |",
        "# Kop",
        "- punt",
        "+ punt",
        "1. punt",
        "2026. Een jaar",
        "[x] gedaan",
        "> citaat",
        "=== kop",
        "$x^2$",
        @"C:\map\*",
        "[^1] noot",
        "{leraar} en {% raw %}",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Text_reads_as_it_was_written_and_is_no_markup(string text)
    {
        var html = Markdig.Markdown.ToHtml($"- {MarkdownText.Of(text)}\n", Pipeline);
        var item = new HtmlParser().ParseDocument(html).QuerySelector("body")!;

        Assert.Equal(["UL", "LI"], item.QuerySelectorAll("*").Select(e => e.TagName));
        Assert.Equal(text, item.TextContent.Replace("\u200b", "", StringComparison.Ordinal).Trim());
    }

    [Theory]
    [InlineData("@iedereen", "@&#8203;iedereen")]
    [InlineData("zie #12", "zie \\#&#8203;12")]
    [InlineData("gh-12", "gh&#8203;-12")]
    [InlineData("https://elders.example", "https:&#8203;//elders.example")]
    [InlineData("www.elders.example", "www&#8203;.elders.example")]
    public void What_would_call_somebody_or_lead_somewhere_is_broken_where_nobody_sees_it(string text, string escaped) =>
        Assert.Equal(escaped, MarkdownText.Of(text));

    [Theory]
    [InlineData("een\ntwee\r\n\r\n# drie", "een twee    \\#&#8203; drie")]
    [InlineData("om\u202Egekeerd\u2066 en\u200B weg\u0007", "omgekeerd en weg")]
    public void Lines_and_invisible_marks_do_not_stay(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Of(text));

    [Fact]
    public void A_code_span_cannot_be_left() => Assert.Equal("`over/a'][b.md`", MarkdownText.Code("over/a`][b.md\n"));
}
