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

    public string Title { get; } = WordText.Readable(WorksheetPage.TitleOf(site, page, sheet));

    public string Summary { get; } = WordText.Readable(site.Text(page.Metadata.Summary));

    /// <summary>How to keep a sheet that names or pupils come on; empty for other sheets.</summary>
    public string PrivacyAdvice { get; } = WorksheetPage.PrivacyAdviceOf(page);

    public string Brand { get; } = WordText.Readable(site.Data.Settings.Title);

    public string Licence { get; } = WordText.Readable(site.Data.Settings.Licence);

    public string Address { get; } = site.Addresses.Absolute(page.Route);

    /// <summary>The address as one types it over from paper.</summary>
    public string ReadableAddress { get; } = site.Addresses.Readable(page.Route);

    /// <summary>The Dutch of this brand, as Word names it.</summary>
    public string Language { get; } = site.Brand.Words == WordVariant.Flanders ? "nl-BE" : "nl-NL";

    public DateOnly Updated => page.Metadata.Updated;

    /// <summary>"Carrousel. Naar Ontmoetingen in het carrousel, §7.9."</summary>
    public string Source { get; } = WordText.Readable(WorksheetPage.SourceOf(site, page));

    public string Text(Phrase? phrase) => WordText.Readable(site.Text(phrase));
}
