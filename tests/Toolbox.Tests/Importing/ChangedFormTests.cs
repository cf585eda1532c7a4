using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Toolbox.Tests.Importing.FormInWord;

namespace Toolbox.Tests.Importing;

/// <summary>People do more with a form than fill it in; what they typed is found all the same.</summary>
public sealed class ChangedFormTests
{
    [Fact]
    public void A_form_without_any_place_left_is_read_by_its_labels()
    {
        using var form = ImportTest.Complete();
        using var whole = ImportTest.Complete();
        foreach (var place in form.Body.Descendants<SdtElement>().Reverse().ToList())
        {
            Unwrap(place);
        }

        Assert.Equal(ImportTest.CleanPage(ImportTest.Import(whole)), ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void An_empty_form_without_places_is_still_empty()
    {
        using var form = ImportTest.Empty();
        using var whole = ImportTest.Empty();
        foreach (var place in form.Body.Descendants<SdtElement>().Reverse().ToList())
        {
            Unwrap(place);
        }

        Assert.Equal(ImportTest.Messages(ImportTest.Import(whole)), ImportTest.Messages(ImportTest.Import(form)));
    }

    [Fact]
    public void What_was_typed_beside_a_place_is_its_answer()
    {
        using var form = ImportTest.Complete().Unwrap("title");
        form.Place("difficulty.facilitator").InsertAfterSelf(new Run(new Text(" ")));
        form.Place("steps.title", row: 2).InsertAfterSelf(new Run(new Text("Afronden")));
        form.Place("steps.minutes", row: 2).InsertAfterSelf(new Run(new Text("0 minuten")));
        form.Place("steps.grouping", row: 2).InsertAfterSelf(new Run(new Text("Plenair")));
        form.Place("steps.text", row: 2).InsertAfterSelf(Line("Ruim op."));
        form.Place("tekst.valkuilen").InsertAfterSelf(Line("Te lang praten."));
        form.Place("preparation.minutes").InsertBeforeSelf(new Run(new Text("")));

        var page = ImportTest.CleanPage(ImportTest.Import(form));

        Assert.StartsWith("---\ntitle: Samen lezen\n", page);
        Assert.Contains("  - { title: Afronden, minutes: 0, grouping: plenair", page.Replace("\n    ", ", ", StringComparison.Ordinal).Replace("  - title: Afronden", "  - { title: Afronden", StringComparison.Ordinal));
        Assert.Contains("text: Ruim op.\n", page);
        Assert.EndsWith("## Valkuilen\n\nTe lang praten.\n", page);
    }

    [Fact]
    public void Labels_that_were_changed_do_not_matter()
    {
        using var form = ImportTest.Complete();
        foreach (var text in form.Body.Descendants<Text>().Where(t => !t.Ancestors<SdtElement>().Any() && t.Text is "Titel (nodig)" or "Minstens: " or "Waarvoor" or "Stappen (nodig)"))
        {
            text.Text = "Iets anders";
        }

        var import = ImportTest.Import(form);

        Assert.StartsWith("---\ntitle: Samen lezen\n", import.Text);
        Assert.Contains("group: { min: 4, origin: aanvulling }\n", import.Text);
        Assert.Contains("Na afloop weet je wat een ander las.\n", import.Text);
    }

    [Fact]
    public void A_choice_may_be_typed_as_its_word_and_a_box_ticked_with_a_letter()
    {
        using var form = ImportTest.Complete()
            .Unwrap("provenance")
            .Fill("certainty", "Laag")
            .Fill("evidence.level", "ONDERZOEK");
        Tick("settings=online", "x ☐");
        Tick("phases=verkennen", "[x]");
        form.Body.Descendants<TableRow>().Single(r => r.Descendants<Tag>().Any(t => t.Val == "toolbox:audience=begeleider")).Elements<TableCell>().Last().Append(Line("begeleider"));

        var page = ImportTest.CleanPage(ImportTest.Import(form));

        Assert.Contains("settings: [op-locatie, online]\n", page);
        Assert.Contains("phases: [verkennen, starten]\n", page);
        Assert.Contains("certainty: laag\nevidence: { level: onderzoek }\naudience: [begeleider]\n", page);

        void Tick(string path, string typed)
        {
            var place = form.Place(path);
            place.InsertBeforeSelf(new Run(new Text(typed)));
            place.Remove();
        }
    }

    [Fact]
    public void Text_that_belongs_to_no_question_is_said_and_kept()
    {
        using var form = ImportTest.Complete();
        form.Body.InsertAfter(Line("Beste redactie, hierbij mijn werkvorm."), form.Body.FirstChild);
        form.Place("steps.groupSize", row: 0).Ancestors<Paragraph>().First().InsertBeforeSelf(Line("Zet de stoelen klaar."));

        var import = ImportTest.Import(form);

        Assert.Equal(
        [
            "word-niet-begrepen: bij 'Stappen, rij 1' staat 'Zet de stoelen klaar.'; dat is geen antwoord op een van de vragen daar.",
            "word-zonder-plek: deze tekst hoort bij geen vraag: 'Beste redactie, hierbij mijn werkvorm.'.",
        ], ImportTest.Messages(import).Order(StringComparer.Ordinal));
        Assert.EndsWith("\n## Uit het Word-bestand, nog te plaatsen\n\n- **Stappen, rij 1:** Zet de stoelen klaar.\n- Beste redactie, hierbij mijn werkvorm.\n", import.Text);
    }

    [Fact]
    public void A_long_text_is_said_in_short_and_kept_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Beste redactie, ", 30)).Trim();
        using var form = ImportTest.Complete();
        form.Body.InsertAfter(Line(text), form.Body.FirstChild);

        var import = ImportTest.Import(form);

        Assert.Equal([$"word-zonder-plek: deze tekst hoort bij geen vraag: '{text[..160].TrimEnd()}…'."], ImportTest.Messages(import));
        Assert.EndsWith($"- {text}\n", import.Text);
    }

    [Fact]
    public void Text_that_was_typed_behind_an_explanation_is_kept()
    {
        using var form = ImportTest.Complete();
        foreach (var hint in form.Body.Descendants<Paragraph>().Where(p => p.InnerText is "De naam van de pagina, zoals mensen haar noemen." or "Wat je vooraf doet: ruimte, materiaal, wie je wat vraagt.").ToList())
        {
            var typed = (Paragraph)hint.CloneNode(deep: true);
            typed.Descendants<Text>().Single().Text = hint.Ancestors<Table>().Any() ? "Of: Leeskring" : "Zet stoelen klaar.";
            hint.InsertAfterSelf(typed);
        }

        var import = ImportTest.Import(form);

        Assert.StartsWith("---\ntitle: Samen lezen\n", import.Text);
        Assert.EndsWith("nog te plaatsen\n\n- Of: Leeskring\n- Zet stoelen klaar.\n", import.Text);
        Assert.True(import.NeedsWork);
    }

    [Fact]
    public void A_first_row_that_is_no_header_is_an_item()
    {
        using var form = ImportTest.Complete();
        var header = form.Place("steps.title").Ancestors<Table>().First().Elements<TableRow>().First();
        foreach (var (cell, text) in header.Elements<TableCell>().Zip(["Welkom", "0", "plenair", "Zeg dag.", ""]))
        {
            cell.RemoveAllChildren<Paragraph>();
            cell.Append(Line(text));
        }

        Assert.Contains("steps:\n  - title: Welkom\n    minutes: 0\n    grouping: plenair\n    text: Zeg dag.\n", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void A_document_of_our_headings_is_read_by_them()
    {
        var file = Document(
            Heading("Samen lezen", level: 1), Heading("Samenvatting"), Line("Je leest samen."), Line("Fasen: starten"), Line("Duur"), Line("een uur"),
            Table(["Titel", "Minuten", "Samen met", "Uitleg"], ["Lezen", "10 minuten", "alleen", "Lees."]),
            Heading("Waarvoor"), Line("Om te lezen."), Heading("Varianten"), Line("Lees hardop."));

        var import = ImportTest.Import(file);

        Assert.Equal("werkvormen/samen-lezen.md", import.Path);
        Assert.Contains("title: Samen lezen\nsummary: Je leest samen.\nphases: [starten]\nsteps:\n  - title: Lezen\n    minutes: 10\n    grouping: alleen\n    text: Lees.\n    origin: aanvulling\n", import.Text);
        Assert.Contains("---\n\nOm te lezen.\n\n## Varianten\n\nLees hardop.\n", import.Text);
        Assert.Contains("- **Duur:** een uur\n", import.Text);
    }

    [Fact]
    public void A_document_of_something_else_is_no_form() => Assert.Equal(
        "dit is niet ons formulier: geen vraag en geen kop ervan staat erin.",
        ImportTest.Refusal(Document(Heading("Notulen", level: 1), Line("Aanwezig: Jan."), Table(["Wie", "Wat"], ["Jan", "bellen"]))));

    private static byte[] Document(params OpenXmlElement[] content)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(content));
        }

        return bytes.ToArray();
    }

    private static void Unwrap(SdtElement place)
    {
        foreach (var child in place.ChildElements.Last().ChildElements.ToList())
        {
            child.Remove();
            place.InsertBeforeSelf(child);
        }

        place.Remove();
    }
}
