using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Output;
using Toolbox.Worksheets;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// The whole site as data (toolbox.json): pages with their metadata, and where every slug leads. Addresses are
/// root-relative without the base path.
/// </summary>
internal static class ToolboxJson
{
    // Raised when a reader of an older file would misread a newer one.
    private const int Version = 1;

    public static OutputFile File(BrandedSite site) => JsonText.File("toolbox.json", json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("pages");
        foreach (var page in site.Pages.Where(p => p.Route != Route.NotFound))
        {
            WritePage(json, site, page);

            // The writer keeps all it has not flushed in one block of memory.
            json.Flush();
        }

        json.WriteEndArray();
        WriteSlugs(json, site);
        json.WriteEndObject();
    });

    private static void WritePage(Utf8JsonWriter json, BrandedSite site, Page page)
    {
        json.WriteStartObject();
        json.WriteString("type", page.Type == PageType.Home ? PageType.Plain.Id : page.Type.Id);
        json.WriteString("slug", page.Slug);
        json.WriteString("url", page.Route.Path);
        json.WriteString("title", site.TitleOf(page));
        json.WriteString("summary", site.Text(page.Metadata.Summary));
        json.WriteStrings("aliases", page.Metadata.Aliases);
        json.WriteStrings("anchors", page.Body.Headings.Select(h => h.Id));
        json.WriteStrings("related", page.Metadata.Related.Where(s => site.FindPage(s) is not null));
        if (PageSheet.Of(page.Metadata) is not null)
        {
            json.WriteString("worksheet", page.Route.Worksheet.Path);
            json.WriteString("docx", page.Route.WordFile.Path);
            if (site.Brand.HasPdf)
            {
                json.WriteString("pdf", page.Route.Worksheet.Pdf.Path);
            }
        }

        json.WriteStartObject("metadata");
        new MetadataJson(json, site).WriteFields(page.Type.Metadata, page.Metadata);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSlugs(Utf8JsonWriter json, BrandedSite site)
    {
        var slugs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in SlugIndex.Of(site.Site).Where(p => site.Site.FindPage(p.Target.Route) is { } page && site.Shows(page)))
        {
            slugs.TryAdd(place.Slug, place.Target.ToString());
        }

        foreach (var page in site.Pages)
        {
            foreach (var old in page.Metadata.RedirectFrom)
            {
                slugs.TryAdd(old.Trim('/').Split('/')[^1], page.Route.Path);
            }
        }

        json.WriteStartObject("slugs");
        foreach (var (slug, address) in slugs)
        {
            json.WriteString(slug, address);
        }

        json.WriteEndObject();
    }
}
