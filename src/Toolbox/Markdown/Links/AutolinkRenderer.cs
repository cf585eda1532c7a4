using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Toolbox.Diagnostics;

namespace Toolbox.Markdown.Links;

/// <summary>Writes addresses between angle brackets, for the schemes that a link may have.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (LinkResolver.SchemeOf(url) is not ("http" or "https" or "mailto"))
        {
            ((PieceRenderer)renderer).Scope.Report(Problems.LinkScheme(LinkResolver.SchemeOf(url) ?? "?"), link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\">");
        renderer.WriteEscape(link.Url);
        renderer.Write("</a>");
    }
}
