using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Toolbox.Diagnostics;

namespace Toolbox.Markdown.Callouts;

/// <summary>Writes a callout with its icon and word; reports a kind that does not exist.</summary>
internal sealed class CalloutRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var scope = ((PieceRenderer)renderer).Scope;
        var name = block.Info ?? "";
        if (block.ClosingFencedCharCount == 0)
        {
            scope.Report(Problems.UnclosedBlock(name), block);
        }

        if (CalloutKind.Find(name) is not { } kind)
        {
            var names = CalloutKind.All.Select(k => k.Name);
            scope.Report(Problems.UnknownBlock(name, NearestWord.To(name, names), names), block);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<div class=\"callout callout--").Write(kind.Name).Write("\"><p class=\"label\">");
        renderer.Write(IconMarkup.Of(kind.Icon)).Write(kind.Label).WriteLine("</p>");
        renderer.WriteChildren(block);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
