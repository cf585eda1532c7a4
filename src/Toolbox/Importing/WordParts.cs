using System.Xml.Linq;

namespace Toolbox.Importing;

/// <summary>The parts of a Word file that are read. Pictures, macros and what else is packed in it stay packed.</summary>
internal sealed record WordParts
{
    public required XElement Document { get; init; }

    public XElement? Styles { get; init; }

    public XElement? Numbering { get; init; }

    public XElement? Footnotes { get; init; }

    public XElement? Endnotes { get; init; }

    public XElement? Comments { get; init; }

    /// <summary>The addresses of links, by the id that the document uses.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    /// <summary>Something of the document stands elsewhere, such as a linked picture. It is never fetched.</summary>
    public bool HasPartsElsewhere { get; init; }

    /// <summary>What kind of file Word's own properties say it is; empty for nothing.</summary>
    public string Category { get; init; } = "";
}
