using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Toolbox.Content;
using Toolbox.Diagnostics;

namespace Toolbox.Markdown.Links;

/// <summary>Writes links and pictures: outside addresses as they are, the rest as slots; reports what is not allowed.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    private const string TermScheme = "begrip";
    private const string SourceScheme = "bron";

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var pieces = (PieceRenderer)renderer;
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage)
        {
            WriteImage(pieces, link, url);
            return;
        }

        var scheme = LinkResolver.SchemeOf(url);
        switch (scheme)
        {
            case "http" or "https" or "mailto":
                pieces.Write("<a href=\"").WriteEscapeUrl(url).Write("\">");
                pieces.WriteChildren(link);
                pieces.Write("</a>");
                break;
            case TermScheme:
                var term = url[(TermScheme.Length + 1)..];
                WriteSlot(pieces, link, LinkKind.Term, term, LinkTarget.Term(term), " class=\"term\"");
                break;
            case SourceScheme:
                var source = url[(SourceScheme.Length + 1)..];
                WriteSlot(pieces, link, LinkKind.Source, source, LinkTarget.Source(source), " class=\"cite\"");
                break;
            case not null:
                pieces.Scope.Report(Problems.LinkScheme(scheme), link);
                pieces.WriteChildren(link);
                break;
            default:
                WriteRelative(pieces, link, url);
                break;
        }
    }

    private static void WriteRelative(PieceRenderer pieces, LinkInline link, string url)
    {
        if (LinkResolver.Resolve(pieces.Scope.File, url) is { } target)
        {
            WriteSlot(pieces, link, LinkKind.Page, url, target, attributes: "");
        }
        else
        {
            pieces.Scope.Report(Problems.LinkForm(url), link);
        }
    }

    private static void WriteSlot(PieceRenderer pieces, LinkInline link, LinkKind kind, string written, LinkTarget target, string attributes)
    {
        pieces.Scope.AddLink(new LinkUse(kind, written, target, pieces.Scope.PositionOf(link)));
        pieces.AddSlot(SlotKind.LinkStart, attributes, target);
        pieces.WriteChildren(link);
        pieces.AddSlot(SlotKind.LinkEnd, "", target);
    }

    private static void WriteImage(PieceRenderer pieces, LinkInline image, string url)
    {
        if (image.FirstChild is null)
        {
            pieces.Scope.Report(Problems.ImageWithoutText(), image);
        }

        if (LinkResolver.SchemeOf(url) is { } scheme)
        {
            pieces.Scope.Report(Problems.LinkScheme(scheme), image);
            return;
        }

        if (LinkResolver.Resolve(pieces.Scope.File, url) is not { } target)
        {
            pieces.Scope.Report(Problems.LinkForm(url), image);
            return;
        }

        pieces.Scope.AddLink(new LinkUse(LinkKind.Image, url, target, pieces.Scope.PositionOf(image)));
        pieces.Write("<img src=\"");
        pieces.AddSlot(SlotKind.Address, "", target);
        pieces.Write("\" alt=\"");
        var wasHtml = pieces.EnableHtmlForInline;
        pieces.EnableHtmlForInline = false;
        pieces.WriteChildren(image);
        pieces.EnableHtmlForInline = wasHtml;
        pieces.Write("\" loading=\"lazy\">");
    }
}
