using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Editing;
using Toolbox.Output;
using Toolbox.Rendering.Cards;
using Toolbox.Rendering.Contract;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Sheets;
using Toolbox.Rendering.Templates;
using Toolbox.WordFiles;
using Toolbox.WordForms;
using Toolbox.Worksheets;

namespace Toolbox.Rendering;

/// <summary>Renders a site for one brand: every file as a path and a function that writes it.</summary>
public static class SiteRenderer
{
    public static ImmutableArray<OutputFile> Render(Site site, Theme theme, Brand brand) => Render(new BrandedSite(site, brand), theme);

    public static ImmutableArray<OutputFile> Render(BrandedSite branded, Theme theme)
    {
        var layout = new LayoutViews(branded, theme);
        ImmutableArray<OutputFile> files =
        [
            .. branded.Pages.Select(page => PageFile(branded, layout, theme, page)),
            .. branded.Worksheets().Select(w => WorksheetFile(branded, layout, theme, w.Page, w.Sheet)),
            .. WordFile.All(branded),
            .. FormFile.All(branded),
            .. CardFiles.Of(branded, (frame, template, view) => new OutputFile(frame.Route.OutputPath, stream => Write(layout, theme, frame, template, view(), stream))),
            .. CatalogueFiles.Of(branded),
            .. branded.WorkForms().Select(w => ToolJson.File(branded, w.Page, w.Form)),
            .. BrandFiles.Of(branded, theme),
            .. EditorFiles.Of(branded, theme),
            ToolboxJson.File(branded),
            Sitemap.File(branded),
            Feed.File(branded),
            Robots.File(branded),
            RedirectsFile.File(branded),
        ];
        return [.. files, HeadersFile.File(branded, files.Select(f => f.Path))];
    }

    private static OutputFile PageFile(BrandedSite site, LayoutViews layout, Theme theme, Page page) =>
        new(page.Route.OutputPath, stream =>
        {
            var (template, view) = PageContents.Of(site, page);
            Write(layout, theme, PageFrame.Of(site, page), template, view, stream);
        });

    private static OutputFile WorksheetFile(BrandedSite site, LayoutViews layout, Theme theme, Page page, Worksheet sheet) =>
        new(page.Route.Worksheet.OutputPath, stream =>
        {
            var title = $"Werkblad {WorksheetPage.TitleOf(site, page, sheet)}";
            var frame = new PageFrame(page, page.Route.Worksheet, title, $"Om te printen of op je scherm in te vullen. {site.Text(page.Metadata.Summary)}");
            Write(layout, theme, frame, "werkblad", WorksheetPage.View(site, page, sheet), stream);
        })
        { PdfPath = page.Route.Worksheet.Pdf.OutputPath };

    private static void Write(LayoutViews layout, Theme theme, PageFrame frame, string template, object view, Stream stream)
    {
        using var body = new Utf8Text();
        theme.Engine.Render(template, view, body);
        theme.Layout.Write(layout.Of(frame, template, body), body, stream);
    }
}
