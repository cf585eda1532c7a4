using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;
using Toolbox.WordFiles;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.Rendering.Sheets;

/// <summary>Everything the page of a worksheet shows.</summary>
internal static class WorksheetPage
{
    public static WorksheetView View(BrandedSite site, Page page, Worksheet worksheet)
    {
        var pages = SheetPages.Divide(worksheet);
        var orientation = worksheet.Orientation == Orientation.Portrait ? "portrait" : "landscape";
        return new WorksheetView
        {
            Slug = page.Slug,
            Title = TitleOf(site, page, worksheet),
            ToolTitle = site.TitleOf(page),
            ToolUrl = site.Url(page),
            WordUrl = site.Addresses.Of(page.Route.WordFile),
            WordName = WordFile.NameOf(page),
            PdfUrl = PaperViews.PdfUrlOf(site, page.Route.Worksheet),
            Format = FormatOf(worksheet, pages.Length),
            Paper = worksheet.Paper.ToString(),
            Orientation = orientation,
            CanTile = worksheet.Paper == Paper.A3,
            PageCount = pages.Length,
            Pages = [.. pages.Select((parts, i) => PageOf(site, page, worksheet, parts, i + 1, pages.Length))],
        };
    }

    public static string TitleOf(BrandedSite site, Page page, Worksheet worksheet) =>
        worksheet.Title is null ? site.TitleOf(page) : site.Text(worksheet.Title);

    /// <summary>"Naar 1+1=3, §7.9."; says so when it is ours.</summary>
    public static string SourceOf(BrandedSite site, Page page) =>
        SourceViews.Of(site, page.Metadata) is [var first, ..]
            ? $"{site.TitleOf(page)}. Naar {first.Title}{(first.At.Length == 0 ? "" : $", {first.At}")}."
            : $"{site.TitleOf(page)}.";

    /// <summary>How to keep a sheet that names or pupils come on; empty for other sheets.</summary>
    public static string PrivacyAdviceOf(Page page) => page.Metadata is WorkForm form ? SafetyAdvice.ForPaper(form) : "";

    private static SheetPageView PageOf(BrandedSite site, Page page, Worksheet worksheet, IReadOnlyList<SheetPart> parts, int number, int count)
    {
        var blocks = new SheetBlockViews(site, page.Metadata, page.Slug, worksheet);
        var orientation = worksheet.Orientation == Orientation.Portrait ? "portrait" : "landscape";
        return new SheetPageView
        {
            Number = number,
            IsFirst = number == 1,
            Title = TitleOf(site, page, worksheet),
            Phases = page.Metadata is WorkForm form && !PhaseViews.IsEvery(site, form.Phases) ? PhaseViews.On(site, form.Phases) : [],
            Brand = site.Data.Settings.Title,
            PrivacyAdvice = PrivacyAdviceOf(page),
            Count = count == 1 ? "" : $"blad {number} van {count}",
            PaperClass = $"{(worksheet.Paper == Paper.A3 ? "a3" : "a4")}-{orientation}",
            Blocks = [.. parts.Select(blocks.Of)],
            Source = SourceOf(site, page),
            Licence = site.Data.Settings.Licence,
            Address = site.Addresses.Readable(page.Route),
        };
    }

    private static string FormatOf(Worksheet worksheet, int pages)
    {
        var lie = worksheet.Orientation == Orientation.Portrait ? "staand" : "liggend";
        return $"{NumberText.Capital(NumberText.InWords(pages))} {worksheet.Paper}, {lie}";
    }
}
