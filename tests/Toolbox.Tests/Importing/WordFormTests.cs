using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Importing;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Output;
using Toolbox.Tests.Harness;
using Toolbox.Tests.WordFiles;
using Toolbox.WordForms;

namespace Toolbox.Tests.Importing;

/// <summary>The form that Word opens: valid, the same on every build, and with every field of the record.</summary>
public sealed class WordFormTests
{
    private static readonly Vocabularies Vocabularies = DataReader.Read(InputFolder.Read(Repository.Input)).Data.Vocabularies;
    private static readonly FormSettings Settings = new("Toolbox", "redactie@proef.example", "CC BY 4.0", "nl-NL");

    public static TheoryData<string> Types() => [.. PageType.WithFolder.Append(PageType.Plain).Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Word_has_nothing_to_say_about_it(string id)
    {
        using var file = new OpenedWordFile(Form(id));

        Assert.Empty(file.Mistakes(FileFormatVersions.Office2013, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365));
        Assert.Empty(file.UnknownStyles());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Is_the_same_bytes_on_every_build(string id) => Assert.Equal(Form(id).ToBytes(), Form(id).ToBytes());

    [Fact]
    public void Names_of_places_are_short_enough_for_Word_and_numbers_are_their_own()
    {
        using var file = new OpenedWordFile(Form("werkvorm"));

        Assert.All(file.Body.Descendants<Tag>(), t => Assert.InRange(t.Val!.Value!.Length, 1, 64));
        Assert.All(file.Body.Descendants<SdtAlias>(), a => Assert.InRange(a.Val!.Value!.Length, 1, 64));
        var numbers = file.Body.Descendants<SdtId>().Select(i => i.Val!.Value).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Asks_every_field_but_those_for_editors_and_what_can_only_be_drawn(string id)
    {
        var type = PageType.All.Single(t => t.Id == id);
        using var file = new OpenedWordFile(Form(id));
        var tags = file.Body.Descendants<Tag>().Select(t => t.Val!.Value!).ToList();

        foreach (var field in type.Metadata.Fields)
        {
            var isAsked = tags.Exists(t => t.StartsWith($"toolbox:{field.Key}", StringComparison.Ordinal) && (t.Length == $"toolbox:{field.Key}".Length || t[$"toolbox:{field.Key}".Length] is '.' or '='));
            Assert.Equal(field.Key is not ("updated" or "redirectFrom" or "basedOn" or "figures" or "gallery" or "fieldsOf"), isAsked);
            if (isAsked)
            {
                Assert.Contains(field.Title, file.Text);
                Assert.True(field.Shape is RecordShape or ListShape { Item: RecordShape } || file.Text.Contains(field.Description, StringComparison.Ordinal), field.Key);
            }
        }
    }

    [Fact]
    public void A_new_field_of_a_record_is_in_the_form_and_comes_back()
    {
        var form = WordForm.Of(ContentType.Of<Trip>(), [], Vocabularies);
        using var word = FormInWord.Empty("uitje", form);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(word.Document, TestContext.Current.CancellationToken).Select(m => m.Description));
        Assert.Equal(["toolbox:title", "toolbox:day", "toolbox:outside", "toolbox:stops.place", "toolbox:stops.minutes"], word.Tags.Distinct());
        Assert.Contains("Wanneer je gaat.", word.Body.InnerText);
        Assert.Contains("nee", word.Body.Descendants<ListItem>().Select(i => i.DisplayText!.Value));

        word.Fill("title", "Naar zee").Fill("day", "1-7-2026").Fill("outside", "ja").Fill("stops.place", "het strand", row: 1).Fill("stops.minutes", "2 minuten", row: 1);
        var notes = new AnswerNotes();
        var (parts, _) = WordPackageReader.Read(new MemoryStream(word.Save()));
        var filled = FormReader.Read(new WordContentReader(parts!).Read(), form)!;
        var entries = new AnswerReader(new KnownPlaces(SiteBuilder.Check(ImportTest.Input).Site), notes).Read(form.Questions, filled, group: "");

        Assert.Equal(
            "title: Naar zee\nday: 2026-07-01\noutside: true\nstops:\n  - { place: het strand, minutes: 2 }\n",
            CanonicalYaml.Write(ContentType.Of<Trip>(), new YamlMap(Diagnostics.Position.Start, [.. entries])));
        Assert.Empty(notes.Problems);
    }

    [Fact]
    public void Choices_are_those_of_the_lists_with_their_meaning()
    {
        using var file = new OpenedWordFile(Form("werkvorm"));

        Assert.All(Vocabularies.Goals, g => Assert.Contains(file.TickBoxes, b => b.SdtProperties!.GetFirstChild<Tag>()!.Val == $"toolbox:goals={g.Id}"));
        Assert.Contains("\tkennismaken: weten wie er zit en wat ieder meebrengt", file.Body.Descendants<Paragraph>().Select(p => string.Concat(p.Descendants<Run>().Where(r => !r.Ancestors<SdtElement>().Any()).Select(r => r.GetFirstChild<TabChar>() is null ? r.InnerText : "\t"))));
        Assert.Equal(
            ["alleen", "duo", "trio", "viertal", "groepjes", "plenair"],
            file.Body.Descendants<SdtElement>().First(c => c.SdtProperties!.GetFirstChild<Tag>()?.Val == "toolbox:steps.grouping").Descendants<ListItem>().Select(i => i.DisplayText!.Value));
    }

    [Fact]
    public void Says_where_to_mail_it_and_what_one_gives_away()
    {
        using var file = new OpenedWordFile(Form("werkvorm"));

        Assert.Contains("Bewaar het bestand als Word-document en mail het naar redactie@proef.example.", file.Text);
        Assert.Contains("onder CC BY 4.0", file.Text);
        Assert.Equal(["Formulier voor een werkvorm"], file.InStyle("heading 1"));
        Assert.Equal(
            ["Wat we moeten weten", "Stappen (nodig)", "Waarvoor", "Voorbereiden", "Waarom dit werkt", "Voorbeeld", "Varianten", "Valkuilen", "Wanneer niet", "Werkblad", "Als je het weet", "Beproefd", "Klaar?"],
            file.InStyle("heading 2"));
        Assert.Equal(("Formulier voor een werkvorm", "toolbox-formulier:werkvorm", "nl-NL"), (file.Properties.Title, file.Properties.Category, file.Properties.Language));
        Assert.Null(file.Properties.Modified);
    }

    [Fact]
    public void Places_of_questions_stay_and_rows_can_go()
    {
        using var file = new OpenedWordFile(Form("werkvorm"));

        foreach (var control in file.Controls.Where(c => c.SdtProperties!.GetFirstChild<Tag>() is not null))
        {
            var tag = control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!;
            var isInRow = tag.StartsWith("toolbox:steps.", StringComparison.Ordinal) || tag.StartsWith("toolbox:tried.", StringComparison.Ordinal);
            Assert.Equal(!isInRow, control.SdtProperties.Descendants<DocumentFormat.OpenXml.Wordprocessing.Lock>().Any());
        }
    }

    [Fact]
    public void A_site_has_the_form_where_a_page_offers_it()
    {
        var with = SiteTest.At("https://proef.example/kopie/", ("over/meeschrijven.md", Pages.Plain(body: "Vul het [formulier](werkvorm-formulier.docx) in.\n")));
        var without = SiteTest.With();

        Assert.Contains("<a href=\"/kopie/over/werkvorm-formulier.docx\">formulier</a>", with.Text("over/meeschrijven/index.html"));
        var form = Assert.Single(with.Result.Files, f => f.Path == "over/werkvorm-formulier.docx");
        Assert.Equal(FormFile.Of(PageType.WorkForm, DataReader.Read(with.Input).Data.Vocabularies, new FormSettings("Proefsite", "", "", "nl-NL"), "x.docx").ToBytes(), form.ToBytes());
        Assert.DoesNotContain(without.Result.Files, f => f.Path.EndsWith("-formulier.docx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_that_no_type_has_is_a_broken_link() =>
        SiteTest.With(("over/meeschrijven.md", Pages.Plain(body: "Vul het [formulier](werkform-formulier.docx) in.\n"))).HasProblem("link-kapot", "over/meeschrijven.md", 6);

    [Fact]
    public void Survives_texts_that_XML_and_Word_cannot_hold()
    {
        var bell = SiteTest.With(("vocabularies.yml", File.ReadAllText(Repository.TestFolder("BrokenSites/basis/vocabularies.yml")).Replace("label: kennismaken", "label: \"kennis\\amaken < & \\\"\"", StringComparison.Ordinal)));
        using var file = new OpenedWordFile(FormFile.Of(PageType.WorkForm, DataReader.Read(bell.Input).Data.Vocabularies, Settings, "x.docx"));

        Assert.Empty(file.Mistakes());
        Assert.Contains("kennismaken < & \"", file.Text);
    }

    private static OutputFile Form(string id) => FormFile.Of(PageType.All.Single(t => t.Id == id), Vocabularies, Settings, "formulier.docx");

    /// <summary>A record that the content does not have.</summary>
    [ContentName("een uitje", "a trip")]
    internal sealed record Trip
    {
        [Field("Titel", "Waar je heen gaat.")]
        public required Phrase Title { get; init; }

        [Field("Dag", "Wanneer je gaat.")]
        public required DateOnly Day { get; init; }

        [Field("Buiten", "Of het buiten is.")]
        public bool Outside { get; init; }

        [Field("Haltes", "Waar je langskomt.")]
        public ImmutableArray<Stop> Stops { get; init; } = [];

        [Field("Notitie", "Alleen voor ons.", ForEditors = true)]
        public string Note { get; init; } = "";
    }

    /// <summary>A place on the way.</summary>
    [ContentName("een halte", "a stop")]
    internal sealed record Stop
    {
        [Field("Plek", "Waar het is.")]
        public required Phrase Place { get; init; }

        [Field("Minuten", "Hoe lang je blijft.", Min = 1, Max = 100)]
        public required int Minutes { get; init; }
    }
}
