using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.WordFiles;
using Toolbox.WordForms;
using Office2010 = DocumentFormat.OpenXml.Office2010.Word;

namespace Toolbox.Tests.Importing;

/// <summary>A form as it lies open in Word: what is typed, chosen and ticked changes the file the way Word does.</summary>
internal sealed class FormInWord : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly WordprocessingDocument document;

    private FormInWord(Action<Stream> write)
    {
        write(bytes);
        bytes.Position = 0;
        document = WordprocessingDocument.Open(bytes, isEditable: true);
    }

    public static FormInWord Empty(PageType type, Vocabularies vocabularies) =>
        new(FormFile.Of(type, vocabularies, new FormSettings("Proefsite", "post@proef.example", "", "nl-NL"), "formulier.docx").Write);

    public static FormInWord Empty(string type, WordForm form) =>
        new(stream => WordPackage.Write(FormFile.DocumentOf(type, form, new FormSettings("Proefsite", "", "", "nl-NL")), stream));

    public MainDocumentPart Main => document.MainDocumentPart!;

    public Body Body => Main.Document.Body!;

    public WordprocessingDocument Document => document;

    public IEnumerable<string> Tags => Body.Descendants<Tag>().Select(t => t.Val!.Value!);

    /// <summary>The place of a question; in a list that of one row, counted from nought.</summary>
    public SdtElement Place(string path, int row = 0) => Body.Descendants<SdtElement>().Where(c => c.SdtProperties!.GetFirstChild<Tag>()?.Val?.Value == $"toolbox:{path}").ElementAt(row);

    /// <summary>Types in a place.</summary>
    public FormInWord Fill(string path, string text, int row = 0) => Fill(path, row, [new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })]);

    /// <summary>Types or pastes paragraphs in a place for them; in one for a line they become lines.</summary>
    public FormInWord FillWith(string path, params OpenXmlElement[] content)
    {
        var place = Typed(path, row: 0);
        var inside = place.GetFirstChild<SdtContentBlock>()!;
        inside.RemoveAllChildren();
        inside.Append(content);
        return this;
    }

    /// <summary>Ticks a box.</summary>
    public FormInWord Tick(string path, string value)
    {
        var place = Place($"{path}={value}");
        place.Descendants<Office2010.Checked>().Single().Val = Office2010.OnOffValues.One;
        place.Descendants<Text>().Single().Text = "☒";
        return this;
    }

    /// <summary>Another row of a list, as the plus sign makes it.</summary>
    public FormInWord AddRow(string path)
    {
        var last = Body.Descendants<SdtRow>().Last(r => r.Descendants<Tag>().FirstOrDefault()?.Val?.Value?.StartsWith($"toolbox:{path}.", StringComparison.Ordinal) is true && r.SdtProperties!.GetFirstChild<DocumentFormat.OpenXml.Office2013.Word.SdtRepeatedSectionItem>() is not null);
        last.InsertAfterSelf(last.CloneNode(deep: true));
        return this;
    }

    /// <summary>Throws a place away, with the text that was typed left where it was.</summary>
    public FormInWord Unwrap(string path, int row = 0)
    {
        var place = Place(path, row);
        foreach (var child in place.ChildElements.Last().ChildElements.ToList())
        {
            child.Remove();
            place.InsertBeforeSelf(child);
        }

        place.Remove();
        return this;
    }

    /// <summary>Saves it, and gives the bytes.</summary>
    public byte[] Save()
    {
        Main.Document.Save();
        document.Save();
        using var copy = new MemoryStream();
        document.Clone(copy).Dispose();
        return copy.ToArray();
    }

    public static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Paragraph Heading(string text, int level = 2)
    {
        var paragraph = Line(text);
        paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = $"Heading{level}" }));
        return paragraph;
    }

    public static Paragraph Point(string text, int level = 0, int list = 1) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })),
        new Run(new Text(text)));

    public static Table Table(params string[][] rows)
    {
        var table = new Table(new TableProperties(), new TableGrid(rows[0].Select(_ => new GridColumn())));
        table.Append(rows.Select(r => new TableRow(r.Select(c => new TableCell(Line(c))))));
        return table;
    }

    public void Dispose()
    {
        document.Dispose();
        bytes.Dispose();
    }

    private FormInWord Fill(string path, int row, Run[] runs)
    {
        var place = Typed(path, row);
        if (place.GetFirstChild<SdtContentRun>() is { } line)
        {
            line.RemoveAllChildren();
            line.Append(runs);
        }
        else
        {
            var block = place.GetFirstChild<SdtContentBlock>()!;
            block.RemoveAllChildren();
            block.Append(new Paragraph(runs));
        }

        return this;
    }

    private SdtElement Typed(string path, int row)
    {
        var place = Place(path, row);
        place.SdtProperties!.RemoveAllChildren<ShowingPlaceholder>();
        return place;
    }
}
