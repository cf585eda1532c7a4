using System.Text;
using System.Text.Json.Nodes;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Editing;

/// <summary>What `serve` answers to the form, and to who is not the form.</summary>
public sealed class EditorApiTests(ServedSite site) : IClassFixture<ServedSite>
{
    private const string Api = "/_toolbox/redactie";
    private const string Preview = "/_toolbox/voorbeeld";

    [Fact]
    public async Task The_form_comes_with_its_own_policy_and_is_not_reloaded()
    {
        using var response = await site.Browser.GetAsync("/redactie/", TestContext.Current.CancellationToken);

        Assert.Contains("script-src 'self' 'unsafe-eval'; connect-src 'self' blob:;", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("herlaad.js", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Pages_are_listed_read_written_and_removed()
    {
        var list = await AskAsync("entriesByFolder", new { folder = "input/werkvormen", extension = "md", depth = 1 });
        Assert.Contains(list.AsArray(), e => e!["file"]!["path"]!.GetValue<string>() == "input/werkvormen/praten.md");

        await AskAsync("persistEntry", Persist("input/over/nieuw.md", "---\nsummary: Een zin.\ntitle: Nieuw\nupdated: 2026-11-21\n---\n", isNew: true));
        Assert.StartsWith("---\ntitle: Nieuw\n", (await AskAsync("getEntry", new { path = "input/over/nieuw.md" }))["data"]!.GetValue<string>());
        Assert.Equal(2, (await AskAsync("entriesByFiles", new { files = new[] { new { path = "input/over/nieuw.md" }, new { path = "input/over/weg.md" }, new { path = "input/index.md" } } })).AsArray().Count);

        await AskAsync("deleteFiles", new { paths = new[] { "input/over/nieuw.md" } });
        Assert.Equal((422, "Er is geen pagina input/over/nieuw.md."), await RefusalAsync("getEntry", new { path = "input/over/nieuw.md" }));
    }

    [Fact]
    public async Task What_it_cannot_do_it_says()
    {
        Assert.Equal((422, "Dat kan dit formulier op deze computer niet (persistMedia)."), await RefusalAsync("persistMedia", new { }));
        Assert.Equal((422, "Afbeeldingen gaan niet via dit formulier; zet ze zelf in de map van de pagina."),
            await RefusalAsync("persistEntry", new { dataFiles = Array.Empty<object>(), assets = new[] { new { path = "input/x.svg" } }, options = new { } }));
        Assert.Equal((422, "'input/../x.md' is geen pagina van deze site: een naam heeft kleine letters, cijfers en streepjes, en eindigt op .md."),
            await RefusalAsync("persistEntry", Persist("input/../x.md", Pages.Plain(), isNew: true)));
        Assert.Equal((400, "Deze vraag is niet te lezen."), await RefusalAsync("getEntry", new { pad = "input/index.md" }));
        Assert.Equal((400, "Deze vraag is niet te lezen."), await SendAsync(Request(Api, "{ geen json")));
        Assert.Equal((413, "Deze pagina is te groot."), await SendAsync(Request(Api, new string(' ', (4 * 1024 * 1024) + 1))));
    }

    [Theory]
    [InlineData("Host", "kwaad.example:5080")]
    [InlineData("Host", "kwaad.example")]
    [InlineData("Host", "localhost:1")]
    [InlineData("Host", "localhost.kwaad.example")]
    public async Task Under_another_name_nothing_is_answered(string header, string value)
    {
        Assert.Equal((403, $"Alleen voor deze computer: open http://localhost:{site.Port}/redactie/."), await SendAsync(Request(Api, Body("getEntry", new { path = "input/index.md" }), (header, value))));
        Assert.Equal((403, $"Alleen voor deze computer: open http://localhost:{site.Port}/redactie/."), await SendAsync(Request(Preview, "{}", (header, value))));
    }

    [Theory]
    [InlineData("Origin", "https://kwaad.example")]
    [InlineData("Origin", "http://localhost:1")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_may_not_write(string header, string value)
    {
        var before = File.ReadAllText(site.Folder.File("index.md"));

        Assert.Equal((403, "Een andere site mag hier niet schrijven."), await SendAsync(Request(Api, Body("deleteFiles", new { paths = new[] { "input/index.md" } }), (header, value))));
        Assert.Equal(before, File.ReadAllText(site.Folder.File("index.md")));
    }

    [Fact]
    public async Task A_form_of_another_site_cannot_pass_for_JSON()
    {
        using var request = Request(Api, Body("deleteFiles", new { paths = new[] { "input/index.md" } }));
        request.Content = new StringContent(await request.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken), Encoding.UTF8, "text/plain");

        Assert.Equal((403, "Deze vraag is geen JSON."), await SendAsync(request));
    }

    [Fact]
    public async Task A_preview_is_the_page_in_the_site_and_nothing_is_saved()
    {
        var text = Pages.WorkForm("Voorbeeld", more: "worksheet:\n  pages: 1\n  blocks:\n    - { kind: agreements }\n");
        var preview = await PreviewAsync("input/werkvormen/voorbeeld.md", text);

        Assert.Empty(preview["problems"]!.AsArray());
        var page = await GetAsync(preview["page"]!.GetValue<string>());
        var sheet = await GetAsync(preview["sheet"]!.GetValue<string>());
        Assert.Contains("<h1>Voorbeeld</h1>", page);
        Assert.Contains($"href=\"{preview["sheet"]}\"", page);
        Assert.Contains("href=\"/_toolbox/voorbeeld/papier/assets/", sheet);
        Assert.False(File.Exists(site.Folder.File("werkvormen/voorbeeld.md")));
        Assert.DoesNotContain("Voorbeeld", await GetAsync("/werkvormen/"));
    }

    [Theory]
    [InlineData("input/index.md", "/")]
    [InlineData("input/over/index.md", "/over/")]
    public async Task The_home_page_and_lists_keep_their_styles_and_their_links_to_other_pages(string file, string route)
    {
        var preview = await PreviewAsync(file, File.ReadAllText(site.Folder.File(file["input/".Length..])));
        var page = await GetAsync(preview["page"]!.GetValue<string>());

        Assert.EndsWith(route, preview["page"]!.GetValue<string>());
        Assert.Contains("<link rel=\"stylesheet\" href=\"/assets/", page);
        Assert.DoesNotContain("href=\"/_toolbox/", page.Replace($"target=\"_self\" href=\"{preview["page"]}\"", ""));
    }

    [Fact]
    public async Task The_style_for_paper_swaps_print_and_screen()
    {
        var preview = await PreviewAsync("input/werkvormen/voorbeeld.md", Pages.WorkForm(more: "worksheet:\n  pages: 1\n  blocks:\n    - { kind: agreements }\n"));
        var sheet = await GetAsync(preview["sheet"]!.GetValue<string>());
        var address = sheet.Split("href=\"/_toolbox/voorbeeld/papier")[1].Split('"')[0];
        var (screen, paper) = (await GetAsync(address), await GetAsync($"/_toolbox/voorbeeld/papier{address}"));

        Assert.Equal(Count(screen, "@media print"), Count(paper, "@media screen"));
        Assert.Equal(Count(screen, "@media screen"), Count(paper, "@media print"));
        Assert.DoesNotContain("url(\"./", paper);

        static int Count(string text, string word) => text.Split(word).Length - 1;
    }

    [Fact]
    public async Task A_page_that_cannot_be_built_says_why_in_the_words_of_the_form()
    {
        var preview = await PreviewAsync("input/werkvormen/voorbeeld.md", Pages.WorkForm(steps: "steps:\n  - { title: Praten, minutes: 30, grouping: plenair, text: Praat., origin: aanvulling }\n  - { title: Nog, minutes: veel, grouping: plenair, text: Praat., origin: aanvulling }", body: "Tekst met <b>HTML</b>.\n"));
        var problems = preview["problems"]!.AsArray().Select(p => (p!["level"]!.GetValue<string>(), p["place"]!.GetValue<string>(), p["message"]!.GetValue<string>()));

        Assert.Null(preview["page"]);
        Assert.Contains(("error", "Stappen 2, Minuten", "'minutes' moet een heel getal zijn, maar hier staat 'veel'."), problems);
        Assert.Contains(problems, p => p.Item2 == "Tekst");
    }

    [Fact]
    public async Task HTML_in_a_value_stays_text_in_the_preview()
    {
        var preview = await PreviewAsync("input/over/html.md", Pages.Plain("\"<img src=x onerror=alert(1)>\"", "\nTekst.\n"));

        var page = await GetAsync(preview["page"]!.GetValue<string>());
        Assert.Contains("<h1>&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;</h1>", page);
        Assert.DoesNotContain("<img src=x", page);
    }

    [Fact]
    public async Task A_reference_to_a_page_that_comes_later_is_saved_and_reported()
    {
        var text = Pages.Plain("Naar later", more: "related: [komt-nog]\n");
        await AskAsync("persistEntry", Persist("input/over/naar-later.md", text, isNew: true));
        var preview = await PreviewAsync("input/over/naar-later.md", text);

        Assert.Contains(preview["problems"]!.AsArray(), p => p!["place"]!.GetValue<string>() == "Past hierbij 1");

        await AskAsync("persistEntry", Persist("input/over/komt-nog.md", Pages.Plain("Komt nog"), isNew: true));
        Assert.Empty((await PreviewAsync("input/over/naar-later.md", text))["problems"]!.AsArray());
    }

    private static object Persist(string path, string raw, bool isNew) => new { dataFiles = new[] { new { slug = "x", path, raw } }, assets = Array.Empty<object>(), options = new { newEntry = isNew } };

    private static string Body(string action, object given) => System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { ["action"] = action, ["params"] = given });

    private static HttpRequestMessage Request(string address, string body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private async Task<JsonNode> AskAsync(string action, object given)
    {
        using var response = await site.Browser.SendAsync(Request(Api, Body(action, given)), TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, answer);
        return JsonNode.Parse(answer)!;
    }

    private async Task<JsonNode> PreviewAsync(string path, string text)
    {
        using var response = await site.Browser.SendAsync(Request(Preview, System.Text.Json.JsonSerializer.Serialize(new { path, text })), TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, answer);
        return JsonNode.Parse(answer)!;
    }

    private async Task<string> GetAsync(string address) => await site.Browser.GetStringAsync(address, TestContext.Current.CancellationToken);

    private Task<(int Status, string Error)> RefusalAsync(string action, object given) => SendAsync(Request(Api, Body(action, given)));

    private async Task<(int Status, string Error)> SendAsync(HttpRequestMessage request)
    {
        using var response = await site.Browser.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonNode.Parse(answer)!["error"]!.GetValue<string>());
    }
}
