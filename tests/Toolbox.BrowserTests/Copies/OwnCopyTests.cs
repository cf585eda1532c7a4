using Microsoft.Playwright;
using Toolbox.Brands;
using Toolbox.Brands.Colours;
using Toolbox.BrowserTests.Accessibility;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;
using Toolbox.Input;
using Toolbox.Rendering.Templates;

namespace Toolbox.BrowserTests.Copies;

/// <summary>The page where a school sees the toolbox as its own, and takes the file along that makes it so.</summary>
public sealed class OwnCopyTests(Sites sites, TestBrowser browser)
{
    private const string Path = "/eigen-kopie/";

    // Drawn with styles of its own, as drawing programs write them.
    private const string Logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><style>.a{fill:#7a1f4b}</style><path id=\"van-het-logo\" class=\"a\" style=\"stroke:#000\" d=\"M0 0h40v20z\"/></svg>";

    [Fact]
    public async Task What_is_chosen_is_seen_at_once_in_light_and_dark_and_nothing_is_asked_of_the_network()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Path, Screens.Laptop);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var asked = visit.Responses.Count;

        await FillAsync(visit);
        await ChooseLogoAsync(visit, "Ons Logo (2).svg", Logo);
        await Assertions.Expect(visit.Page.Locator(".proof img")).ToHaveCountAsync(2);

        var tokens = new BrandColours { Main = "#7a1f4b", Second = "#8a5a00" }.ToPalette()!.Tokens.ToDictionary(token => token.Name, StringComparer.Ordinal);
        foreach (var (scheme, of) in new (string, Func<ColourToken, Colour>)[] { ("light", token => token.Light), ("dark", token => token.Dark) })
        {
            var proof = visit.Page.Locator($".proof--{scheme}");
            Assert.Equal("Samen leren De Regenboog", string.Join(' ', (await proof.Locator(".wordmark__words > span").AllTextContentsAsync()).Where(t => t.Length > 0)));
            await Assertions.Expect(proof.Locator(".proof__title")).ToHaveTextAsync("Een nieuw leernetwerk starten");
            await Assertions.Expect(proof.Locator(".proof__lead")).ToContainTextAsync("Voor leerkrachten, procescoaches en directeurs.");
            await Assertions.Expect(proof.Locator(".proof__foot")).ToHaveTextAsync("Van onze school");
            Assert.Equal(Rgb(of(tokens["brand"])), await StyleAsync(proof.Locator(".btn--main"), "backgroundColor"));
            Assert.Equal(Rgb(of(tokens["accent-tint"])), await StyleAsync(proof.Locator(".callout"), "backgroundColor"));
            Assert.Equal(40, await proof.Locator("img").EvaluateAsync<int>("async image => { await image.decode(); return image.naturalWidth / image.naturalHeight * 20; }"));
        }

