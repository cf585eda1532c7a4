using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Output;
using Toolbox.Rendering;
using Toolbox.Tests.Harness;
using Toolbox.WordFiles;
using Toolbox.Worksheets;
using TestPages = Toolbox.Tests.Harness.Pages;

namespace Toolbox.Tests.WordFiles;

/// <summary>A site with one work form whose worksheet has every kind of block.</summary>
internal static class EveryBlock
{
    public const string Blocks = """
            - { kind: fields, items: [Naam, Datum, "Naam van de {leraar}", Plaats, Team] }
            - { kind: text, title: Vooraf, text: "Lees dit eerst.\n\nEn dan dit.", items: [Een punt, "Een punt met de {leraar}"] }
            - { kind: lines, label: Wat is onze vraag?, count: 4 }
            - { kind: box, label: Teken hier, height: 60 }
            - { kind: table, title: Rooster, columns: [Ja, Nee, Wat doen we?], rows: [Het doel is helder, De tijd is genoeg], ticks: 2, emptyRows: 2, rowHeight: 14 }
            - { kind: table, columns: [Onderwerp, Besluit], emptyRows: 5 }
            - { kind: checklist, title: Klaar?, items: [Zaal besproken, Koffie besteld] }
            - { kind: scale, items: [Ik voel me veilig, Ik leer iets], steps: 4, low: nooit, high: altijd }
            - { kind: figure, blank: true, figure: { kind: axes, title: Vier armen, arms: [{ label: hoog, text: weg }, { label: ver }, { label: laag }, { label: dichtbij }], origin: aanvulling } }
            - { kind: figure, figure: { kind: steps, title: Twee stappen, items: [{ label: eerst, text: kijken }, { label: dan }], origin: aanvulling } }
            - { kind: figure, figure: { kind: cycle, title: Een kring, items: [{ label: lente }, { label: zomer }, { label: herfst }], origin: aanvulling } }
            - { kind: figure, figure: { kind: matrix, title: Een matrix, columns: [Nu, Straks], rows: [{ label: "De {leraar}", cells: [los, samen] }], origin: aanvulling } }
            - { kind: agreements, rows: 3 }
        """;

    /// <summary>The Word file of a worksheet of a work form.</summary>
    /// <param name="blocks">YAML, indented as in <see cref="Blocks"/>.</param>
    public static OutputFile File(string blocks = Blocks, string sheet = "", string more = "", WordVariant words = WordVariant.Netherlands)
    {
        var site = Site(blocks, sheet, more, words);
        return Assert.Single(WordFile.All(site));
    }

    public static OpenedWordFile Open(string blocks = Blocks, string sheet = "", string more = "", WordVariant words = WordVariant.Netherlands) =>
        new(File(blocks, sheet, more, words));

    public static BrandedSite Site(string blocks = Blocks, string sheet = "", string more = "", WordVariant words = WordVariant.Netherlands)
    {
        // How many pages it takes is not what these tests are about.
        var text = TestPages.WorkForm("Alles op een blad", more: $"{more}worksheet:\n  {sheet}pages: 1\n  blocks:\n{blocks}\n");
        var (site, problems) = SiteBuilder.Check(SiteTest.With(("werkvormen/alles.md", text)).Input);
        Assert.Empty(problems.Where(p => p.Problem.Code != "werkblad-past-niet").Select(p => $"{p.Position.Line}: {p.Problem.Message.Nl}"));
        return new BrandedSite(site, Brand.Default(site.Data.Settings) with { Words = words });
    }

    public static Worksheet Sheet(BrandedSite site) => PageSheet.Of(site.FindPage("alles")!.Metadata)!;
}
