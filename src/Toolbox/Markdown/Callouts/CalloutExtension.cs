using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Toolbox.Markdown.Callouts;

/// <summary>Adds blocks between <c>:::</c> lines to the Markdown we read.</summary>
internal sealed class CalloutExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((PieceRenderer)renderer).ObjectRenderers.Insert(0, new CalloutRenderer());
}
