using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Toolbox.Diagnostics;

namespace Toolbox.Importing;

/// <summary>
/// Opens a Word file that somebody sent. It may be anything: it is never larger in memory than a limit, nothing in it is
/// run or fetched, and what is no Word file is refused with a reason.
/// </summary>
internal sealed class WordPackageReader
{
    public const int LargestFileInMiB = 25;
    public const int LargestContentInMiB = 200;

    private const long MiB = 1024 * 1024;
    private const long LargestPart = 10 * MiB;

    // A table in a table in a control in a text box of a real document is a tenth of this.
    private const int DeepestElement = 200;

    private const string OfficeDocument = "/officeDocument";
    private const string Hyperlink = "/hyperlink";

    private static readonly byte[] OleHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1024,
    };

    private readonly ZipArchive zip;

    private WordPackageReader(ZipArchive zip) => this.zip = zip;

    /// <summary>The parts of a file, or why it is not read.</summary>
    public static (WordParts? Parts, Bilingual? Refusal) Read(Stream file)
    {
        if (file.Length > LargestFileInMiB * MiB)
        {
            return (null, WordRefusal.TooLarge);
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        if (bytes.AsSpan().StartsWith(OleHeader))
        {
            return (null, bytes.AsSpan().IndexOf(EncryptedPackage) >= 0 ? WordRefusal.Encrypted : WordRefusal.OldWord);
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return (null, WordRefusal.NotWord);
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return (new WordPackageReader(archive).ReadParts(), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Reason);
        }
        // NotSupported: packed in a way that no Word uses.
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return (null, WordRefusal.Damaged);
        }
    }

    private WordParts ReadParts()
    {
        // What a zip says of its sizes can be a lie; what is unpacked is counted as well.
        if (zip.Entries.Any(e => e.Length is < 0 or > LargestContentInMiB * MiB) || zip.Entries.Sum(e => e.Length) > LargestContentInMiB * MiB)
        {
            throw new RefusedException(WordRefusal.TooLargeInside);
        }

        if (HasMacros())
        {
            throw new RefusedException(WordRefusal.Macros);
        }

        var main = RelationshipsOf("_rels/.rels").FirstOrDefault(r => r.Type.EndsWith(OfficeDocument, StringComparison.Ordinal))?.Target.TrimStart('/');
        if (main is null || !main.StartsWith("word/", StringComparison.Ordinal) || Part(main) is not { } document)
        {
            throw new RefusedException(WordRefusal.NotWord);
        }

        var own = RelationshipsOf($"word/_rels/{main["word/".Length..]}.rels");
        return new WordParts
        {
            Document = document,
            Styles = Named(own, "/styles"),
            Numbering = Named(own, "/numbering"),
            Footnotes = Named(own, "/footnotes"),
            Endnotes = Named(own, "/endnotes"),
            Comments = Named(own, "/comments"),
            Links = own.Where(r => r.IsExternal && r.Type.EndsWith(Hyperlink, StringComparison.Ordinal)).DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, r => r.Target, StringComparer.Ordinal),
            HasPartsElsewhere = own.Concat(RelationshipsOf("word/_rels/settings.xml.rels")).Any(r => r.IsExternal && !r.Type.EndsWith(Hyperlink, StringComparison.Ordinal)),
            Category = Part("docProps/core.xml")?.Elements().FirstOrDefault(e => e.Name.LocalName is "category")?.Value ?? "",
        };
    }

    private bool HasMacros() =>
        zip.Entries.Any(e => e.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
        || Part("[Content_Types].xml")?.Elements().Any(e => e.Attribute("ContentType")?.Value.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) is true) is true;

    private XElement? Named(IEnumerable<Relationship> relationships, string type) =>
        relationships.FirstOrDefault(r => !r.IsExternal && r.Type.EndsWith(type, StringComparison.Ordinal)) is { } found
            ? Part(found.Target.StartsWith('/') ? found.Target[1..] : "word/" + found.Target)
            : null;

    private List<Relationship> RelationshipsOf(string name) =>
    [
        .. from element in Part(name)?.Elements() ?? []
           select new Relationship(
               element.Attribute("Id")?.Value ?? "",
               element.Attribute("Type")?.Value ?? "",
               element.Attribute("Target")?.Value ?? "",
               element.Attribute("TargetMode")?.Value is "External"),
    ];

    private XElement? Part(string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            var buffer = new byte[64 * 1024];
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                content.Write(buffer, 0, read);
                if (content.Length > LargestPart)
                {
                    throw new RefusedException(WordRefusal.TooLargeInside);
                }
            }
        }

        return Xml(content);
    }

    private static XElement Xml(MemoryStream content)
    {
        content.Position = 0;
        try
        {
            // Once to see that it is well formed and how deep it goes, once to keep it: a tree too deep cannot be walked.
            using (var reader = XmlReader.Create(content, XmlSettings))
            {
                while (reader.Read())
                {
                    if (reader.Depth > DeepestElement)
                    {
                        throw new RefusedException(WordRefusal.Damaged);
                    }
                }
            }

            content.Position = 0;
            using var again = XmlReader.Create(content, XmlSettings);
            return XElement.Load(again, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            content.Position = 0;
            using var text = new StreamReader(content);
            throw new RefusedException(text.ReadToEnd().Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? WordRefusal.Definitions : WordRefusal.Damaged);
        }
    }

    private sealed record Relationship(string Id, string Type, string Target, bool IsExternal);

    private sealed class RefusedException(Bilingual reason) : Exception
    {
        public Bilingual Reason { get; } = reason;
    }
}
