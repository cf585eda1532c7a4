using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Output;
using Office2010 = DocumentFormat.OpenXml.Office2010.Word;

namespace Toolbox.Tests.WordFiles;

/// <summary>A Word file as Word reads it.</summary>
internal sealed class OpenedWordFile : IDisposable
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly MemoryStream bytes;
    private readonly WordprocessingDocument document;
    private readonly Lazy<string> text;

    public OpenedWordFile(OutputFile file)
    {
        bytes = new MemoryStream(file.ToBytes());
        document = WordprocessingDocument.Open(bytes, isEditable: false);
        text = new(() => string.Join('\n', Body.Descendants<Paragraph>().Select(p => p.InnerText)));
    }

    public Body Body => document.MainDocumentPart!.Document.Body!;

    public Header Header => document.MainDocumentPart!.HeaderParts.Single().Header;

    public Footer Footer => document.MainDocumentPart!.FooterParts.Single().Footer;

    public Numbering Numbering => document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering;

    public System.IO.Packaging.PackageProperties Properties => document.PackageProperties;

    public IReadOnlyList<Table> Tables => [.. Body.Elements<Table>()];

    public IReadOnlyList<SdtElement> TickBoxes => [.. Controls.Where(c => c.Descendants<Office2010.SdtContentCheckBox>().Any())];

    public IReadOnlyList<SdtElement> TextControls => [.. Controls.Where(c => c.SdtProperties!.Elements<SdtContentText>().Any())];

    public IEnumerable<SdtElement> Controls => Body.Descendants<SdtElement>();

    public IEnumerable<SdtElement> AllControls => Controls.Concat(Header.Descendants<SdtElement>()).Concat(Footer.Descendants<SdtElement>());

    /// <summary>What stands on the sheet, a paragraph a line; not what only a program sees, such as the names of controls.</summary>
    public string Text => text.Value;

    /// <summary>The texts in a style, by the name that Word shows.</summary>
    public IEnumerable<string> InStyle(string name) =>
        from paragraph in Body.Descendants<Paragraph>()
        where StyleOf(paragraph)?.StyleName!.Val!.Value == name
        select paragraph.InnerText;

    public Style? StyleOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? Styles.Elements<Style>().Single(s => s.StyleId == id) : null;

    public Styles Styles => document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;

    /// <summary>What is wrong with the file, for the oldest Word that schools may have.</summary>
    public IEnumerable<string> Mistakes() => Mistakes(FileFormatVersions.Office2013);

    /// <summary>What is wrong with the file, for some versions of Word.</summary>
    public IEnumerable<string> Mistakes(params FileFormatVersions[] versions) =>
        from version in versions
        from mistake in new OpenXmlValidator(version).Validate(document)
        select $"{version}: {mistake.Part?.Uri} {mistake.Path?.XPath} {mistake.Description}";

    /// <summary>The names of styles that the text uses and that are nowhere described.</summary>
    public IEnumerable<string> UnknownStyles()
    {
        var known = Styles.Elements<Style>().Select(s => s.StyleId!.Value).ToHashSet();
        return new OpenXmlElement[] { Body, Header, Footer }.SelectMany(e => XElement.Parse(e.OuterXml).Descendants())
            .Where(e => e.Name == Word + "pStyle" || e.Name == Word + "rStyle" || e.Name == Word + "tblStyle")
            .Select(e => e.Attribute(Word + "val")!.Value)
            .Where(id => !known.Contains(id))
            .Distinct();
    }

    public static IReadOnlyList<ZipArchiveEntry> Entries(OutputFile file) => new ZipArchive(new MemoryStream(file.ToBytes())).Entries;

    public void Dispose()
    {
        document.Dispose();
        bytes.Dispose();
    }
}
