using Toolbox.Brands;
using Toolbox.Brands.Updates;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.BrandSites;

/// <summary>What a newer release of the toolbox means for a brand.</summary>
public sealed class BrandUpdateTests
{
    private static readonly (string Path, string Text) BrandYml =
        ("brands/school/brand.yml", "name: Onze school\ntagline: Samen leren\nbaseUrl: https://school.example/\ncontact: post@school.example\nhide: [later-weg, praten]\n");

    [Fact]
    public void A_newer_release_is_compared_with_everything_the_brand_replaces_and_hides()
    {
        var now = Site(
            ("over/blijft.md", Pages.Plain(body: "Blijft.\n")),
            ("over/verandert.md", Pages.Plain(body: "Eerst.\n")),
            ("over/vervangen.md", Pages.Plain(body: "Eerst.\n")),
            ("over/vervangen-blijft.md", Pages.Plain(body: "Eerst.\n")),
            ("over/vervangen-weg.md", Pages.Plain()),
            ("over/zonder-basis.md", Pages.Plain()),
            ("over/later-weg.md", Pages.Plain()),
            ("begrippen.yml", Term("Eerst.")));
        string Based(string path) => Pages.Plain(body: "Van ons.\n", more: "").Replace("---\nVan", $"basedOn: {HashOf(now, path)}\n---\nVan", StringComparison.Ordinal);
        var brand = BrandOf(
            BrandYml,
            ("brands/school/over/vervangen.md", Based("over/vervangen.md")),
            ("brands/school/over/vervangen-blijft.md", Based("over/vervangen-blijft.md")),
            ("brands/school/over/vervangen-weg.md", Based("over/vervangen-weg.md")),
            ("brands/school/over/zonder-basis.md", Pages.Plain()),
            ("brands/school/over/van-ons.md", Pages.Plain()),
            ("brands/school/over/ook-van-ons.md", Pages.Plain()),
            ("brands/school/begrippen.yml", Term("Van ons.") + $"  basedOn: {HashOf(now, "begrippen.yml (intervisie)")}\n"));
        var newer = Site(
            ("over/blijft.md", Pages.Plain(body: "Blijft.\n").ReplaceLineEndings("\r\n")),
            ("over/verandert.md", Pages.Plain(body: "Later.\n")),
            ("over/vervangen.md", Pages.Plain(body: "Later.\n")),
            ("over/vervangen-blijft.md", Pages.Plain(body: "Eerst.\n")),
            ("over/zonder-basis.md", Pages.Plain()),
            ("over/van-ons.md", Pages.Plain(body: "Nu ook van de toolbox.\n")),
            ("over/nieuw.md", Pages.Plain()),
            ("begrippen.yml", Term("Later.")));

        using var report = new StringWriter { NewLine = "\n" };
        UpdateReport.Write(report, BrandUpdate.Between(brand, now, newer), Language.Dutch);

        Assert.Equal(
            $"""
            school: 6 om na te kijken; in de toolbox 1 nieuw, 1 veranderd, 1 weg.

            Je verving dit, en de toolbox heeft een andere versie. Vergelijk ze, en zet daarna de nieuwe basedOn in je bestand:
              begrippen.yml (intervisie)  basedOn: {HashOf(newer, "begrippen.yml (intervisie)")}
              over/vervangen.md  basedOn: {HashOf(newer, "over/vervangen.md")}

            Je verving dit, en de toolbox heeft het niet meer. Haal basedOn weg om het als eigen pagina te houden:
              over/vervangen-weg.md

            Je vervangt dit zonder te zeggen welke versie. Vergelijk ze, en zet basedOn erbij:
              over/zonder-basis.md  basedOn: {HashOf(newer, "over/zonder-basis.md")}

            Dit was alleen van jou, en de toolbox heeft nu iets onder dezelfde naam. Zet basedOn erbij om het te vervangen, of geef het jouwe een andere naam:
              over/van-ons.md  basedOn: {HashOf(newer, "over/van-ons.md")}

            Staat bij 'hide' en bestaat niet meer; haal het daar weg:
              later-weg

            Nieuw:
              over/nieuw.md

            Veranderd:
              over/verandert.md

            Weg:
              over/later-weg.md

            """.ReplaceLineEndings("\n"),
            report.ToString());
    }

