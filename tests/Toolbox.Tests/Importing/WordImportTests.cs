using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Input;
using static Toolbox.Tests.Importing.FormInWord;

namespace Toolbox.Tests.Importing;

/// <summary>A form that came back becomes a page, or says what it misses.</summary>
public sealed class WordImportTests
{
    [Fact]
    public void A_form_with_what_is_needed_becomes_a_page_that_passes_check()
    {
        using var form = ImportTest.Complete();

        var import = ImportTest.Import(form);

        Assert.Equal("werkvormen/samen-lezen.md", import.Path);
        Assert.Equal(
            """
            ---
            title: Samen lezen
            summary: Je leest samen een tekst en bespreekt wat je raakt.
            phases: [starten]
            goals: [kennismaken]
            group: { min: 4, origin: aanvulling }
            duration: { min: 30, origin: aanvulling }
            preparation: { minutes: 10, origin: aanvulling }
            settings: [op-locatie]
            difficulty: { facilitator: 1, participants: 2 }
            steps:
              - title: Lezen
                minutes: 10
                grouping: alleen
                text: Lees de tekst in stilte.
                origin: aanvulling
              - title: Praten
                minutes: 20
                grouping: plenair
                text: Zeg wat je raakte.
                origin: aanvulling
            provenance: aanvulling
            certainty: laag
            evidence: { level: onbekend }
            updated: 2026-11-22
            ---

            Na afloop weet je wat een ander las.

            """,
            ImportTest.CleanPage(import));
        Assert.Empty(ContentCheck.Find(ImportTest.Input.With(InputFolder.FromTexts([(import.Path!, import.Text)]))));
        Assert.Equal(import.Text, CanonicalFile.Format(SourceFile.FromText(import.Path!, import.Text)));
    }

    [Fact]
    public void An_empty_form_says_everything_that_is_needed_and_makes_no_page()
    {
        using var form = ImportTest.Empty();

        var import = ImportTest.Import(form);

        Assert.Null(import.Path);
        Assert.Equal(
            ["Titel", "Samenvatting", "Fasen", "Doelen", "Groep: minstens", "Duur: minstens", "Voorbereiding: minuten", "Waar", "Moeite: van de begeleider", "Moeite: van deelnemers", "Stappen", "Herkomst", "Bewijs: hoe zeker"],
            import.Notes.Select(n => n.Message.Nl.Split('\'')[1]));
        Assert.All(import.Notes, n => Assert.Equal("word-ontbreekt", n.Code));
        Assert.True(import.NeedsWork);
    }

