using System.Text.Json;
using Toolbox.Tests.Harness;
using TestPages = Toolbox.Tests.Harness.Pages;

namespace Toolbox.Tests.WordFiles;

/// <summary>How a reader, or a program, comes to the Word file of a worksheet.</summary>
public sealed class WordFileLinkTests
{
    private static readonly (string, string)[] Files =
    [
        ("werkvormen/met-blad.md", TestPages.WorkForm("Met een blad", more: "worksheet:\n  pages: 1\n  blocks:\n    - { kind: agreements }\n")),
        ("werkvormen/zonder-blad.md", TestPages.WorkForm("Zonder blad")),
        ("checklists/zaal.md", """
            ---
            title: De zaal
            summary: Een zin.
            about: team
            items:
              - { question: Is er koffie?, advice: Zet koffie., origin: aanvulling }
            updated: 2026-11-21
            ---
            Tekst.
            """),
    ];

    [Theory]
    [InlineData("https://school.example/", "/")]
    [InlineData("https://school.example/toolbox/", "/toolbox/")]
    public void A_page_and_its_worksheet_link_to_a_file_that_is_built(string address, string basePath)
    {
        var site = SiteTest.At(address, Files);

        foreach (var folder in new[] { "werkvormen/met-blad", "checklists/zaal" })
        {
            foreach (var page in new[] { $"{folder}/index.html", $"{folder}/werkblad/index.html" })
            {
                var link = Assert.Single(site.Page(page).QuerySelectorAll("main a[href$='.docx']"));
                Assert.Equal($"{basePath}{folder}/werkblad.docx", link.GetAttribute("href"));
                Assert.Equal($"werkblad-{folder.Split('/')[1]}.docx", link.GetAttribute("download"));
                Assert.Contains("Word", link.TextContent);
            }

            Assert.Equal("PK"u8.ToArray(), Assert.Single(site.Result.Files, f => f.Path == $"{folder}/werkblad.docx").ToBytes()[..2]);
        }
    }

    [Fact]
    public void A_page_without_a_worksheet_has_no_Word_file()
    {
        var site = SiteTest.With(Files);

        Assert.Empty(site.Page("werkvormen/zonder-blad/index.html").QuerySelectorAll("a[href$='.docx']"));
        Assert.Equal(
            ["checklists/zaal/werkblad.docx", "werkvormen/met-blad/werkblad.docx"],
            site.Result.Files.Select(f => f.Path).Where(p => p.EndsWith(".docx", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_site_as_data_says_where_it_is()
    {
        using var json = JsonDocument.Parse(SiteTest.At("https://school.example/toolbox/", Files).Text("toolbox.json"));
        var pages = json.RootElement.GetProperty("pages").EnumerateArray().ToDictionary(p => p.GetProperty("slug").GetString()!);

        Assert.Equal("/werkvormen/met-blad/werkblad.docx", pages["met-blad"].GetProperty("docx").GetString());
        Assert.False(pages["zonder-blad"].TryGetProperty("docx", out _));
    }
}
