using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Toolbox.Markdown.Tokens;

/// <summary>Writes a word as a slot and a provenance mark as a chip.</summary>
internal sealed class TokenRenderer : HtmlObjectRenderer<TokenInline>
{
    private const string SourceMark = "bron ";
    private const string AddedMark = "aanvulling";

    protected override void Write(HtmlRenderer renderer, TokenInline token)
    {
        var pieces = (PieceRenderer)renderer;
        if (token.HeadingId is not null)
        {
            return;
        }

        if (token.Name is AddedMark)
        {
            WriteChip(pieces, "prov prov--added", "pencil-line", AddedMark);
        }
        else if (token.Name.StartsWith(SourceMark, StringComparison.Ordinal))
        {
            WriteChip(pieces, "prov", "book-open", token.Name);
        }
        else
        {
            pieces.Scope.CheckWord(token.Name, pieces.Scope.PositionOf(token));
            pieces.AddSlot(SlotKind.Word, token.Name);
        }
    }

    private static void WriteChip(PieceRenderer renderer, string classes, string icon, string text)
    {
        renderer.Write("<span class=\"").Write(classes).Write("\">").Write(IconMarkup.Of(icon));
        renderer.WriteEscape(text);
        renderer.Write("</span>");
    }
}
