using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Toolbox.WordFiles;

/// <summary>
/// Writes a Word file: a zip with a fixed list of parts. The library's own package writes the time of day and random
/// names into it, so this is done by hand, and a file is the same bytes on every build.
/// </summary>
internal static class WordPackage
{
    /// <summary>How the document refers to its header and footer.</summary>
    public const string HeaderId = "rId4";

    public const string FooterId = "rId5";

    private static readonly DateTimeOffset FirstDayOfZip = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings XmlSettings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    public static void Write(WordDocument document, Stream stream)
    {
        // A zip comes out differently in a stream that cannot go back, such as one to a browser.
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of types comes first, the rest in ordinal order.
            Add(zip, "[Content_Types].xml", FixedParts.ContentTypes);
            Add(zip, "_rels/.rels", FixedParts.PackageRelationships);
            Add(zip, "docProps/core.xml", xml => document.Properties.Write(xml));
            Add(zip, "word/_rels/document.xml.rels", FixedParts.DocumentRelationships);
            Add(zip, "word/document.xml", document.Text.WriteTo);
            Add(zip, "word/footer.xml", document.Footer.WriteTo);
            Add(zip, "word/header.xml", document.Header.WriteTo);
            Add(zip, "word/numbering.xml", FixedParts.Numbering);
            Add(zip, "word/settings.xml", FixedParts.Settings);
            Add(zip, "word/styles.xml", document.Styles);
        }

        bytes.Position = 0;
        bytes.CopyTo(stream);
    }

    private static void Add(ZipArchive zip, string name, byte[] part)
    {
        using var entry = Open(zip, name);
        entry.Write(part);
    }

    private static void Add(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var entry = Open(zip, name);
        using var xml = XmlWriter.Create(entry, XmlSettings);
        write(xml);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FirstDayOfZip;
        // Rights of the machine that builds.
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
