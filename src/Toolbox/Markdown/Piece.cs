using System.Collections.Immutable;
using Toolbox.Content;

namespace Toolbox.Markdown;

/// <summary>What a segment of a piece is.</summary>
public enum SegmentKind
{
    /// <summary>Finished HTML.</summary>
    Html,

    /// <summary>A word from termen.yml; differs between the Netherlands and Flanders.</summary>
    Word,

    /// <summary>The start of a link to a page; falls away, with its end, when the brand hides that page.</summary>
    LinkStart,

    /// <summary>The end of a link.</summary>
    LinkEnd,

    /// <summary>An address inside an attribute (a picture).</summary>
    Address,
}

/// <summary>
/// Part of a <see cref="Piece"/>. <paramref name="Text"/> is the HTML, the word, or the extra attributes of a link;
/// <paramref name="Target"/> is set for links and addresses.
/// </summary>
public readonly record struct Segment(SegmentKind Kind, string Text, LinkTarget? Target = null);

/// <summary>
/// HTML with open slots for what differs per brand: words, links and addresses. The content is parsed once; each brand
/// fills the slots when it renders.
/// </summary>
public sealed record Piece(ImmutableArray<Segment> Segments)
{
    public static Piece Empty { get; } = new([]);

    public bool IsEmpty => Segments.IsEmpty;
}
