using System.Text;
using System.Xml;
using Toolbox.Content;
using Toolbox.Markdown;
using Toolbox.Rendering;
using Toolbox.Rendering.Sheets;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.WordFiles;

/// <summary>A worksheet of a page as one brand puts it on paper: its words and its size.</summary>
internal sealed class SheetPaper(BrandedSite site, Page page, Worksheet sheet)
{
    public Worksheet Sheet { get; } = sheet;

    public SheetSize Size { get; } = SheetSize.Of(sheet.Paper, sheet.Orientation);

    public string Title { get; } = Readable(WorksheetPage.TitleOf(site, page, sheet));

    public string Summary { get; } = Readable(site.Text(page.Metadata.Summary));

    /// <summary>How to keep a sheet that names or pupils come on; empty for other sheets.</summary>
    public string PrivacyAdvice { get; } = WorksheetPage.PrivacyAdviceOf(page);

    public string Brand { get; } = Readable(site.Data.Settings.Title);

    public string Licence { get; } = Readable(site.Data.Settings.Licence);

    public string Address { get; } = site.Addresses.Absolute(page.Route);

    /// <summary>The address as one types it over from paper.</summary>
    public string ReadableAddress { get; } = site.Addresses.Readable(page.Route);

    /// <summary>The Dutch of this brand, as Word names it.</summary>
    public string Language { get; } = site.Brand.Words == WordVariant.Flanders ? "nl-BE" : "nl-NL";

    public DateOnly Updated => page.Metadata.Updated;

    /// <summary>"Carrousel. Naar Ontmoetingen in het carrousel, §7.9."</summary>
    public string Source { get; } = Readable(WorksheetPage.SourceOf(site, page));

    public string Text(Phrase? phrase) => Readable(site.Text(phrase));

    // YAML can hold characters that XML cannot, such as a bell; one of them would make Word refuse the file.
    private static string Readable(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c)))
        {
            return text;
        }

        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)))
        {
            readable.Append(rune.ToString());
        }

        return readable.ToString();
    }
}
