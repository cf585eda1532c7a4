using System.Diagnostics;
using System.Text.Json;
using Toolbox.Brands;
using Toolbox.Input;
using Toolbox.Rendering;
using Toolbox.Rendering.Cards;
using Toolbox.Rendering.Pages;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Templates;

/// <summary>Every template gives the same in both engines, with the views of the real site.</summary>
public sealed class TemplateParityTests
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    private static readonly BrandedSite Site = RealSite();

    [Fact]
    public void The_tool_card_is_the_same_in_the_browser()
    {
        var cards = ToolCards.Of(Site, Site.Pages);
        Assert.NotEmpty(cards);

        AssertSame("shared/tool-card.hbs", cards.Select(c => (object)c));
    }

    [Fact]
    public void Sheets_of_cards_are_the_same_in_the_browser()
    {
        var pages = CardSet.All(Site).SelectMany(set => set.Layouts.Select(layout => CardSheetPage.View(Site, set, layout))).ToList();
        Assert.Contains(pages, p => p.Sheets.Any(s => s.Cards.Any(c => c.Deck.Length > 0)));
        Assert.Contains(pages, p => p.Sheets.Any(s => s.Cards.Any(c => c.Steps.Length > 0)));

        AssertSame("shared/card-sheet.hbs", pages.SelectMany(p => p.Sheets));
        AssertSame("templates/vellen.hbs", pages);
        AssertSame("templates/kaartkeuze.hbs", [CardSelectionPage.View(Site)]);
    }

    [Theory]
    [InlineData("kaarten")]
    [InlineData("home")]
    [InlineData("werkvorm")]
    [InlineData("theorie")]
    [InlineData("soort")]
    [InlineData("rol")]
    [InlineData("checklist")]
    [InlineData("praktijk")]
    [InlineData("pagina")]
    [InlineData("wizard")]
    [InlineData("zonder-netwerk")]
    [InlineData("velden")]
    [InlineData("lijst")]
    [InlineData("begrippen")]
    [InlineData("bronnen")]
    public void A_page_template_is_the_same_in_both_engines(string template)
    {
        var views = Site.Pages.Select(p => PageContents.Of(Site, p)).Where(p => p.Template == template).Select(p => p.View).ToList();
        Assert.NotEmpty(views);

        AssertSame($"templates/{template}.hbs", views);
    }

    [Fact]
    public async Task What_is_compiled_for_the_browser_gives_what_handlebars_gives()
    {
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=spec", Path.Combine(Repository.TestFolder("Templates"), "compiler.test.mjs")])
        {
            RedirectStandardOutput = true,
            Environment = { ["THEME"] = Repository.Theme },
        };
        using var node = Process.Start(start)!;

        Assert.Contains("ℹ fail 0", await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // Renders in node with handlebars.js, and here, from the same views.
    internal static void AssertSame(string template, IEnumerable<object> views)
    {
        var list = views.ToList();
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.TestFolder("Templates"), "render.mjs"), Repository.Theme, template])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        JsonSerializer.Serialize(node.StandardInput.BaseStream, list, CamelCase);
        node.StandardInput.Close();
        var browser = JsonSerializer.Deserialize<string[]>(node.StandardOutput.BaseStream)!;
        node.WaitForExit();

        var name = Path.GetFileNameWithoutExtension(template);
        Assert.Equal(list.Select(v => SiteTest.Theme.Engine.Render(name, v)), browser);
    }

    private static BrandedSite RealSite()
    {
        var (site, _) = SiteBuilder.Check(InputFolder.Read(Repository.Input));
        return new BrandedSite(site, Brand.Default(site.Data.Settings));
    }
}
