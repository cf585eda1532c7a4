using System.Xml;

namespace Toolbox.WordFiles;

/// <summary>What a Word file says about itself: title, description, maker, language, and the day of the page it comes from.</summary>
internal static class CoreProperties
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(SheetPaper paper, XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", Package);
        xml.WriteElementString("dc", "title", DublinCore, paper.Title);
        xml.WriteElementString("dc", "description", DublinCore, paper.Summary);
        xml.WriteElementString("dc", "creator", DublinCore, paper.Brand);
        xml.WriteElementString("dc", "language", DublinCore, paper.Language);
        WriteDate(xml, "created", paper.Updated);
        WriteDate(xml, "modified", paper.Updated);
        xml.WriteEndElement();
    }

    private static void WriteDate(XmlWriter xml, string name, DateOnly date)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString($"{date:yyyy-MM-dd}T00:00:00Z");
        xml.WriteEndElement();
    }
}
