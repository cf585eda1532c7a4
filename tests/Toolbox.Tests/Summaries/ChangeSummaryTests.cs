using Toolbox.Input;
using Toolbox.Summaries;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Summaries;

/// <summary>What stands under a pull request about what it does to the content.</summary>
public sealed class ChangeSummaryTests : IDisposable
{
    private const string Worksheet = "worksheet:\n  pages: 1\n  blocks:\n    - { kind: lines, label: Wat hoorde je?, count: 3 }\n";
    private static readonly Uri Preview = new("https://pr-7--toolbox.example/");
    private readonly TemporaryFolder folder = new();

    public ChangeSummaryTests()
    {
        foreach (var side in new[] { "voor", "na" })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.TestFolder("BrokenSites/basis"), "*", SearchOption.AllDirectories))
            {
                folder.Write($"{side}/{Path.GetRelativePath(Repository.TestFolder("BrokenSites/basis"), file)}", File.ReadAllText(file));
            }
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_kind_of_change_is_told_with_what_comes_out_of_the_printer()
    {
        folder.Write("voor/werkvormen/luisteren.md", Pages.WorkForm("Luisteren", more: Worksheet));
        folder.Write("na/werkvormen/horen.md", Pages.WorkForm("Horen", more: Worksheet + "redirectFrom: [/werkvormen/luisteren/]\n"));
        folder.Write("na/werkvormen/praten.md", Pages.WorkForm("Praten", body: "Andere tekst.\n"));
        folder.Write("na/werkvormen/vragen.md", Pages.WorkForm("Vragen", more: Worksheet.Replace("pages: 1", "paper: A3\n  pages: 1", StringComparison.Ordinal)));
        folder.Write("na/kaarten/set.md", "---\ntitle: Een set\nsummary: Een zin.\ncards:\n  - { id: eerste, title: Eerste }\nupdated: 2026-11-21\n---\nTekst.\n");
        folder.Write("voor/over/oud.md", Pages.Plain("Oud"));
        folder.Write("voor/over/ouder.md", Pages.Plain("Ouder"));
        folder.Write("na/over/nieuw.md", Pages.Plain("Nieuw", more: "redirectFrom: [/over/oud/]\n"));
        folder.Write("na/over/samen.md", Pages.Plain("Samen"));
        folder.Write("na/begrippen.yml", File.ReadAllText(folder.File("na/begrippen.yml")) + "- { id: kring, term: Kring, text: Een kring. }\n");

        Assert.Equal(
            """
            ### Wat deze wijziging doet

            3 nieuwe pagina's, 1 gewijzigde pagina, 2 pagina's met een andere naam, 1 pagina weg.

            [Zo ziet de site er dan uit](https://pr-7--toolbox.example/)

            **Nieuw**

            - [Een set](https://pr-7--toolbox.example/kaarten/set/) (kaarten): [vellen met kaarten](https://pr-7--toolbox.example/kaarten/set/vellen/)
            - [Samen](https://pr-7--toolbox.example/over/samen/) (pagina)
            - [Vragen](https://pr-7--toolbox.example/werkvormen/vragen/) (werkvorm): [werkblad](https://pr-7--toolbox.example/werkvormen/vragen/werkblad/) (1 × A3), [werkblad in Word](https://pr-7--toolbox.example/werkvormen/vragen/werkblad.docx), [kaart](https://pr-7--toolbox.example/werkvormen/vragen/kaart/)

            **Gewijzigd**

            - [Praten](https://pr-7--toolbox.example/werkvormen/praten/) (werkvorm): [kaart](https://pr-7--toolbox.example/werkvormen/praten/kaart/)

            **Andere naam**

            - [Nieuw](https://pr-7--toolbox.example/over/nieuw/) (pagina); heette `/over/oud/`
            - [Horen](https://pr-7--toolbox.example/werkvormen/horen/) (werkvorm): [werkblad](https://pr-7--toolbox.example/werkvormen/horen/werkblad/) (1 × A4), [werkblad in Word](https://pr-7--toolbox.example/werkvormen/horen/werkblad.docx), [kaart](https://pr-7--toolbox.example/werkvormen/horen/kaart/); heette `/werkvormen/luisteren/`

            **Weg**

            - Ouder, `/over/ouder/`; het adres leidt nergens meer heen

            **Andere bestanden**

            - `input/begrippen.yml`

            """,
            Summary().Split("\n### Wat de controle vond")[0]);
    }

    [Fact]
    public void A_page_that_goes_can_lead_to_one_that_was_there()
    {
        folder.Write("voor/over/oud.md", Pages.Plain("Oud"));
        folder.Write("voor/over/blijft.md", Pages.Plain("Blijft"));
        folder.Write("na/over/blijft.md", Pages.Plain("Blijft", more: "redirectFrom: [/over/oud/]\n"));

        Assert.Contains("- Oud, `/over/oud/`; het adres leidt nu naar [Blijft](https://pr-7--toolbox.example/over/blijft/)\n", Summary());
    }

    [Fact]
    public void Nothing_is_said_to_be_nothing()
    {
        Assert.Equal(
            """
            ### Wat deze wijziging doet

            Aan de pagina's verandert niets.

            [Zo ziet de site er dan uit](https://pr-7--toolbox.example/)

            ### Wat de controle vond

            Geen fouten en geen waarschuwingen, en geen hints bij wat je schreef.

            """,
            Summary());
    }

    [Fact]
    public void Errors_come_first_and_then_there_is_nothing_to_look_at()
    {
        folder.Write("na/over/eerst.md", Pages.Plain("Eerst", body: "Zie [daar](weg.md).\n"));
        folder.Write("na/over/kapot.md", "---\ntitle: [\n---\n");
        folder.Write("na/over/los.txt", "los");

        Assert.Equal(
            """
            ### Wat deze wijziging doet

            2 nieuwe pagina's.

            Er zijn fouten, dus er is geen voorbeeld om te bekijken. Hieronder staat wat er moet gebeuren.

            **Nieuw**

            - Eerst (pagina)
            - `input/over/kapot.md` kan niet gelezen worden

            **Andere bestanden**

            - `input/over/los.txt`

            ### Wat de controle vond

            - **fout** `input/over/eerst.md:6` 'weg.md' bestaat niet. Tip: verwijs naar een bestand, gerekend vanaf deze pagina: ../theorie/kirkpatrick.md.
            - **fout** `input/over/kapot.md:3` dit is geen geldige YAML: vanaf hier is het niet te lezen. Tip: zet tekst met een dubbelepunt, of die begint met een leesteken, tussen aanhalingstekens.
            - **let op** `input/over/los.txt:1` met dit bestand gebeurt niets. Tip: pagina's eindigen op .md, afbeeldingen op .svg, .png, .jpg of .webp; of haal het weg.
            - **hint** `input/over/eerst.md:1` geen andere pagina verwijst naar deze pagina. Tip: noem haar bij 'related' van een pagina die erbij past, of zet in een tekst een link.

            """,
            Summary());
    }

    [Fact]
    public void What_stands_in_content_does_nothing_in_the_comment()
    {
        folder.Write("na/over/val.md", Pages.Plain("\"[klik](https://elders.example) @iedereen <b>\""));

        Assert.Contains(
            "- [\\[klik\\]\\(https:&#8203;//elders.example\\) @&#8203;iedereen &lt;b&gt;](https://pr-7--toolbox.example/over/val/) (pagina)\n",
            Summary());
    }

    [Fact]
    public void A_change_of_everything_fits_in_a_comment()
    {
        for (var i = 0; i < 200; i++)
        {
            folder.Write($"na/werkvormen/vorm-{i}.md", Pages.WorkForm($"Vorm {i}", more: Worksheet + "related: [nergens]\n"));
        }

        var summary = Summary();

        Assert.InRange(summary.Length, 1, 65_000);
        Assert.Contains("- en nog 150\n", summary);
        Assert.Equal("- en nog 560", summary.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void Titles_without_an_end_fit_in_a_comment_too()
    {
        for (var i = 0; i < 60; i++)
        {
            folder.Write($"na/over/pagina-{i}.md", Pages.Plain($"\"{new string('@', 20_000)}\""));
        }

        var summary = Summary();

        Assert.InRange(summary.Length, 50_000, 65_000);
        Assert.EndsWith("/)\n- en meer dan hier past\n", summary.Replace(" (pagina)", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_prints_it_and_a_preview_with_pdfs_has_links_to_them()
    {
        folder.Write("na/werkvormen/luisteren.md", Pages.WorkForm("Luisteren", more: Worksheet));

        var (exitCode, output, error) = CommandLine.Cli.Run("summary", "--before", folder.File("voor"), "--input", folder.File("na"), "--base-url", "https://pr-7--toolbox.example", "--pdf");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("[werkblad als PDF](https://pr-7--toolbox.example/werkvormen/luisteren/werkblad.pdf), [kaart]", output);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Equal((2, "", $"De map '{folder.File("weg")}' bestaat niet.\n"), CommandLine.Cli.Run("summary", "--before", folder.File("weg"), "--input", folder.File("na")));

    private string Summary() =>
        ChangeSummary.Write(ContentChange.Between(InputFolder.Read(folder.File("voor")), InputFolder.Read(folder.File("na"))), Preview, "input", hasPdf: false);
}