    [Fact]
    public void A_page_with_something_missing_is_made_and_the_list_says_what()
    {
        using var form = ImportTest.Empty()
            .Fill("title", "Samen lezen")
            .Fill("group.max", "12")
            .Fill("steps.title", "Lezen", row: 2);

        var import = ImportTest.Import(form);

        Assert.Equal(
            """
            ---
            title: Samen lezen
            group: { max: 12, origin: aanvulling }
            steps:
              - { title: Lezen, origin: aanvulling }
            updated: 2026-11-22
            ---

            """,
            import.Text);
        Assert.Contains("word-ontbreekt: 'Groep: minstens' is niet ingevuld.", ImportTest.Messages(import));
        Assert.Contains("word-ontbreekt: 'Stappen, rij 1: minuten' is niet ingevuld.", ImportTest.Messages(import));
        Assert.DoesNotContain(ImportTest.Messages(import), m => m.StartsWith("veld-ontbreekt", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_may_be_filled_in_comes_along()
    {
        using var form = ImportTest.Complete()
            .FillWith("aliases", Line("leeskring"), Line("samen een boek, boekenclub"))
            .Fill("group.max", "16 mensen")
            .Fill("group.origin", "bron: staat in de bron")
            .Fill("group.source", "Een boek, §2.1")
            .Fill("duration.max", "1,5 uur")
            .Fill("duration.for", "een kleine groep")
            .Fill("sessions.min", "2 keer")
            .FillWith("materials", Point("een tekst"), Point("potloden"))
            .Fill("steps.repeat", "voor elk groepje", row: 0)
            .Fill("steps.groupSize", "4", row: 0)
            .FillWith("evidence.note", Line("Dat weten we niet."))
            .Tick("privacy", "namen")
            .Fill("safety", "ervaren begeleider: vraagt een ervaren begeleider")
            .Fill("tried.date", "3 maart 2026")
            .Fill("tried.group", "een team van acht")
            .Fill("tried.changed", "Korter gelezen.")
            .Fill("credits.by", "Jan Jansen")
            .Fill("noWorksheet", "Er is niets op te schrijven.")
            .Tick("audience", "begeleider")
            .FillWith("related", Line("Praten"), Line("kirkpatrick"))
            .FillWith("sources", Line("boek-2020, blz. 12"));

        var page = ImportTest.CleanPage(ImportTest.Import(form));

        Assert.Contains("aliases: [leeskring, samen een boek, boekenclub]\n", page);
        Assert.Contains("group: { min: 4, max: 16, origin: bron, source: { id: boek-2020, at: §2.1 } }\n", page);
        Assert.Contains("duration: { min: 30, max: 90, origin: aanvulling, for: een kleine groep }\n", page);
        Assert.Contains("sessions: { min: 2 }\n", page);
        Assert.Contains("materials: [een tekst, potloden]\n", page);
        Assert.Contains("    groupSize: 4\n    repeat: groups\n", page);
        Assert.Contains("evidence:\n  level: onbekend\n  note: Dat weten we niet.\n", page);
        Assert.Contains("privacy: [namen]\nsafety: ervaren-begeleider\ntried:\n  - { date: 2026-03-03, group: een team van acht, changed: Korter gelezen. }\ncredits: { by: Jan Jansen }\n", page);
        Assert.Contains("noWorksheet: Er is niets op te schrijven.\naudience: [begeleider]\nrelated: [praten, kirkpatrick]\nsources:\n  - { id: boek-2020, at: blz. 12 }\n", page);
    }

    [Fact]
    public void Rows_that_were_added_come_along()
    {
        using var form = ImportTest.Complete().AddRow("steps").AddRow("steps")
            .Fill("duration.min", "45").Fill("steps.title", "Afronden", row: 7).Fill("steps.minutes", "15", row: 7).Fill("steps.grouping", "duo", row: 7).Fill("steps.text", "Sluit af.", row: 7);

        Assert.Contains("  - title: Afronden\n    minutes: 15\n    grouping: duo\n", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Theory]
    [InlineData("10", "10")]
    [InlineData("10 minuten", "10")]
    [InlineData("ongeveer 10 min.", "10")]
    [InlineData("10,0", "10")]
    [InlineData("1 uur", "60")]
    [InlineData("1.5 uur", "90")]
    [InlineData("1 uur en 15 minuten", "75")]
    public void Numbers_are_read_as_people_write_them(string typed, string minutes)
    {
        using var form = ImportTest.Complete().Fill("preparation.minutes", typed);

        Assert.Contains($"preparation: {{ minutes: {minutes}, origin: aanvulling }}\n", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void A_number_that_was_made_whole_is_said()
    {
        using var form = ImportTest.Complete().Fill("preparation.minutes", "7,5 minuten");

        var import = ImportTest.Import(form);

        Assert.Contains("preparation: { minutes: 8, origin: aanvulling }\n", import.Text);
        Assert.Equal(["word-afgerond: bij 'Voorbereiding: minuten' staat '7,5 minuten'; dat is 8 geworden."], ImportTest.Messages(import));
        Assert.False(import.NeedsWork);
    }

    [Fact]
    public void What_is_not_understood_is_said_and_kept_at_the_end_of_the_page()
    {
        using var form = ImportTest.Complete()
            .Fill("preparation.minutes", "een middag")
            .Fill("group.max", "4-8")
            .Fill("steps.grouping", "op de gang", row: 1)
            .Fill("steps.repeat", "zo vaak je wilt", row: 1)
            .Fill("duration.source", "Een *heel* ander boek, 1999")
            .Fill("tried.date", "vorige week")
            .FillWith("related", Line("Luisteren"));

        var import = ImportTest.Import(form);

        Assert.Equal(
        [
            "word-niet-begrepen: bij 'Groep: hoogstens' staat '4-8'; dat is geen heel getal.",
            "word-bron-onbekend: bij 'Duur: bron' staat de bron 'Een *heel* ander boek, 1999'; die staat niet in bronnen.yml.",
            "word-niet-begrepen: bij 'Voorbereiding: minuten' staat 'een middag'; dat is geen heel getal.",
            "word-keuze-onbekend: bij 'Stappen, rij 2: samen met' staat 'op de gang'; dat is geen keuze.",
            "word-keuze-onbekend: bij 'Stappen, rij 2: herhaling' staat 'zo vaak je wilt'; dat is geen keuze.",
            "word-niet-begrepen: bij 'Beproefd, rij 1: datum' staat 'vorige week'; dat is geen datum als 21-11-2026.",
            "word-ontbreekt: 'Beproefd, rij 1: groep' is niet ingevuld.",
            "word-ontbreekt: 'Beproefd, rij 1: veranderd' is niet ingevuld.",
            "word-pagina-onbekend: bij 'Past hierbij' staat 'Luisteren'; zo heet geen pagina.",
        ], ImportTest.Messages(import).Where(m => m.StartsWith("word", StringComparison.Ordinal)));
        Assert.EndsWith(
            """

            ## Uit het Word-bestand, nog te plaatsen

            - **Groep: hoogstens:** 4-8
            - **Duur: bron:** Een \*heel\* ander boek, 1999
            - **Voorbereiding: minuten:** een middag
            - **Stappen, rij 2: samen met:** op de gang
            - **Stappen, rij 2: herhaling:** zo vaak je wilt
            - **Beproefd, rij 1: datum:** vorige week
            - **Past hierbij:** Luisteren

            """, import.Text);
    }

    [Theory]
    [InlineData("!?", null)]
    [InlineData("Één team; twee talen", "werkvormen/een-team-twee-talen.md")]
    [InlineData("Een titel die eigenlijk een hele zin is, en die maar doorgaat tot niemand hem meer wil lezen of typen", "werkvormen/een-titel-die-eigenlijk-een-hele-zin-is-en-die-maar-doorgaat-tot-niemand-hem.md")]
    public void The_address_follows_from_the_title(string title, string? path)
    {
        using var form = ImportTest.Complete().Fill("title", title);

        Assert.Equal(path, ImportTest.Import(form).Path);
    }

    [Fact]
    public void Html_and_yaml_in_an_answer_are_text()
    {
        using var form = ImportTest.Complete()
            .Fill("title", "Lezen: <b>samen</b> & {leraar}")
            .Fill("summary", "- \"a\": [b] # c")
            .FillWith("tekst", Line("<script>alert(1)</script> {leraar} *ster* _lijn_ [x](y) &amp; a|b"), Line("# kop"), Line("1. een"), Line("---"), Line("::: voorbeeld"), Line("> citaat"));

        var page = ImportTest.CleanPage(ImportTest.Import(form));

        Assert.StartsWith("---\ntitle: \"Lezen: <b>samen</b> & (leraar)\"\nsummary: '- \"a\": [b] # c'\n", page);
        Assert.EndsWith(
            """
            ---

            \<script>alert(1)\</script> \{leraar} \*ster\* \_lijn\_ \[x\](y) \&amp; a\|b

            \# kop

            1\. een

            \---

            \::: voorbeeld

            \> citaat

            """, page);
    }

    [Theory]
    [InlineData("theorie")]
    [InlineData("soort")]
    [InlineData("rol")]
    [InlineData("checklist")]
    [InlineData("praktijk")]
    [InlineData("kaarten")]
    [InlineData("pagina")]
    public void Forms_of_other_types_come_back_too(string id)
    {
        var type = PageType.All.Single(t => t.Id == id);
        using var form = ImportTest.Empty(type).Fill("title", "Iets nieuws").Fill("summary", "Een zin.").Fill("tekst", "Een tekst.");
        foreach (var question in WordForms.WordForm.Of(type, ImportTest.Vocabularies).Questions.Where(q => q.Required).SelectMany(q => q.All).Where(q => q.Start is null))
        {
            Answer(form, question);
        }

        var import = ImportTest.Import(form, type);

        Assert.EndsWith("\nEen tekst.\n", ImportTest.CleanPage(import));
        Assert.Empty(ContentCheck.Find(ImportTest.Input.With(InputFolder.FromTexts([(import.Path!, import.Text)]))));
    }

    // Only what is needed: text that fits, a number, or the first choice.
    private static void Answer(FormInWord form, WordForms.FormQuestion question)
    {
        switch (question)
        {
            case { Required: false } or { Path: "title" or "summary" }:
                break;
            case { Kind: WordForms.AnswerKind.Ticks }:
                form.Tick(question.Path, question.Choices[0].Value);
                break;
            case { Choices: [var first, ..] }:
                form.Fill(question.Path, first.Text);
                break;
            case { Kind: WordForms.AnswerKind.Line or WordForms.AnswerKind.Lines or WordForms.AnswerKind.Text }:
                form.Fill(question.Path, question.Shape is Metadata.NumberShape ? "4" : "Een woord");
                break;
        }
    }
}
