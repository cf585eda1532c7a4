using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.WordFiles;

/// <summary>The sheet itself: its title, its blocks, and the paper it lies on.</summary>
internal static class SheetDocument
{
    // Together with the title they take no more room than head and foot of a sheet on paper, so that the same fits.
    private const double MarginTop = 20;
    private const double MarginBottom = 16;
    private const double HeaderFromEdge = 9;
    private const double FooterFromEdge = 6;

    // What Windows calls these papers.
    private const ushort A4 = 9;
    private const ushort A3 = 8;

    // Boxes to tick came with Word 2010; an older program that reads the file may pass them by.
    public const string CheckBoxPrefix = "w14";

    public const string CheckBoxNamespace = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static Document Of(SheetPaper paper)
    {
        var body = new Body(Paragraphs.Title(paper.Title));
        if (paper.PrivacyAdvice.Length > 0)
        {
            body.Append(Paragraphs.Of(StyleIds.Privacy, Paragraphs.Words(paper.PrivacyAdvice)));
        }

        foreach (var (index, block) in paper.Sheet.Blocks.Index())
        {
            Append(body, [.. SheetBlocks.Of(block, paper, new ContentControls(index + 1))]);
        }

        if (body.LastChild is Table)
        {
            body.Append(Paragraphs.End());
        }

        body.Append(Section(paper.Size, paper.Sheet.Paper, paper.Sheet.Orientation));
        return WithNewerParts(new Document(body), (CheckBoxPrefix, CheckBoxNamespace));
    }

    /// <summary>Says which names a program that does not know them may pass by.</summary>
    public static Document WithNewerParts(Document document, params ReadOnlySpan<(string Prefix, string Namespace)> parts)
    {
        var prefixes = new List<string>();
        foreach (var (prefix, name) in parts)
        {
            document.AddNamespaceDeclaration(prefix, name);
            prefixes.Add(prefix);
        }

        document.MCAttributes = new MarkupCompatibilityAttributes { Ignorable = string.Join(' ', prefixes) };
        return document;
    }

    private static void Append(Body body, IReadOnlyList<OpenXmlElement> block)
    {
        // A heading keeps its own distance.
        if (block is [not Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: StyleIds.Heading }, ..])
        {
            body.Append(Paragraphs.Gap());
        }

        body.Append(block);
    }

    /// <summary>The paper that a file is printed on.</summary>
    public static SectionProperties Section(SheetSize size, Paper paper, Orientation orientation) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = WordPackage.HeaderId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = WordPackage.FooterId },
        new PageSize
        {
            Width = Twips.Value(size.Width),
            Height = Twips.Value(size.Height),
            Orient = orientation == Orientation.Landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            Code = paper == Paper.A3 ? A3 : A4,
        },
        new PageMargin
        {
            Top = Twips.Of(MarginTop),
            Right = Twips.Value(SheetSize.MarginRight),
            Bottom = Twips.Of(MarginBottom),
            Left = Twips.Value(SheetSize.MarginLeft),
            Header = Twips.Value(HeaderFromEdge),
            Footer = Twips.Value(FooterFromEdge),
            Gutter = 0,
        });
}
