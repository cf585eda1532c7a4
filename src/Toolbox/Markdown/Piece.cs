using System.Collections.Immutable;
using Toolbox.Content;

namespace Toolbox.Markdown;

/// <summary>What fills a slot of a piece.</summary>
public enum SlotKind
{
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
/// An open place in a piece. <paramref name="Text"/> is the word, or the extra attributes of a link;
/// <paramref name="Target"/> is set for links and addresses.
/// </summary>
/// <param name="At">How many bytes of the piece's HTML stand before it.</param>
public readonly record struct Slot(int At, SlotKind Kind, string Text, LinkTarget? Target = null);

/// <summary>
/// HTML with open slots for what differs per brand: words, links and addresses. The content is parsed once; each brand
/// fills the slots when it renders. Kept as UTF-8, because the pieces of all pages are in memory together.
/// </summary>
public sealed record Piece(ReadOnlyMemory<byte> Html, ImmutableArray<Slot> Slots)
{
    public static Piece Empty { get; } = new(ReadOnlyMemory<byte>.Empty, []);

    public bool IsEmpty => Html.IsEmpty && Slots.IsEmpty;
}
