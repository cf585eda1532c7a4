using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Content;
using Toolbox.Worksheets;

namespace Toolbox.Tests.WordFiles;

/// <summary>What Word finds in the file of a worksheet with every kind of block.</summary>
public sealed class WordFileTests
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    [Fact]
    public void Word_has_nothing_to_say_about_it()
    {
        using var file = EveryBlock.Open();

        Assert.Empty(file.Mistakes(FileFormatVersions.Office2010, FileFormatVersions.Office2013, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365));
        Assert.Empty(file.UnknownStyles());
    }

    [Fact]
    public void The_sheet_of_these_tests_has_every_kind_of_block() => Assert.Equal(
        typeof(WorksheetBlock).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(WorksheetBlock))).Select(t => t.Name).Order(StringComparer.Ordinal),
        EveryBlock.Sheet(EveryBlock.Site()).Blocks.Select(b => b.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Stands_beside_its_page() => Assert.Equal("werkvormen/alles/werkblad.docx", EveryBlock.File().Path);

    [Theory]
    [InlineData(WordVariant.Netherlands, "leraar")]
    [InlineData(WordVariant.Flanders, "leerkracht")]
    public void Holds_every_text_in_the_words_of_the_brand(WordVariant words, string word)
    {
        var site = EveryBlock.Site(words: words);
        using var file = EveryBlock.Open(words: words);
        var texts = SheetTexts.Of(EveryBlock.Sheet(site)).Select(site.Text).SelectMany(t => t.Split("\n\n")).ToList();

        Assert.Equal(46, texts.Count);
        Assert.All(texts, t => Assert.Contains(t, file.Text));
        Assert.Contains($"Naam van de {word}", file.Text);
        Assert.Contains(["Wie", "Wat", "Wanneer"], file.Tables.Select(t => t.GetFirstChild<TableRow>()!.Elements<TableCell>().Select(c => c.InnerText)));
    }

    [Fact]
    public void Has_real_headings()
    {
        using var file = EveryBlock.Open();

        Assert.Equal(["Alles op een blad"], file.InStyle("heading 1"));
        Assert.Equal(
            ["Vooraf", "Wat is onze vraag?", "Teken hier", "Rooster", "Klaar?", "Vier armen", "Twee stappen", "Een kring", "Een matrix", "Afspraken"],
            file.InStyle("heading 2"));
        Assert.All(file.Styles.DocDefaults!.Descendants<RunFonts>(), f => Assert.Equal("Arial", f.Ascii));
        Assert.Equal([0, 1], file.Styles.Elements<Style>().Select(s => s.StyleParagraphProperties?.OutlineLevel?.Val?.Value).OfType<int>());
        Assert.All(file.Styles.Elements<Style>().Where(s => s.StyleName!.Val!.Value!.StartsWith("heading", StringComparison.Ordinal)), s => Assert.NotNull(s.StyleParagraphProperties!.KeepNext));
    }

    [Fact]
    public void The_sheet_can_have_a_title_of_its_own()
    {
        using var file = EveryBlock.Open(sheet: "title: \"Blad van de {leraar}\"\n  ");

        Assert.Equal(["Blad van de leraar"], file.InStyle("heading 1"));
        Assert.Equal("Blad van de leraar", file.Properties.Title);
        Assert.Contains("Blad van de leraar", file.Header.InnerText);
    }

    [Fact]
    public void Rows_are_not_cut_and_headers_come_again()
    {
        using var file = EveryBlock.Open();

        Assert.All(file.Body.Descendants<TableRow>(), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal(
            ["RoosterJaNeeWat doen we?", "OnderwerpBesluit", "1 = nooit, 4 = altijd1234", "OnderdeelWat jullie invullen", "OnderdeelToelichting", "NuStraks", "WieWatWanneer"],
            file.Body.Descendants<TableHeader>().Select(h => h.Ancestors<TableRow>().Single().InnerText));
        Assert.All(file.Body.Descendants<TableHeader>(), h => Assert.Null(h.Ancestors<TableRow>().Single().PreviousSibling<TableRow>()));
    }

    [Fact]
    public void Questions_have_their_title_above_them_in_the_table_as_on_paper()
    {
        using var file = EveryBlock.Open();
        var title = Assert.Single(file.Body.Descendants<Paragraph>(), p => p.InnerText == "Rooster");

        Assert.Equal("heading 2", file.StyleOf(title)!.StyleName!.Val!.Value);
        Assert.Same(Table(file, "Rooster").Descendants<TableCell>().First(), title.Parent);
    }

    [Fact]
    public void A_table_to_tick_without_questions_has_its_title_above_it()
    {
        using var file = EveryBlock.Open("    - { kind: table, title: Wat zagen we?, columns: [Ja, Wat], ticks: 1, emptyRows: 3 }");

        Assert.Empty(file.Mistakes());
        Assert.Equal(["Wat zagen we?"], file.InStyle("heading 2"));
        Assert.Equal(["Ja|Wat", "☐|", "☐|", "☐|"], Cells(file, "Wat zagen we?").Select(row => row.TrimEnd()));
    }

    [Theory]
    [InlineData("privacy: [namen]\n", "Op dit blad komen namen. Spreek af wie het ziet, en neem het na afloop mee of gooi het weg.")]
    [InlineData("privacy: [leerlingen]\n", "Geen namen of herkenbare details van leerlingen. Neem dit blad na afloop mee of gooi het weg.")]
    [InlineData("", null)]
    public void A_sheet_that_names_come_on_says_under_its_title_how_to_keep_it(string privacy, string? advice)
    {
        using var file = EveryBlock.Open(more: privacy);

        Assert.Empty(file.Mistakes());
        Assert.Equal(advice is null ? [] : [advice], file.InStyle("Privacyadvies"));
    }

    [Fact]
    public void The_first_row_of_a_table_is_never_alone_on_a_page()
    {
        using var file = EveryBlock.Open();

        foreach (var table in new[] { "Wat is onze vraag?", "Rooster", "Afspraken" }.Select(name => Table(file, name)))
        {
            var rows = table.Elements<TableRow>().SkipWhile(r => r.Descendants<TableHeader>().Any()).ToList();
            Assert.All(rows[0].Descendants<Paragraph>(), p => Assert.NotNull(p.ParagraphProperties?.KeepNext));
            Assert.All(rows.Skip(1).SelectMany(r => r.Descendants<Paragraph>()), p => Assert.Null(p.ParagraphProperties?.KeepNext));
        }

        Assert.Empty(Table(file, "Teken hier").Descendants<KeepNext>());
    }

    [Fact]
    public void Rows_are_as_high_as_the_worksheet_says()
    {
        using var file = EveryBlock.Open();

        Assert.Equal([9, 9, 9, 9], Heights(file, "Wat is onze vraag?"));
        Assert.Equal([60], Heights(file, "Teken hier"));
        Assert.Equal([8, 14, 14, 14, 14], Heights(file, "Rooster"));
        Assert.Equal([8, 12, 12, 12, 12, 12], Heights(file, "Onderwerp, Besluit"));
        Assert.Equal([8, 11, 11, 11], Heights(file, "Afspraken"));
    }

    [Fact]
    public void Tables_fill_the_sheet_and_stay_apart()
    {
        using var file = EveryBlock.Open();

        Assert.All(file.Tables.Where(t => t.Descendants<TableCaption>().Any()), t =>
            Assert.InRange(t.Descendants<GridColumn>().Sum(c => int.Parse(c.Width!)) / TwipsPerMillimetre, 173.8, 174.2));
        Assert.All(file.Tables, t => Assert.IsType<Paragraph>(t.NextSibling()));
        Assert.All(file.Tables, t => Assert.All(t.Elements<TableRow>(), r => Assert.Equal(t.Descendants<GridColumn>().Count(), r.Elements<TableCell>().Count())));
    }

    [Fact]
    public void Has_a_box_to_tick_for_every_item_tick_column_and_point_of_a_scale()
    {
        using var file = EveryBlock.Open();

        Assert.Equal(
        [
            "Ja, Het doel is helder", "Nee, Het doel is helder", "Ja, De tijd is genoeg", "Nee, De tijd is genoeg", "Ja, rij 3", "Nee, rij 3", "Ja, rij 4", "Nee, rij 4",
            "Zaal besproken", "Koffie besteld",
            "1: Ik voel me veilig", "2: Ik voel me veilig", "3: Ik voel me veilig", "4: Ik voel me veilig", "1: Ik leer iets", "2: Ik leer iets", "3: Ik leer iets", "4: Ik leer iets",
        ], Names(file.TickBoxes));
        Assert.All(file.TickBoxes, b => Assert.Equal("☐", b.InnerText));
    }

    [Fact]
    public void Has_a_named_place_to_type_wherever_paper_has_room_to_write()
    {
        using var file = EveryBlock.Open();

        Assert.Equal(
        [
            "Naam", "Datum", "Naam van de leraar", "Plaats", "Team",
            "Regel 1: Wat is onze vraag?", "Regel 2: Wat is onze vraag?", "Regel 3: Wat is onze vraag?", "Regel 4: Wat is onze vraag?",
            "Teken hier",
            "Wat doen we?, Het doel is helder", "Wat doen we?, De tijd is genoeg", "Naam van rij 3", "Wat doen we?, rij 3", "Naam van rij 4", "Wat doen we?, rij 4",
            .. Enumerable.Range(1, 5).SelectMany(n => new[] { $"Onderwerp, rij {n}", $"Besluit, rij {n}" }),
            "Boven: hoog", "Rechts: ver", "Onder: laag", "Links: dichtbij",
            .. Enumerable.Range(1, 3).SelectMany(n => new[] { $"Wie, rij {n}", $"Wat, rij {n}", $"Wanneer, rij {n}" }),
        ], Names(file.TextControls));
        Assert.All(file.TextControls, c => Assert.Equal("", c.InnerText.Trim()));
        Assert.All(file.TextControls, c => Assert.NotNull(c.SdtProperties!.GetFirstChild<ShowingPlaceholder>()));
    }

    [Fact]
    public void Controls_keep_their_number_when_another_block_changes()
    {
        using var before = EveryBlock.Open();
        using var after = EveryBlock.Open(EveryBlock.Blocks.Replace("[Naam, Datum,", "[Naam, Voornaam, Datum,", StringComparison.Ordinal));
        var numbers = before.AllControls.Select(Number).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.Equal(Number(before.TickBoxes[0]), Number(after.TickBoxes[0]));
        Assert.Equal(before.Controls.Count() + 1, after.Controls.Count());
    }

    [Fact]
    public void Points_are_a_real_list()
    {
        using var file = EveryBlock.Open();
        var style = file.Styles.Elements<Style>().Single(s => s.StyleName!.Val == "List Bullet");
        var list = file.Numbering.Elements<NumberingInstance>().Single(n => n.NumberID! == style.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!);

        Assert.Equal(["Een punt", "Een punt met de leraar", "lente", "zomer", "herfst"], file.InStyle("List Bullet"));
        Assert.Equal(NumberFormatValues.Bullet, file.Numbering.Elements<AbstractNum>().Single(a => a.AbstractNumberId! == list.AbstractNumId!.Val!).Descendants<NumberingFormat>().Single().Val!.Value);
    }

    [Fact]
    public void A_figure_is_told_in_a_sentence_and_a_table()
    {
        using var file = EveryBlock.Open();

        Assert.Contains("Vier armen uit één midden, elk met een schaal tot 10.", file.Text);
        Assert.Equal(["Onderdeel|Toelichting", "eerst|kijken", "dan|"], Cells(file, "Twee stappen"));
        Assert.Equal(["|Nu|Straks", "De leraar|los|samen"], Cells(file, "Een matrix"));
        Assert.DoesNotContain("weg", file.Text);
    }

    [Theory]
    [InlineData("A4", "staand", 210, 297)]
    [InlineData("A4", "liggend", 297, 210)]
    [InlineData("A3", "staand", 297, 420)]
    [InlineData("A3", "liggend", 420, 297)]
    public void Lies_on_the_paper_of_the_worksheet(string paper, string orientation, int width, int height)
    {
        using var file = EveryBlock.Open(sheet: $"paper: {paper}\n  orientation: {orientation}\n  ");
        var size = file.Body.Descendants<PageSize>().Single();
        var margin = file.Body.Descendants<PageMargin>().Single();

        Assert.Empty(file.Mistakes());
        Assert.Equal((width, height), (Millimetres(size.Width!), Millimetres(size.Height!)));
        Assert.Equal(orientation == "liggend" ? PageOrientationValues.Landscape : PageOrientationValues.Portrait, size.Orient!.Value);
        Assert.Equal((22, 14, 16), (Millimetres(margin.Left!), Millimetres(margin.Right!), Millimetres((uint)margin.Bottom!.Value)));
        Assert.True(Millimetres((uint)margin.Top!.Value) > 12);
        Assert.All(file.Tables.Where(t => t.Descendants<TableCaption>().Any()), t =>
            Assert.InRange(t.Descendants<GridColumn>().Sum(c => int.Parse(c.Width!)) / TwipsPerMillimetre, width - 36.2, width - 35.8));
    }

    [Theory]
    [InlineData(WordVariant.Netherlands, "nl-NL")]
    [InlineData(WordVariant.Flanders, "nl-BE")]
    public void Says_what_it_is_and_in_which_language(WordVariant words, string language)
    {
        using var file = EveryBlock.Open(words: words);

        Assert.Equal(("Alles op een blad", "Een zin.", "Proefsite"), (file.Properties.Title, file.Properties.Description, file.Properties.Creator));
        Assert.Equal(language, file.Properties.Language);
        Assert.Equal(language, file.Styles.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal(new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), file.Properties.Modified!.Value.ToUniversalTime());
    }

    [Fact]
    public void The_head_of_every_page_names_sheet_brand_and_school()
    {
        using var file = EveryBlock.Open();

        Assert.Equal("Alles op een blad · ProefsiteSchool: ", file.Header.InnerText.TrimEnd('\u00a0'));
        Assert.Equal(["Naam van de school"], Names(file.Header.Descendants<SdtElement>()));
        Assert.Equal(HeaderFooterValues.Default, file.Body.Descendants<HeaderReference>().Single().Type!.Value);
    }

    [Fact]
    public void The_foot_of_every_page_names_source_licence_address_and_page()
    {
        using var file = EveryBlock.Open(more: "sources:\n  - { id: boek-2020, at: §2 }\n  - { id: boek-2020, at: §5 }\n");

        Assert.Equal(
            ["Alles op een blad. Naar Een boek, §2 en §5.", "proef.example/werkvormen/allesblad 1 van 1"],
            file.Footer.Elements<Paragraph>().Select(p => p.InnerText));
        Assert.Equal(
            [" HYPERLINK \"https://proef.example/werkvormen/alles/\" ", " PAGE ", " NUMPAGES "],
            file.Footer.Descendants<SimpleField>().Select(f => f.Instruction!.Value));
        Assert.Equal(HeaderFooterValues.Default, file.Body.Descendants<FooterReference>().Single().Type!.Value);
    }

    [Fact]
    public void Survives_texts_that_XML_and_Word_cannot_hold()
    {
        var name = new string('a', 62) + "👩‍🏫 en nog meer";
        using var file = EveryBlock.Open($$"""    - { kind: fields, items: ["1 < 2 & \"3\"", "met een \abel", "{{name}}"] }""");

        Assert.Empty(file.Mistakes());
        Assert.Contains("1 < 2 & \"3\"", file.Text);
        Assert.Contains("met een bel", file.Text);
        Assert.Contains(name, file.Text);
        Assert.All(Names(file.TextControls), n => Assert.InRange(n.Length, 1, 64));
        Assert.Equal(new string('a', 62) + "…", Names(file.TextControls)[2]);
    }

    [Fact]
    public void A_block_without_any_text_leaves_no_trace()
    {
        using var file = EveryBlock.Open("    - { kind: text }");

        Assert.Empty(file.Mistakes());
        Assert.Equal("Alles op een blad", file.Text);
    }

    private static IEnumerable<int> Heights(OpenedWordFile file, string table) =>
        Table(file, table).Descendants<TableRowHeight>().Select(h => Millimetres(h.Val!));

    private static IEnumerable<string> Cells(OpenedWordFile file, string table) =>
        Table(file, table).Elements<TableRow>().Select(r => string.Join('|', r.Elements<TableCell>().Select(c => c.InnerText)));

    private static Table Table(OpenedWordFile file, string name) =>
        file.Tables.Single(t => t.Descendants<TableCaption>().SingleOrDefault()?.Val == name);

    private static int Millimetres(UInt32Value twips) => (int)Math.Round(twips.Value / TwipsPerMillimetre);

    private static IReadOnlyList<string> Names(IEnumerable<SdtElement> controls) => [.. controls.Select(c => c.SdtProperties!.GetFirstChild<SdtAlias>()!.Val!.Value!)];

    private static int Number(SdtElement control) => control.SdtProperties!.GetFirstChild<SdtId>()!.Val!.Value;
}
