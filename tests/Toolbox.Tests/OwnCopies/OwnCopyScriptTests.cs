using System.Text.Json;
using Toolbox.Brands;
using Toolbox.Brands.Colours;
using Toolbox.Content.Data;
using Toolbox.Rendering;
using Toolbox.Tests.BrandSites;
using Toolbox.Tests.Harness;
using Toolbox.Tests.Hosting;

namespace Toolbox.Tests.OwnCopies;

/// <summary>The page where a school makes the toolbox its own says and writes what the build would.</summary>
public sealed class OwnCopyScriptTests
{
    private const string Folder = "brands/mijn-school/";

    // Text that YAML would read as something else, that breaks its lines, or that holds what it is written with.
    private static readonly string[] Names =
    [
        "Samen leren", "Toolbox", "#1 school", "Leren: samen", "Leren: 'samen' en \"alleen\"", "C:\\leren", "- streep", "- \"streep\"", "yes", "2026", "2026-11-21", "~", "{leraren}", "[x]", "a # b",
        "Eind:", "'t Nieuwe Leren", "\"Aan\" en uit", "@school", "`code`", "%", "& zo", "* ster", "! nu", "| pijp", "> groter", "? vraag", "één école", "Ünïcode 学校", "  veel   wit  ", "twee\nregels", "<b>vet</b>",
        "Een naam die zo lang is dat hij niet op één regel van honderd tekens past, en dus over meer regels komt te staan",
        "Een: naam met # en een \"aanhaling\" die ook zo lang is dat hij over meer regels komt, met 'alles' erin wat lastig kan zijn",
        "Eenwoordvanmeerdanhonderdtekensdatnergensafgebrokenkanwordenomdatergeenspatieinstaatenhetdusopeenregelmoet",
        "Eenwoordvanmeerdanhonderdtekensdatnergensafgebrokenkanwordenomdatergeenspatieinstaatenhetdusopeenregelmoet en nog een",
    ];

    /// <summary>Those of the palette's own tests, and a grid over all of red, green and blue.</summary>
    private static string[] Colours { get; } =
    [
        .. PaletteTests.Colours().Select(c => c.ToString()),
        .. from red in Enumerable.Range(0, 11)
           from green in Enumerable.Range(0, 11)
           from blue in Enumerable.Range(0, 11)
           select new Colour((byte)(red * 25.5), (byte)(green * 25.5), (byte)(blue * 25.5)).ToString(),
        "#abc", "#ABCDEF", "",
    ];

    [Fact]
    public async Task Every_colour_gives_the_palette_and_the_proposal_of_the_build()
    {
        var made = (await AskAsync(colours: [.. Colours, "0b5563", "#0b55", "#gggggg", "#+12345", "rgb(0, 0, 0)"])).Colours;

        Assert.All(Colours.SkipLast(1).Zip(made), pair =>
        {
            var colour = Colour.Parse(pair.First)!.Value;
            var (shade, nearest) = (new Shade(colour), new Shade(colour).NearestReadable());
            var browser = pair.Second!;

            Assert.Equal(shade.IsReadable, browser.Readable);
            Assert.Equal(shade.Contrast, browser.Contrast, tolerance: 1e-9);
            Assert.Equal(nearest.Light.ToString(), browser.Nearest);
            Assert.Equal(new Palette(shade, nearest).Tokens.Select(t => $"--{t.Name}: light-dark({t.Light}, {t.Dark});"), browser.Tokens);
        });
        Assert.All(made[(Colours.Length - 1)..], Assert.Null);
        Assert.Contains(made, m => m is { Readable: false });
        Assert.Contains(made, m => m is { Readable: true });
    }

    [Fact]
    public async Task Brand_yml_is_what_brand_new_writes()
    {
        var brands = Names.Select(name => BrandOf(name)).ToArray();

        var yaml = (await AskAsync(brands: brands)).Yaml;

        Assert.Equal(brands.Select(b => new NewBrand("x", OneLine(b.Name), OneLine(b.Tagline), b.BaseUrl, b.Contact, b.Main, b.Second.Length == 0 ? null : b.Second, b.Words, b.Community).ToYaml()), yaml);
    }