    [Fact]
    public void With_the_same_release_there_is_nothing_to_look_at()
    {
        var now = Site();
        var update = BrandUpdate.Between(BrandOf(("brands/school/brand.yml", BrandYml.Text.Replace("later-weg, ", "", StringComparison.Ordinal))), now, now);

        Assert.True(update.IsCurrent);
        Assert.Empty(update.Added.Concat(update.Changed).Concat(update.Removed));
    }

    [Fact]
    public void A_word_or_a_picture_of_the_brand_is_named_when_the_newer_release_has_another()
    {
        const string Words = "leraar: { nl-NL: leraar, nl-BE: leerkracht }\nscholing: { nl-NL: scholing, nl-BE: nascholing }\n";
        var now = Site(("termen.yml", Words), ("over/plaat.svg", "<svg/>"), ("over/blijft.svg", "<svg/>"), ("over/weg.svg", "<svg/>"));
        var newer = Site(
            ("termen.yml", "scholing:\n  nl-NL: scholing\n  nl-BE: nascholing\nleraar: { nl-NL: docent, nl-BE: leerkracht }\nles: { nl-NL: les, nl-BE: les }\n"),
            ("over/plaat.svg", "<svg></svg>"),
            ("over/blijft.svg", "<svg/>"),
            ("over/nieuw.svg", "<svg/>"));
        var brand = BrandOf(
            BrandYml,
            ("brands/school/termen.yml", "leraar: { nl-NL: juf, nl-BE: juf }\nscholing: { nl-NL: cursus, nl-BE: cursus }\neigen: { nl-NL: eigen, nl-BE: eigen }\n"),
            ("brands/school/over/plaat.svg", "<svg />"),
            ("brands/school/over/blijft.svg", "<svg />"),
            ("brands/school/over/weg.svg", "<svg />"),
            ("brands/school/over/nieuw.svg", "<svg />"),
            ("brands/school/over/van-ons.svg", "<svg />"));

        Assert.Equal(
            ["over/nieuw.svg", "over/plaat.svg", "over/weg.svg", "termen.yml (leraar)"],
            BrandUpdate.Between(brand, now, newer).Stale.Where(s => s.Reason == StaleReason.Other).Select(s => s.Name));
        Assert.Empty(BrandUpdate.Between(brand, now, now).Stale);
    }

    [Fact]
    public void What_check_tells_to_add_is_what_it_asks_for()
    {
        (string, string) shared = ("over/uitleg.md", Pages.Plain(body: "Van de toolbox.\n"));
        var own = Pages.Plain(body: "Van ons.\n");
        var yml = (BrandYml.Path, BrandYml.Text.Replace("hide: [later-weg, praten]\n", "", StringComparison.Ordinal));
        var asked = Assert.Single(SiteBuilder.Check(Site(yml, shared, ("brands/school/over/uitleg.md", own))).Diagnostics);
        var hash = asked.Problem.Tip!.Nl.Split("basedOn: ")[1].Split(';')[0];

        var answered = own.Replace("---\nVan", $"basedOn: {hash}\n---\nVan", StringComparison.Ordinal);

        Assert.Empty(SiteBuilder.Check(Site(yml, shared, ("brands/school/over/uitleg.md", answered))).Diagnostics);
        Assert.True(BrandUpdate.Between(BrandOf(yml, ("brands/school/over/uitleg.md", answered)), Site(shared), Site(shared)).IsCurrent);
    }

    private static string Term(string text) => $"- id: intervisie\n  term: Intervisie\n  text: {text}\n";

    private static string HashOf(InputFolder input, string name) => ContentPart.In(input.Files).Single(p => p.Name == name).Hash;

    private static InputFolder Site(params (string Path, string Text)[] files) => SiteTest.With(files).Input;

    private static BrandFolder BrandOf(params (string Path, string Text)[] files) => BrandFolder.In(InputFolder.FromTexts(files)).Single();
}
