using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Toolbox.Markdown.Tokens;

/// <summary>Adds text in braces to the Markdown we read.</summary>
internal sealed class TokenExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<EscapeInlineParser>(new TokenParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((PieceRenderer)renderer).ObjectRenderers.Add(new TokenRenderer());
}
