using System.IO.Compression;
using System.Text;
using Toolbox.Input;
using Toolbox.Offline;
using Toolbox.Output;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Editing;

/// <summary>Where the form is and where it is not, and what it weighs on the rest of a site.</summary>
public sealed class EditorFilesTests
{
    private const string Editor = "editor: { repository: school/toolbox, signIn: https://inloggen.example/ }\n";

    private static readonly InputFolder Basis = SiteTest.With().Input;

    private static BuildResult Plain { get; } = SiteBuilder.Build(Basis, SiteTest.Theme);

    private static BuildResult Local { get; } = SiteBuilder.Build(Basis, SiteTest.Theme, new BuildOptions { IsLocal = true });

    private static BuildResult Published { get; } = SiteBuilder.Build(With(Editor), SiteTest.Theme, new BuildOptions { WithArchive = true, WithWorker = true });

    private static InputFolder With(string settings) =>
        Basis.With(InputFolder.FromTexts([("site.yml", Basis.Find("site.yml")!.ReadText([])! + settings)]));

    [Fact]
    public void A_site_that_does_not_ask_for_the_form_has_nothing_of_it() => Assert.Empty(FormOf(Plain));

    [Fact]
    public void On_this_machine_it_is_there_and_saves_through_serve()
    {
        var config = EditorForm.ConfigOf(Local);

        Assert.Equal(["redactie/config.json", "redactie/decap-cms.js", "redactie/formulier.js", "redactie/index.html", "redactie/namen.json", "redactie/opmaak.css"],
            FormOf(Local).Where(p => !char.IsAsciiDigit(p["redactie/".Length]) && !p.Contains("LICENSE")));
        Assert.Equal(("serve", "/_toolbox/redactie"), (config["backend"]!["name"]!.GetValue<string>(), config["backend"]!["proxy_url"]!.GetValue<string>()));
        Assert.True(config["editor"]!["preview"]!.GetValue<bool>());
        Assert.Null(config["publish_mode"]);
    }

    [Fact]
    public void Only_what_the_form_loads_is_copied() =>
        Assert.DoesNotContain(FormOf(Local), p => p.EndsWith(".map", StringComparison.Ordinal) || p.EndsWith(".wasm", StringComparison.Ordinal) || p.EndsWith("/cms.js", StringComparison.Ordinal));

    [Fact]
    public void Published_it_proposes_changes_to_the_repository_that_the_settings_name()
    {
        var config = EditorForm.ConfigOf(Published);
        var backend = config["backend"]!;

        Assert.Equal(("github", "school/toolbox", "main"), (backend["name"]!.GetValue<string>(), backend["repo"]!.GetValue<string>(), backend["branch"]!.GetValue<string>()));
        Assert.Equal(("https://inloggen.example", "auth"), (backend["base_url"]!.GetValue<string>(), backend["auth_endpoint"]!.GetValue<string>()));
        Assert.True(backend["open_authoring"]!.GetValue<bool>());
        Assert.Equal("editorial_workflow", config["publish_mode"]!.GetValue<string>());
        Assert.False(config["editor"]!["preview"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("{ repository: school/toolbox, signIn: \"https://x.example/; script-src *\" }", "script-src *;")]
    [InlineData("{ repository: school/toolbox, signIn: \"https://x.example/\\n  X-Kwaad: ja\" }", "X-Kwaad: ja\n")]
    public void An_address_cannot_bring_a_header_along(string editor, string header)
    {
        var built = SiteBuilder.Build(With($"editor: {editor}\n"), SiteTest.Theme);

        Assert.True(built.HasErrors || !EditorForm.Text(built, "_headers").Contains(header, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ repository: toolbox, signIn: https://x.example/ }", "'repository' moet eigenaar/naam zijn, maar hier staat 'toolbox'.")]
    [InlineData("{ repository: school/toolbox, signIn: http://x.example/ }", "'http://x.example/' is geen adres van een site.")]
    public void Settings_that_cannot_work_are_refused(string editor, string message) =>
        Assert.Contains(SiteBuilder.Build(With($"editor: {editor}\n"), SiteTest.Theme).Diagnostics, d => d.IsError && d.Problem.Message.Nl == message);

    [Fact]
    public void Search_engines_are_sent_away()
    {
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", EditorForm.Text(Published, "redactie/index.html"));
        Assert.DoesNotContain("redactie", EditorForm.Text(Published, "sitemap.xml"));
        Assert.DoesNotContain("redactie/", EditorForm.Text(Published, "toolbox.json"));
    }

    [Fact]
    public void No_page_leads_to_it()
    {
        foreach (var page in Published.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !f.Path.StartsWith("redactie/", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("redactie/", Encoding.UTF8.GetString(page.ToBytes()));
        }
    }

    [Fact]
    public void Its_page_has_no_script_or_style_in_it()
    {
        var page = EditorForm.Text(Published, "redactie/index.html");

        Assert.DoesNotContain("<style", page);
        Assert.DoesNotContain("style=", page);
        Assert.All(page.Split("<script").Skip(1), script => Assert.StartsWith(" src=\"", script));
    }

    [Fact]
    public void The_archive_and_the_worker_leave_it_out()
    {
        using var zip = new ZipArchive(new MemoryStream(Published.Files.Single(f => f.Path == "toolbox.zip").ToBytes()));
        var worker = WorkerFiles.Of(SiteTest.Theme, "toolbox", "/", [.. FormOf(Published).Append("index.html").Select(p => WrittenFile.Of(p, []))]).First();

        Assert.DoesNotContain(zip.Entries, e => e.FullName.StartsWith("toolbox/redactie/", StringComparison.Ordinal));
        Assert.Contains("\"own\":[\"index.html\"]", Encoding.UTF8.GetString(worker.ToBytes()));
    }

    [Fact]
    public void The_form_has_a_policy_of_its_own_and_no_other_rule_reaches_over_it()
    {
        var rules = RulesOf(Published);

        Assert.DoesNotContain("Content-Security-Policy", rules["/*"]);
        Assert.Contains("script-src 'self' 'unsafe-eval';", rules["/redactie/*"]);
        Assert.Contains("connect-src 'self' blob: https://api.github.com https://inloggen.example;", rules["/redactie/*"]);
        Assert.Equal(1, rules.Values.Count(r => r.Contains("unsafe", StringComparison.Ordinal) && !r.Contains("'wasm-unsafe-eval'", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_other_file_of_such_a_site_keeps_the_policy_of_the_site()
    {
        var policed = RulesOf(Published).Where(r => r.Value.Contains("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'", StringComparison.Ordinal)).Select(r => r.Key).ToHashSet();

        Assert.Contains("/", policed);
        Assert.All(
            Published.Files.Select(f => "/" + f.Path).Where(p => !p.StartsWith("/redactie/", StringComparison.Ordinal) && !p.StartsWith("/_", StringComparison.Ordinal) && p is not "/toolbox.zip"),
            path => Assert.True(policed.Contains(path) || policed.Contains($"/{path.Split('/')[1]}/*"), path));
    }

    [Fact]
    public void Without_the_form_one_rule_covers_the_site() => Assert.Contains("Content-Security-Policy", RulesOf(Plain)["/*"]);

    private static List<string> FormOf(BuildResult built) =>
        [.. built.Files.Select(f => f.Path).Where(p => p.StartsWith("redactie/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> RulesOf(BuildResult built) =>
        EditorForm.Text(built, "_headers").Split("\n\n").Select(rule => rule.Trim('\n').Split('\n', 2)).GroupBy(rule => rule[0]).ToDictionary(rules => rules.Key, rules => string.Join('\n', rules.Select(rule => rule[1])));
}
