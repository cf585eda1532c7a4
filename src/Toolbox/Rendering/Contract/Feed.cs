using System.Xml;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>The pages that changed last, as an Atom feed (RFC 4287). Dates are those of the content.</summary>
internal static class Feed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Entries = 30;

    public static OutputFile File(BrandedSite site) => OutputFile.Text("feed.xml", text =>
    {
        var pages = site.Pages
            .Where(p => p.Metadata is not (PlainPage or HomePage))
            .OrderByDescending(p => p.Metadata.Updated).ThenBy(p => p.File, StringComparer.Ordinal)
            .Take(Entries)
            .ToList();
        using var xml = XmlWriter.Create(text, XmlText.Settings);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("id", Namespace, site.Addresses.Absolute(Route.Home));
        xml.WriteElementString("title", Namespace, site.Data.Settings.Title);
        xml.WriteElementString("updated", Namespace, Moment(pages.Count > 0 ? pages[0].Metadata.Updated : DateOnly.MinValue));
        WriteLink(xml, "self", site.Addresses.Absolute(new Route("/feed.xml")));
        WriteLink(xml, "alternate", site.Addresses.Absolute(Route.Home));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, site.Data.Settings.Title);
        xml.WriteEndElement();
        foreach (var page in pages)
        {
            WriteEntry(xml, site, page);
        }

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, BrandedSite site, Page page)
    {
        var url = site.Addresses.Absolute(page.Route);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, url);
        xml.WriteElementString("title", Namespace, site.TitleOf(page));
        xml.WriteElementString("updated", Namespace, Moment(page.Metadata.Updated));
        WriteLink(xml, "alternate", url);
        xml.WriteElementString("summary", Namespace, site.Text(page.Metadata.Summary));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly date) => date.ToString("yyyy-MM-dd") + "T00:00:00Z";
}
