using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Toolbox.Content.Pages;
using Toolbox.Guide;
using Toolbox.Input;
using Toolbox.Metadata;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

/// <summary>The reference of fields in our own guide for editors, as it is built.</summary>
public sealed class FieldGuideTests
{
    private static readonly Dictionary<string, IDocument> Pages = SiteBuilder.Build(InputFolder.Read(Repository.Input), SiteTest.Theme).Files
        .Where(f => f.Path.StartsWith("redactie-gids/", StringComparison.Ordinal) && f.Path.EndsWith("/index.html", StringComparison.Ordinal))
        .ToDictionary(f => "/" + f.Path[..^"index.html".Length], f => (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.ToBytes())));

    public static TheoryData<string> Types() => [.. PageType.All.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_of_a_page_is_explained_wherever_it_stands(string id) => AssertExplained(PageType.All.First(t => t.Id == id).Metadata, []);

    [Fact]
    public void Every_topic_has_one_page()
    {
        var topics = SiteBuilder.Check(InputFolder.Read(Repository.Input)).Site.Pages.Select(p => (p.Metadata as PlainPage)?.FieldsOf).OfType<GuideTopic>();

        Assert.Equal(Enum.GetValues<GuideTopic>(), topics.Order());
    }

    [Fact]
    public void Every_link_to_a_record_leads_to_it()
    {
        var links = Pages.SelectMany(p => p.Value.QuerySelectorAll(".record a").Select(a => (Page: p.Key, Href: a.GetAttribute("href")!))).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var parts = link.Href.Split('#');
            Assert.NotNull(Pages[parts[0].Length == 0 ? link.Page : parts[0]].GetElementById(parts[1]));
        });
    }

    [Fact]
    public void Every_record_and_field_has_an_address_of_its_own()
    {
        Assert.All(Pages.Values, page => Assert.Distinct(page.QuerySelectorAll("[id]").Select(e => e.Id)));
        Assert.Equal(["velden-stap"], Pages["/redactie-gids/velden-werkvorm/"].QuerySelectorAll(".record:has(#stap-minutes)").Select(r => r.Id));
        Assert.NotNull(Pages["/redactie-gids/velden-werkblad/"].QuerySelector("#velden-tabel #tabel-columns"));
    }

    // The field itself, and what it holds: records once, kinds each.
    private static void AssertExplained(ContentType type, HashSet<ContentType> seen)
    {
        if (!seen.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            Assert.True(
                Pages.Values.Any(p => p.QuerySelectorAll(".key").Any(k => Says(k, field))),
                $"{field.Key} of {type.RecordName} is explained nowhere.");
            PartsOf(field.Shape).ToList().ForEach(part => AssertExplained(part, seen));
        }
    }

    private static bool Says(IElement key, Field field) =>
        key.QuerySelector("dt > code")!.TextContent == field.Key
        && key.QuerySelector(".key__title")!.TextContent == field.Title
        && key.QuerySelector("dd > p")!.TextContent == field.Description
        && key.QuerySelector(".key__need")!.TextContent == (field.Required ? "verplicht" : "mag weg");

    private static IEnumerable<ContentType> PartsOf(FieldShape shape) => shape switch
    {
        ListShape list => PartsOf(list.Item),
        RecordShape record => [record.Type],
        UnionShape union => union.Kinds.Select(k => k.Type),
        _ => [],
    };
}
