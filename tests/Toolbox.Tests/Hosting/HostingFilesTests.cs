using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Hosting;

/// <summary>_headers and _redirects of the built site, read with Netlify's own parsers.</summary>
public sealed class HostingFilesTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public async Task Every_line_of_the_headers_and_redirects_is_understood()
    {
        var files = await Read(site.Folder);

        Assert.Empty(files.HeaderProblems);
        Assert.Empty(files.RedirectProblems);
    }

    [Theory]
    [InlineData("kleiland", "/*")]
    [InlineData("zilverbeek", "/samen-leren/*")]
    public async Task Another_brand_has_the_same_policy_at_its_own_path(string id, string path)
    {
        var (own, files) = (await Read(site.Folder), await Read(site.Branded(id)));

        Assert.Empty(files.HeaderProblems.Concat(files.RedirectProblems));
        Assert.Equal(own.Headers.Single(h => h.For == "/*").Values, files.Headers.Single(h => h.For == path).Values);
    }

    [Fact]
    public async Task Every_page_has_a_policy_that_starts_from_nothing()
    {
        var files = await Read(site.Folder);

        var policy = Assert.Single(files.Headers, h => h.For == "/*").Values["Content-Security-Policy"];
        Assert.Contains("default-src 'none'", policy);
        Assert.DoesNotContain("'unsafe-", policy);
    }

    [Fact]
    public async Task A_page_that_moved_is_found_at_its_old_address()
    {
        using var folder = new TemporaryFolder();
        var moved = SiteTest.With(("over/nieuw.md", Pages.Plain(more: "redirectFrom: [/over/oud/]\n")));
        BuiltSite.WriteTo(folder.File("site"), moved.Result);

        var files = await Read(folder.File("site"));

        Assert.Empty(files.RedirectProblems);
        Assert.Equal(new Redirect("/over/oud/", "/over/nieuw/", 301), Assert.Single(files.Redirects));
    }

    [Theory]
    [InlineData("X-Frame-Options: DENY\n")]
    [InlineData("/*\n  X-Frame-Options DENY\n")]
    [InlineData("/*\n  X-Frame-Options:\n")]
    [InlineData("/*\n  : DENY\n")]
    public async Task A_header_that_nobody_would_get_is_found(string headers)
    {
        var files = await Read(headers, redirects: "");

        Assert.NotEmpty(files.HeaderProblems);
    }

    [Theory]
    [InlineData("/oud/\n")]
    [InlineData("/oud/ nieuw 301\n")]
    [InlineData("/oud/ /nieuw/ 999\n")]
    public async Task A_redirect_that_leads_nowhere_is_found(string redirects)
    {
        var files = await Read(headers: "", redirects);

        Assert.NotEmpty(files.RedirectProblems);
    }

    private static Task<HostingFiles> Read(string folder) => NodeScript.Run<HostingFiles>("hosting-files.mjs", folder);

    private static async Task<HostingFiles> Read(string headers, string redirects)
    {
        using var folder = new TemporaryFolder();
        folder.Write("_headers", headers);
        folder.Write("_redirects", redirects);
        return await Read(folder.Path);
    }

    private sealed record HostingFiles(Header[] Headers, string[] HeaderProblems, Redirect[] Redirects, string[] RedirectProblems);

    private sealed record Header(string For, Dictionary<string, string> Values);

    private sealed record Redirect(string From, string To, int Status);
}
