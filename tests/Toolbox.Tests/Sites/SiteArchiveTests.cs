using System.IO.Compression;
using Toolbox.Offline;
using Toolbox.Output;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

/// <summary>The site in one file, and the version that the worker goes by.</summary>
public sealed class SiteArchiveTests
{
    private static readonly (string Path, string Text)[] Content =
        [("over/een.md", Pages.Plain("Een", "Naar [twee](twee.md) en [deel](twee.md#deel).\n")), ("over/twee.md", Pages.Plain("Twee", "## Deel {#deel}\n\nTekst.\n"))];

    [Theory]
    [InlineData("https://voorbeeld.nl/")]
    [InlineData("https://voorbeeld.nl/toolbox/")]
    public void Its_addresses_are_relative_wherever_the_site_stands(string baseUrl)
    {
        var page = Read(Archive(baseUrl), "toolbox/over/een/index.html");

        Assert.Contains("href=\"../../over/twee/index.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../over/twee/index.html#deel\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../assets/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-worker", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(Archive("https://voorbeeld.nl/"), Archive("https://voorbeeld.nl/"));

    [Fact]
    public void Orders_to_the_host_are_left_out()
    {
        using var zip = new ZipArchive(new MemoryStream(Archive("https://voorbeeld.nl/")));

        Assert.DoesNotContain(zip.Entries, e => e.FullName is "toolbox/_headers" or "toolbox/_redirects");
        Assert.Equal(zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName));
    }

    [Fact]
    public void A_version_is_what_is_in_the_files()
    {
        var files = new[] { File("a.html", "een"), File("b.html", "twee") };

        Assert.Equal(SiteVersion.Of(files), SiteVersion.Of(files.Reverse()));
        Assert.NotEqual(SiteVersion.Of(files), SiteVersion.Of([File("a.html", "een"), File("b.html", "drie")]));
        Assert.NotEqual(SiteVersion.Of(files), SiteVersion.Of([File("c.html", "een"), File("b.html", "twee")]));
        Assert.Equal(SiteVersion.Of(files), SiteVersion.Of([.. files, File("a.pdf", "van vandaag")]));
    }

    [Fact]
    public void The_worker_says_its_version_brand_and_path()
    {
        var made = WorkerFiles.Of(SiteTest.Theme, "stichting", "/toolbox/", [File("index.html", "home"), File("over/index.html", "over"), File("over/ons/index.html", "ons"), File("_headers", "")]);

        var worker = System.Text.Encoding.UTF8.GetString(made.Single(f => f.Path == "sw.js").ToBytes());
        var version = SiteVersion.Of([File("index.html", "home"), File("over/index.html", "over"), File("over/ons/index.html", "ons"), File("_headers", "")]);
        Assert.StartsWith($$"""const toolboxSite = {"version":"{{version}}","brand":"stichting","base":"/toolbox/","shell":[""],"own":["index.html","over"]};""", worker, StringComparison.Ordinal);
        Assert.Equal($$"""{"version":"{{version}}"}""" + "\n", System.Text.Encoding.UTF8.GetString(made.Single(f => f.Path == "version.json").ToBytes()));
    }

    private static WrittenFile File(string path, string text) => WrittenFile.Of(path, System.Text.Encoding.UTF8.GetBytes(text));

    private static byte[] Archive(string baseUrl)
    {
        var result = SiteBuilder.Build(SiteTest.With(Content).Input, SiteTest.Theme, new BuildOptions { BaseUrl = new Uri(baseUrl), WithArchive = true });
        return result.Files.Single(f => f.Path == "toolbox.zip").ToBytes();
    }

    private static string Read(byte[] archive, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }
}
