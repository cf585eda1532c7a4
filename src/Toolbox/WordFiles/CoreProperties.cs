using System.Xml;

namespace Toolbox.WordFiles;

/// <summary>What a Word file says about itself: title, description, maker, language, and the day of the page it comes from.</summary>
internal sealed record CoreProperties
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Creator { get; init; }

    public required string Language { get; init; }

    /// <summary>What kind of file it is, for who reads it back; empty where nobody does.</summary>
    public string Category { get; init; } = "";

    /// <summary>Null for a file that comes from no page.</summary>
    public DateOnly? Updated { get; init; }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", Package);
        xml.WriteElementString("dc", "title", DublinCore, Title);
        xml.WriteElementString("dc", "description", DublinCore, Summary);
        xml.WriteElementString("dc", "creator", DublinCore, Creator);
        xml.WriteElementString("dc", "language", DublinCore, Language);
        if (Category.Length > 0)
        {
            xml.WriteElementString("cp", "category", Package, Category);
        }

        if (Updated is { } updated)
        {
            WriteDate(xml, "created", updated);
            WriteDate(xml, "modified", updated);
        }

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
