using System.Xml;
using Toolbox.Content;
using Toolbox.Output;
using Toolbox.Rendering.Cards;

namespace Toolbox.Rendering.Contract;

/// <summary>All pages, worksheets and cards for search engines (sitemaps.org), without the page for unknown addresses.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile File(BrandedSite site) => OutputFile.Text("sitemap.xml", text =>
    {
        using var xml = XmlWriter.Create(text, XmlText.Settings);
        xml.WriteStartElement("urlset", Namespace);
        var pages = site.Pages.Where(p => p.Route != Route.NotFound).Select(p => (p, p.Route));
        foreach (var (page, route) in pages.Concat(site.Worksheets().Select(w => (w.Page, w.Page.Route.Worksheet))).Concat(CardFiles.RoutesOf(site)))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.Addresses.Absolute(route));
            xml.WriteElementString("lastmod", Namespace, page.Metadata.Updated.ToString("yyyy-MM-dd"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
