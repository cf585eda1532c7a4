using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Toolbox.Diagnostics;

namespace Toolbox.Markdown;

/// <summary>Reports a block of raw HTML instead of writing it.</summary>
internal sealed class RawHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block) =>
        ((PieceRenderer)renderer).Scope.Report(Problems.RawHtml(), block);
}

/// <summary>Reports raw HTML inside a line; once for a start tag, not again for its end.</summary>
internal sealed class RawHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        if (!inline.Tag.StartsWith("</", StringComparison.Ordinal))
        {
            ((PieceRenderer)renderer).Scope.Report(Problems.RawHtml(), inline);
        }
    }
}
