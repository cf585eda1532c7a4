using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static Toolbox.Tests.Importing.FormInWord;

namespace Toolbox.Tests.Importing;

/// <summary>A worksheet as somebody makes one in Word becomes blocks.</summary>
public sealed class SheetInWordTests
{
    [Fact]
    public void Every_kind_of_part_becomes_a_block_and_the_pages_are_counted() => Assert.Equal(
        """
        worksheet:
          title: Leesblad
          paper: A4
          orientation: liggend
          pages: 3
          blocks:
            - kind: fields
              items: [Naam, Datum]
            - kind: text
              title: Vooraf
              text: |-
                Lees eerst de tekst.

                Leg haar dan weg.
            - kind: lines
              label: Wat raakte je?
              count: 2
            - kind: lines
              label: En waarom?
              count: 3
            - kind: lines
              label: Mijn woord
              count: 1
            - kind: checklist
              title: Klaar om te beginnen
              items: [stoelen, een (rode) pen]
            - kind: table
              title: Wie zegt wat
              columns: [Naam, Zin]
              emptyRows: 2
            - kind: table
              title: Vraag
              columns: [Ja, Nee]
              rows: [Las je?, Sprak je?]
              emptyRows: 1
            - kind: box
              label: Teken het hier
              height: 40

        """,
        Worksheet(
            Line("Naam: ____  Datum: ....."),
            Heading("Vooraf"), Line(""), Line("Lees eerst de tekst."), Line("Leg haar dan weg."),
            Line("Wat raakte je?"), Line(""), Line("______________"),
            Line("En waarom?"),
            Line("Mijn woord ____________"),
            Bold("Klaar om te beginnen"), Line(""), Point("stoelen"), Point("een {rode} pen"), Line(""),
            Heading("Wie zegt wat"), Table(["Naam", "Zin"], ["", ""], ["", ""]), Line(""),
            Table(["Vraag", "Ja", "Nee"], ["Las je?", "", ""], ["Sprak je?", "", ""], ["", "", ""]), Line(""),
            Table(["Teken het hier"])));

    [Fact]
    public void A_table_that_is_filled_in_is_no_worksheet_and_is_kept()
    {
        using var form = ImportTest.Complete().FillWith("worksheet.blad", Line("Wat zag je?"), Table(["Wie", "Wat"], ["Jan", "praat"]));

        var import = ImportTest.Import(form);

        Assert.Equal(
        [
            "word-niet-begrepen: bij 'Werkblad' staat 'Wie | Wat'; dat is geen tabel om in te vullen.",
            "word-niet-begrepen: bij 'Werkblad' staat 'Jan | praat'; dat is geen tabel om in te vullen.",
        ], ImportTest.Messages(import));
        Assert.Contains("- kind: lines\n      label: Wat zag je?\n", import.Text);
        Assert.EndsWith("- **Werkblad:** Wie \\| Wat\n- **Werkblad:** Jan \\| praat\n", import.Text);
    }

    [Fact]
    public void An_empty_sheet_is_none()
    {
        using var form = ImportTest.Complete().FillWith("worksheet.blad", Line(""), Line(" "));

        Assert.DoesNotContain("worksheet", ImportTest.CleanPage(ImportTest.Import(form)));
    }

    private static string Worksheet(params OpenXmlElement[] sheet)
    {
        using var form = ImportTest.Complete().FillWith("worksheet.blad", sheet).Fill("worksheet.title", "Leesblad").Fill("worksheet.paper", "A4: gewoon papier").Fill("worksheet.orientation", "liggend: de lange kant boven");
        var page = ImportTest.CleanPage(ImportTest.Import(form));
        var start = page.IndexOf("worksheet:", StringComparison.Ordinal);
        return page[start..page.IndexOf("updated:", start, StringComparison.Ordinal)];
    }

    private static Paragraph Bold(string text) => new(new Run(new RunProperties(new Bold()), new Text(text)));
}