    [Fact]
    public async Task Brand_yml_is_read_without_a_problem_and_says_what_was_chosen()
    {
        var brands = Names.Select(name => BrandOf(name) with { Logo = "logo.svg" }).ToArray();

        var yaml = (await AskAsync(brands: brands)).Yaml;

        Assert.All(brands.Zip(yaml), pair =>
        {
            var site = SiteTest.With((Folder + "brand.yml", pair.Second), (Folder + "logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"/>"));
            var result = SiteBuilder.Build(site.Input, SiteTest.Theme, BrandChoice.One("mijn-school"), BuildOptions.Plain).Single();

            Assert.False(result.HasErrors, pair.Second + string.Join('\n', result.Diagnostics.Select(d => d.Problem.Message.Nl)));
            Assert.DoesNotContain(result.Diagnostics, d => d.File.StartsWith(Folder, StringComparison.Ordinal));
            var home = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(result.Files.Single(f => f.Path is "index.html").ToBytes()));
            Assert.Equal($"{OneLine(pair.First.Name)}: {OneLine(pair.First.Tagline)}", home.Title);
            Assert.NotNull(home.QuerySelector(".wordmark__logo[src$='logo.svg']"));
        });
    }

    [Theory]
    [InlineData("https://leren.school.nl/", "https://leren.school.nl/")]
    [InlineData("leren.school.nl", "https://leren.school.nl/")]
    [InlineData("https://school.nl/toolbox", "https://school.nl/toolbox/")]
    [InlineData("http://school.nl/toolbox/", "http://school.nl/toolbox/")]
    [InlineData("HTTPS://School.NL/Toolbox", "https://school.nl/Toolbox/")]
    [InlineData("https://école.be", "https://xn--cole-9oa.be/")]
    [InlineData("school", null)]
    [InlineData("https://", null)]
    [InlineData("ftp://school.nl/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://school.nl/?a=b", null)]
    [InlineData("https://school.nl/#x", null)]
    [InlineData("https://naam@school.nl/", null)]
    public async Task An_address_is_written_as_the_build_reads_it(string typed, string? address)
    {
        Assert.Equal(address, (await AskAsync(addresses: [typed])).Addresses.Single());
        Assert.Equal(address, address is null ? null : SiteAddress.Parse(address)!.AbsoluteUri);
    }

    [Fact]
    public async Task A_name_is_broken_as_in_the_header_of_a_site()
    {
        var lines = (await AskAsync(names: [.. Names.Select(OneLine)])).Lines;

        Assert.Equal(Names.Select(OneLine).Select(Wordmark.LinesOf), lines.Select(l => (l[0], l[1])));
    }

    [Fact]
    public async Task The_folder_has_a_name_that_a_brand_can_have()
    {
        var folders = (await AskAsync(names: [.. Names, "All", "", "Één School!"])).Folders;

        Assert.All(folders, folder => Assert.True(NewBrand.IsId(folder), folder));
        Assert.Equal("een-school", folders[^1]);
    }

    private static Asked BrandOf(string name) => new()
    {
        Name = name,
        Tagline = "Van " + name,
        BaseUrl = "https://school.example/",
        Contact = "leren@school.example",
        Main = "#7a1f4b",
        Second = name.Length % 2 == 0 ? "" : "#8a5a00",
        Words = "nl-BE",
        Community = "Learning Community",
    };

    private static string OneLine(string text) => SiteTest.Folded(text);

    private static async Task<Made> AskAsync(string[]? colours = null, Asked[]? brands = null, string[]? addresses = null, string[]? names = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write("asked.json", JsonSerializer.Serialize(new { Colours = colours ?? [], Brands = brands ?? [], Addresses = addresses ?? [], Names = names ?? [] }, JsonSerializerOptions.Web));
        return await NodeScript.Run<Made>(Path.Combine(Repository.TestFolder("OwnCopies"), "own-copy.mjs"), Repository.Theme, folder.File("asked.json"));
    }

    private sealed record Asked
    {
        public string Name { get; init; } = "";
        public string Tagline { get; init; } = "";
        public string BaseUrl { get; init; } = "";
        public string Contact { get; init; } = "";
        public string Main { get; init; } = "";
        public string Second { get; init; } = "";
        public string Logo { get; init; } = "";
        public string Words { get; init; } = "";
        public string Community { get; init; } = "";
    }

    private sealed record Made(MadeColour?[] Colours, string[] Yaml, string?[] Addresses, string[][] Lines, string[] Folders);

    private sealed record MadeColour(bool Readable, double Contrast, string Nearest, string[] Tokens);
}
