using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Hosting;

/// <summary>Every built page against the HTML standard; the rules are in node/html.mjs.</summary>
public sealed class HtmlTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public async Task Every_page_is_valid()
    {
        var report = await Validate(site.Folder);

        Assert.True(report.Findings.Length is 0, string.Join('\n', report.Findings.AsEnumerable()));
        Assert.Equal(Directory.GetFiles(site.Folder, "*.html", SearchOption.AllDirectories).Length, report.Files);
        Assert.NotEqual(0, report.Files);
    }

    [Theory]
    [InlineData("kleiland")]
    [InlineData("zilverbeek")]
    public async Task Every_page_of_another_brand_is_valid(string id)
    {
        var report = await Validate(site.Branded(id));

        Assert.True(report.Findings.Length is 0, string.Join('\n', report.Findings.AsEnumerable()));
        Assert.NotEqual(0, report.Files);
    }

    [Fact]
    public async Task A_mistake_in_a_page_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.Write("map/index.html", "<!doctype html>\n<html lang=\"nl\">\n<head><title>Fout</title></head>\n<body><p><div>Blok in alinea</div></p></body>\n</html>\n");

        var report = await Validate(folder.Path);

        Assert.Contains(report.Findings, f => f is { File: "map/index.html", Line: 4 });
    }

    private static Task<HtmlReport> Validate(string folder) => NodeScript.Run<HtmlReport>("html.mjs", folder);

    private sealed record HtmlReport(int Files, HtmlFinding[] Findings);

    private sealed record HtmlFinding(string File, int Line, int Column, string Rule, string Message, string? Selector)
    {
        public override string ToString() => $"{File}:{Line}:{Column} {Rule}: {Message} ({Selector})";
    }
}
