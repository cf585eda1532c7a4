using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Toolbox.Markdown.Tables;

/// <summary>Adds pipe tables to the Markdown we read.</summary>
internal sealed class TableExtension : IMarkdownExtension
{
    private readonly PipeTableExtension pipeTables = new();

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeTables.Setup(pipeline);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        ((PieceRenderer)renderer).ObjectRenderers.Insert(0, new TableRenderer());
}
