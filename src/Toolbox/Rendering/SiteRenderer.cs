using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Output;
using Toolbox.Rendering.Contract;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Templates;

namespace Toolbox.Rendering;

/// <summary>Renders a site for one brand: every file as a path and a function that writes it.</summary>
public static class SiteRenderer
{
    public static ImmutableArray<OutputFile> Render(Site site, Theme theme, Brand brand)
    {
        var branded = new BrandedSite(site, brand);
        var layout = new LayoutViews(branded, theme);
        return
        [
            .. branded.Pages.Select(page => PageFile(branded, layout, theme, page)),
            .. branded.WorkForms().Select(w => ToolJson.File(branded, w.Page, w.Form)),
            .. site.Assets.Select(a => new OutputFile(a.Path, stream => stream.Write(a.ReadBytes()))),
            .. theme.Files.Select(f => new OutputFile(f.OutputPath, stream => stream.Write(File.ReadAllBytes(f.SourcePath)))),
            ToolboxJson.File(branded),
            Sitemap.File(branded),
            Feed.File(branded),
            Robots.File(branded),
            HeadersFile.File(branded),
            RedirectsFile.File(branded),
        ];
    }

    private static OutputFile PageFile(BrandedSite site, LayoutViews layout, Theme theme, Page page) =>
        new(page.Route.OutputPath, stream =>
        {
            var (template, view) = PageContents.Of(site, page);
            using var body = new Utf8Text();
            theme.Engine.Render(template, view, body);
            theme.Layout.Write(layout.Of(page, template, body), body, stream);
        });
}
