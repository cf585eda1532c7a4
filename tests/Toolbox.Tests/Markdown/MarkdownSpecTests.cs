using System.Text.RegularExpressions;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Rendering;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Markdown;

/// <summary>
/// Reads the documents beside this file: each heading is an example of Markdown and the HTML it gives. They describe our
/// Markdown to people, and cannot lie.
/// </summary>
public sealed partial class MarkdownSpecTests
{
    private static readonly BrandedSite Site = BrandOf(SiteTest.With());

    public static TheoryData<string, string, string> Examples() =>
    [
        .. from file in Directory.EnumerateFiles(Repository.TestFolder("Markdown"), "*.md").Order(StringComparer.Ordinal)
           from Match example in Example().Matches(File.ReadAllText(file))
           select (example.Groups["name"].Value, example.Groups["markdown"].Value, example.Groups["html"].Value),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Gives_the_html_of_the_document(string name, string markdown, string html)
    {
        var problems = new List<Diagnostic>();
        var reader = new MarkdownReader("over/pagina.md", Site.Data.Words, problems);
        var body = reader.ReadBody(MarkdownReader.Parse(markdown));
        var actual = Site.Html(body.Intro) + string.Concat(body.Sections.Select(s => $"<section id=\"{s.Id}\"><h2>{Site.Text(s.Title)}</h2>{Site.Html(s.Html)}</section>"));

        Assert.Equal(Pretty(html), Pretty(actual));
        Assert.True(problems.Count == 0, $"{name}: {string.Join("; ", problems.Select(p => p.Problem.Message.Nl))}");
    }

    [Fact]
    public void The_documents_are_found() => Assert.True(Examples().Count > 10);

    private static BrandedSite BrandOf(SiteTest test)
    {
        var (site, _) = SiteBuilder.Check(test.Input);
        return new BrandedSite(site, Brands.Brand.Default(site.Data.Settings));
    }

    private static string Pretty(string html)
    {
        using var text = new StringWriter();
        new HtmlParser().ParseDocument(html).Body!.ToHtml(text, new PrettyMarkupFormatter());
        return text.ToString().Trim();
    }

    [GeneratedRegex(@"^## (?<name>.+)\n+(?:[^`\n].*\n+)*````markdown\n(?<markdown>[\s\S]*?)````\n+````html\n(?<html>[\s\S]*?)````", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