        Assert.Equal(0, await visit.Page.Locator("#van-het-logo").CountAsync());
        Assert.Equal(asked, visit.Responses.Count(response => !response.Url.StartsWith("blob:", StringComparison.Ordinal)));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Report.NothingFound(Path, visit.Problems);
    }

    [Fact]
    public async Task The_file_that_is_downloaded_builds_the_site_that_was_shown()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Path, Screens.Laptop);
        await FillAsync(visit);
        await ChooseLogoAsync(visit, "Ons Logo (2).svg", Logo);
        var saveLogo = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar je logo als logo.svg" });
        await Assertions.Expect(saveLogo).ToBeVisibleAsync();

        var yaml = await DownloadAsync(visit, visit.Page.GetByRole(AriaRole.Button, new() { Name = "Download brand.yml" }), "brand.yml");
        var logo = await DownloadAsync(visit, saveLogo, "logo.svg");

        Assert.Equal(Logo, logo);
        Assert.Equal(yaml, await visit.Page.Locator("[data-yaml]").TextContentAsync());
        await Assertions.Expect(visit.Page.Locator("[data-status]")).ToHaveTextAsync("brand.yml staat bij je downloads.");
        await Assertions.Expect(visit.Page.Locator("[data-next] code").First).ToHaveTextAsync("input/brands/samen-leren-de-regenboog/");

        var input = InputFolder.Read(Repository.Input).With(InputFolder.FromTexts([("brands/samen-leren-de-regenboog/brand.yml", yaml), ("brands/samen-leren-de-regenboog/logo.svg", logo)]));
        var site = SiteBuilder.Build(input, Theme.Load(Repository.Theme), BrandChoice.One("samen-leren-de-regenboog"), BuildOptions.Plain).Single();
        Assert.Empty(site.Diagnostics.Select(d => $"{d.File}: {d.Problem.Message.Nl}"));
        var built = BuiltSite.Of(new Uri("https://leren.regenboog.example/toolbox/"), site.Files);
        Assert.Contains("<title>Samen leren De Regenboog: Van onze school</title>", built.Text("index.html"), StringComparison.Ordinal);
        var css = built.Text(site.Files.Single(f => System.IO.Path.GetFileName(f.Path).StartsWith("brand", StringComparison.Ordinal) && f.Path.EndsWith(".css", StringComparison.Ordinal)).Path);
        var shown = await visit.Page.Locator("[data-proof]").EvaluateAsync<string[]>("proof => [...proof.style].filter(name => name.startsWith('--')).map(name => `${name}: ${proof.style.getPropertyValue(name)};`)");
        Assert.Equal(6, shown.Length);
        Assert.All(shown, token => Assert.Contains(token, css, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_colour_that_cannot_be_read_gets_the_proposal_of_the_build_and_takes_it_with_one_press()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Path, Screens.Laptop);
        await visit.Page.FillAsync("#main", "#e0457b");

        await Assertions.Expect(visit.Page.Locator("#main-melding")).ToHaveTextAsync(
            "Tekst in de kleur #e0457b is op onze achtergronden niet te lezen: het contrast is 3,2, en 4,5 is nodig. De dichtstbijzijnde kleur die het haalt is \"#c42764\".");
        Assert.Equal(Rgb(Colour.Parse("#c42764")!.Value), await StyleAsync(visit.Page.Locator(".proof--light .btn--main"), "backgroundColor"));
        Assert.NotEmpty(new BrandColours { Main = "#e0457b" }.Validate());
        await visit.Page.ClickAsync("[type=submit].btn--main");
        await Assertions.Expect(visit.Page.Locator("[data-status]")).ToHaveTextAsync("5 velden kloppen nog niet.");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Neem #c42764" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#main")).ToHaveValueAsync("#c42764");
        await Assertions.Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("[name=mainPicked]")).ToHaveValueAsync("#c42764");
        await Assertions.Expect(visit.Page.Locator("#main-melding")).ToBeEmptyAsync();
        Assert.Empty(new BrandColours { Main = "#c42764" }.Validate());

        await visit.Page.FillAsync("#second", "rood");
        await Assertions.Expect(visit.Page.Locator("#second-melding")).ToHaveTextAsync("'rood' is geen kleur. Schrijf een kleur met zes cijfers of letters, tussen aanhalingstekens: \"#0b5563\".");
        await visit.Page.FillAsync("#second", "");
        await Assertions.Expect(visit.Page.Locator("#second-melding")).ToBeEmptyAsync();
        await Assertions.Expect(visit.Page.Locator("[data-yaml]")).ToContainTextAsync("colours: { main: \"#c42764\" }");
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "In dit logo staat <script>;")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "In dit logo staat 'onload';")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>", "In dit logo staat <foreignObject>;")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='https://x.example/a.png'/></svg>", "In dit logo staat een verwijzing naar buiten;")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'a.css';</style></svg>", "In dit logo staat een verwijzing naar buiten;")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(https://x.example/#a)'/></svg>", "In dit logo staat een verwijzing naar buiten;")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(#a)'/><use href='#b'/></svg>", "")]
    [InlineData("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "")]
    [InlineData("<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>", "In dit logo staat een instructie voor een ander programma;")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><a xlink:href='&#106;avascript:x()'/></svg>", "In dit logo staat een verwijzing naar buiten;")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><!-- <script/> --><style><![CDATA[ .a > b { fill: red } ]]></style><path style='fill:url(&quot;#a&quot;)'/></svg>\n", "")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/><svg xmlns='http://www.w3.org/2000/svg'/>", "Dit logo is geen SVG of PNG.")]
    [InlineData("<html/>", "Dit logo is geen SVG of PNG.")]
    [InlineData("<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>", "Dit logo is geen SVG of PNG.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path></svg>", "Dit logo is geen SVG of PNG.")]
    [InlineData("geen plaatje", "Dit logo is geen SVG of PNG.")]
    public async Task A_logo_is_refused_here_where_the_build_refuses_it(string text, string problem)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Path, Screens.Laptop);

        await ChooseLogoAsync(visit, "logo.svg", text);

        await Assertions.Expect(visit.Page.Locator("[data-save-logo]")).ToBeVisibleAsync(new() { Visible = problem.Length == 0 });
        if (problem.Length > 0)
        {
            await Assertions.Expect(visit.Page.Locator("#logo-melding")).ToContainTextAsync(problem);
        }

        await Assertions.Expect(visit.Page.Locator(".proof img")).ToHaveCountAsync(problem.Length == 0 ? 2 : 0);
        Assert.Equal(problem.Length > 0, IsRefusedByTheBuild(text));
        Report.NothingFound(text, visit.Problems);
    }

    [Fact]
    public async Task A_logo_of_101_KiB_is_refused()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Path, Screens.Laptop);

        await ChooseLogoAsync(visit, "logo.svg", Logo + new string(' ', 101 * 1024));

        await Assertions.Expect(visit.Page.Locator("#logo-melding")).ToContainTextAsync("Dit logo is groter dan 100 KiB");
    }

    [Fact]
    public async Task It_can_all_be_done_with_a_keyboard_and_what_is_missing_gets_the_focus()
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Path, Screens.Laptop);
        await visit.Page.FocusAsync("#name");
        await visit.Page.Keyboard.TypeAsync("Ons");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#tagline")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#tagline-melding")).ToHaveTextAsync("Vul dit nog in.");

        await visit.Page.Keyboard.TypeAsync("Samen");
        foreach (var (stop, text) in new[] { ("main", ""), ("mainPicked", ""), ("second", ""), ("secondPicked", ""), ("logo", ""), ("community", ""), ("words", ""), ("baseUrl", "ons.example"), ("contact", "post@ons.example") })
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(visit.Page.Locator($"[name={stop}]")).ToBeFocusedAsync();
            await visit.Page.Keyboard.TypeAsync(text);
        }

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        Assert.Equal("brand.yml", download.SuggestedFilename);
        await Assertions.Expect(visit.Page.Locator("[data-yaml]")).ToContainTextAsync("baseUrl: https://ons.example/");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task With_everything_wrong_or_filled_in_it_reads_well_on_every_screen(ColorScheme scheme)
    {
        await using var visit = await browser.OpenAsync(sites.AtRoot, Path, Screens.Laptop);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        List<string> findings = [];
        foreach (var fill in new Func<Task>[] { () => visit.Page.FillAsync("#main", "#ffee00"), () => FillAsync(visit, "Eenheelergaaneengeslotennaamvanveertigtekens en meer") })
        {
            await fill();
            await visit.Page.ClickAsync("[type=submit].btn--main");
            foreach (var width in new[] { Screens.LaptopWidth, Screens.NarrowWidth })
            {
                await visit.Page.SetViewportSizeAsync(width, Screens.Height);
                findings.AddRange(await Axe.FindingsAsync(visit.Page));
                findings.AddRange((await visit.LostTextAsync()).Select(f => $"{width}: {f}"));
            }
        }

        Report.NothingFound(Path, findings);
    }

    private static bool IsRefusedByTheBuild(string logo)
    {
        const string Yaml = "name: Ons\ntagline: Samen\nbaseUrl: https://ons.example/\ncontact: post@ons.example\nlogo: logo.svg\n";
        var input = InputFolder.Read(Repository.Input).With(InputFolder.FromTexts([("brands/ons/brand.yml", Yaml), ("brands/ons/logo.svg", logo)]));
        return SiteBuilder.Check(input).Diagnostics.Any(d => d.Problem.Code.StartsWith("logo-", StringComparison.Ordinal));
    }

    private static async Task FillAsync(Visit visit, string name = "Samen leren De Regenboog")
    {
        foreach (var (field, text) in new[] { ("name", name), ("tagline", "Van onze school"), ("main", "#7a1f4b"), ("second", "#8a5a00"), ("baseUrl", "leren.regenboog.example/toolbox"), ("contact", "leren@regenboog.example") })
        {
            await visit.Page.FillAsync($"#{field}", text);
        }

        await visit.Page.SelectOptionAsync("#community", "leernetwerk");
        await visit.Page.SelectOptionAsync("#words", "nl-BE");
    }

    private static Task ChooseLogoAsync(Visit visit, string name, string text) =>
        visit.Page.SetInputFilesAsync("#logo", new FilePayload { Name = name, MimeType = "image/svg+xml", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    private static async Task<string> DownloadAsync(Visit visit, ILocator button, string name)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        return await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private static Task<string> StyleAsync(ILocator element, string property) => element.EvaluateAsync<string>(
        "async (element, property) => { await Promise.allSettled(element.getAnimations().map(a => a.finished)); return getComputedStyle(element)[property]; }", property);

    private static string Rgb(Colour colour) => $"rgb({colour.Red}, {colour.Green}, {colour.Blue})";
}
