using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Toolbox.Markdown.Tables;

/// <summary>
/// Writes a table that scrolls inside its own box on a narrow screen, with scoped headers. Markdig's own renderer writes
/// style attributes for alignment, which the site's policy forbids.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("""<div class="table-scroll" tabindex="0"><table class="table">""");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, "thead", rows.Where(r => r.IsHeader), header: true);
        WriteRows(renderer, "tbody", rows.Where(r => !r.IsHeader), header: false);
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string section, IEnumerable<TableRow> rows, bool header)
    {
        renderer.Write("<").Write(section).WriteLine(">");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var (index, cell) in row.OfType<TableCell>().Index())
            {
                WriteCell(renderer, cell, header ? "col" : index == 0 ? "row" : null);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.Write("</").Write(section).WriteLine(">");
    }

    // An empty corner cell is no header.
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? scope)
    {
        var isHeader = scope is not null && cell.Descendants<LeafInline>().Any();
        renderer.Write(isHeader ? $"<th scope=\"{scope}\">" : "<td>");
        var previous = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = previous;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }
}
