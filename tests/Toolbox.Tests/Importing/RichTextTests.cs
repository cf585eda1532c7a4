using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Content.Pages;
using static Toolbox.Tests.Importing.FormInWord;

namespace Toolbox.Tests.Importing;

/// <summary>Text that was pasted with its looks becomes Markdown that says the same.</summary>
public sealed class RichTextTests
{
    [Fact]
    public void Bold_italic_and_links_to_the_web_stay_and_other_looks_go()
    {
        using var form = ImportTest.Complete();
        var web = form.Main.AddHyperlinkRelationship(new Uri("https://school.example/a(b)"), isExternal: true).Id;
        var program = form.Main.AddHyperlinkRelationship(new Uri("javascript:alert(1)"), isExternal: true).Id;
        form.FillWith("tekst", new Paragraph(
            Run("Gewoon, "), Run("vet ", new Bold()), Run("en nog vet", new Bold()), Run(", "), Run("schuin", new Italic()), Run(", "),
            Run("allebei", new Bold(), new Italic()), Run(", "), Run("rood onderstreept", new Underline { Val = UnderlineValues.Single }, new Color { Val = "FF0000" }), Run(", "),
            Run("niet vet", new Bold { Val = false }), Run(", "), new Hyperlink(Run("een "), Run("site", new Bold())) { Id = web }, Run(" en "),
            new Hyperlink(Run("een programma")) { Id = program }, Run(", "), new Hyperlink(Run("een plek hier")) { Anchor = "hier" }, Run(".")));

        Assert.EndsWith(
            "---\n\nGewoon, **vet en nog vet**, *schuin*, ***allebei***, rood onderstreept, niet vet, [een](https://school.example/a%28b%29) **[site](https://school.example/a%28b%29)** en een programma, een plek hier.\n",
            ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void A_look_that_Markdown_cannot_hold_in_that_place_leaves_the_text()
    {
        using var form = ImportTest.Complete().FillWith("tekst",
            new Paragraph(Run("Let op:", new Bold()), Run("doe dit niet, en"), Run("(nooit)", new Italic()), Run("half"), Run("vet", new Bold()), Run("woord.")),
            new Paragraph(Run("Vet", new Bold()), Run("schuin", new Italic())));

        Assert.EndsWith("---\n\nLet op:doe dit niet, en(nooit)half**vet**woord.\n\n**Vet**schuin\n", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void Lists_headings_and_tables_stay()
    {
        using var form = ImportTest.Complete().FillWith("tekst.voorbereiden",
            Line("Vooraf:"), Point("stoelen"), Point("in een kring", level: 1), Point("tafels weg"), Line("Dan dit."), Heading("Op de dag", level: 1), Line("1. is geen lijst"),
            Table(["Aantal", "Tijd"], ["4", "een | uur"], ["8", ""]), Line(""), Line("Klaar."));

        Assert.EndsWith(
            """
            ## Voorbereiden

            Vooraf:

            - stoelen
              - in een kring
            - tafels weg

            Dan dit.

            ### Op de dag

            1\. is geen lijst

            | Aantal | Tijd |
            |---|---|
            | 4 | een \| uur |
            | 8 |  |

            Klaar.

            """, ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void A_numbered_list_is_one()
    {
        using var form = ImportTest.Complete();
        var numbering = form.Main.NumberingDefinitionsPart!.Numbering;
        numbering.InsertAt(new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 }) { AbstractNumberId = 7 }, 0);
        numbering.Append(new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 9 });
        form.FillWith("tekst", Point("eerst", list: 9), Point("dan", list: 9));

        Assert.EndsWith("---\n\n1. eerst\n1. dan\n", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void Lines_typed_with_the_enter_key_in_a_step_are_paragraphs()
    {
        using var form = ImportTest.Complete().FillWith("steps.text", new Paragraph(new Run(new Text("Lees."), new Break(), new Text("Zeg niets."))), Line("Leg weg."));

        Assert.Contains("    text: |-\n      Lees.\n\n      Zeg niets.\n\n      Leg weg.\n", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void The_example_of_a_work_form_stands_in_its_block() => Assert.EndsWith(
        "---\n\nNa afloop weet je wat een ander las.\n\n## Voorbeeld\n\n::: voorbeeld\nStel: acht mensen.\n:::\n",
        ImportTest.CleanPage(ImportTest.Import(ImportTest.Complete().Fill("tekst.voorbeeld", "Stel: acht mensen."))));

    [Fact]
    public void Headings_of_a_page_without_parts_are_its_own()
    {
        using var form = ImportTest.Empty(PageType.Plain).Fill("title", "Uitleg").Fill("summary", "Een zin.")
            .FillWith("tekst", Line("Begin."), Heading("Een kop", level: 1), Line("Tekst."), Heading("Eronder", level: 3), Line("Meer."));

        Assert.EndsWith("---\n\nBegin.\n\n## Een kop\n\nTekst.\n\n### Eronder\n\nMeer.\n", ImportTest.CleanPage(ImportTest.Import(form, PageType.Plain)));
    }

    [Fact]
    public void Tracked_changes_count_as_accepted_and_that_is_said()
    {
        using var form = ImportTest.Complete().FillWith("tekst",
            new Paragraph(
                Run("Dit blijft"),
                new DeletedRun(new Run(new DeletedText(" en dit gaat"))) { Author = "a", Id = "1" },
                new InsertedRun(Run(", dit komt")) { Author = "a", Id = "2" },
                Run(".")),
            new Paragraph(new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted { Author = "a", Id = "3" })), Run("Een zin die ")),
            Line("doorloopt."));

        var import = ImportTest.Import(form);

        Assert.EndsWith("---\n\nDit blijft, dit komt.\n\nEen zin die doorloopt.\n", import.Text);
        Assert.Equal(["word-wijzigingen: er stonden wijzigingen in om te beoordelen; die zijn overgenomen."], ImportTest.Messages(import));
        Assert.False(import.NeedsWork);
    }

    [Fact]
    public void Footnotes_and_text_boxes_become_text()
    {
        using var form = ImportTest.Complete();
        form.Main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Line("zie het *boek*")) { Id = 1 });
        form.FillWith("tekst",
            new Paragraph(Run("Dat staat er"), new Run(new FootnoteReference { Id = 1 }), Run(".")),
            new Paragraph(Run("Let op."), new Run(Pict("<v:textbox><w:txbxContent><w:p><w:r><w:t>In een kader</w:t></w:r></w:p></w:txbxContent></v:textbox>"))),
            Line("Einde."));

        Assert.EndsWith("---\n\nDat staat er (zie het \\*boek\\*).\n\nLet op.\n\nIn een kader\n\nEinde.\n", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    [Fact]
    public void What_is_no_text_is_left_out_and_counted()
    {
        using var form = ImportTest.Complete();
        form.Main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(Line("Klopt dit?")) { Id = "1", Author = "a" }, new Comment(Line("Ja.")) { Id = "2", Author = "b" });
        form.Main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://elders.example/volg.png"));
        form.FillWith("tekst",
            new Paragraph(Run("Tekst"), new Run(new CommentReference { Id = "1" }), new Run(new Drawing()), new Run(Pict("<v:imagedata/>")), new Run(new EmbeddedObject())),
            new Paragraph(Run("verborgen", new Vanish())));
        form.Body.InsertAfter(new AltChunk { Id = "rId99" }, form.Body.FirstChild);

        var import = ImportTest.Import(form);

        Assert.EndsWith("---\n\nTekst\n", import.Text);
        Assert.Equal(
        [
            "word-afbeeldingen: er stonden 2 afbeeldingen in; die komen niet mee.",
            "word-ingesloten: er zaten 2 andere bestanden in; die komen niet mee.",
            "word-elders: het bestand verwijst naar iets dat elders staat; dat is niet opgehaald.",
            "word-opmerkingen: er stonden 2 opmerkingen in de kantlijn; die komen niet mee.",
            "word-verborgen: er stond verborgen tekst in; die komt niet mee.",
        ], ImportTest.Messages(import));
        Assert.False(import.NeedsWork);
    }

    private static Run Run(string text, params OpenXmlElement[] look)
    {
        var run = new Run(new RunProperties(look));
        run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Picture Pict(string shape) => new(
        $"""<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><v:shape>{shape}</v:shape></w:pict>""");
}
