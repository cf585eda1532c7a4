using System.Collections.Immutable;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Toolbox.Markdown.Links;

namespace Toolbox.Markdown;

/// <summary>Renders Markdown blocks to pieces: HTML up to a slot, the slot, HTML after it.</summary>
internal sealed class PieceRenderer : HtmlRenderer
{
    private readonly StringBuilder html;
    private readonly ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();

    public PieceRenderer(MarkdownScope scope)
        : base(new StringWriter(new StringBuilder(4096)))
    {
        Scope = scope;
        html = ((StringWriter)Writer).GetStringBuilder();
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlBlockRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawHtmlInlineRenderer());
    }

    /// <summary>The file that is being read, and what was found in it.</summary>
    public MarkdownScope Scope { get; }

    public void AddSlot(Segment slot)
    {
        FlushHtml();
        segments.Add(slot);
    }

    /// <summary>Renders blocks to a piece of their own.</summary>
    public Piece RenderPiece(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }

        FlushHtml();
        return segments.Count == 0 ? Piece.Empty : new Piece(segments.DrainToImmutable());
    }

    private void FlushHtml()
    {
        if (html.Length > 0)
        {
            segments.Add(new Segment(SegmentKind.Html, html.ToString()));
            html.Clear();
        }
    }
}
