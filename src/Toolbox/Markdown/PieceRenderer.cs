using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Toolbox.Content;
using Toolbox.Markdown.Links;

namespace Toolbox.Markdown;

/// <summary>Renders Markdown blocks to pieces: HTML up to a slot, the slot, HTML after it.</summary>
internal sealed class PieceRenderer : HtmlRenderer
{
    private readonly StringBuilder html;
    private readonly ArrayBufferWriter<byte> utf8 = new();
    private readonly ImmutableArray<Slot>.Builder slots = ImmutableArray.CreateBuilder<Slot>();

    public PieceRenderer()
        : base(new StringWriter(new StringBuilder(4096)))
    {
        html = ((StringWriter)Writer).GetStringBuilder();
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlBlockRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawHtmlInlineRenderer());
    }

    /// <summary>The file that is being read, and what was found in it.</summary>
    public MarkdownScope Scope { get; private set; } = null!;

    public void AddSlot(SlotKind kind, string text, LinkTarget? target = null)
    {
        EncodeHtml();
        slots.Add(new Slot(utf8.WrittenCount, kind, text, target));
    }

    /// <summary>Renders blocks of a file to a piece of their own.</summary>
    public Piece RenderPiece(IEnumerable<Block> blocks, MarkdownScope scope)
    {
        Scope = scope;
        foreach (var block in blocks)
        {
            Write(block);
        }

        EncodeHtml();
        var piece = new Piece(utf8.WrittenSpan.ToArray(), slots.DrainToImmutable());
        utf8.ResetWrittenCount();
        return piece.IsEmpty ? Piece.Empty : piece;
    }

    private void EncodeHtml()
    {
        Encoding.UTF8.GetBytes(html.ToString(), utf8);
        html.Clear();
    }
}
