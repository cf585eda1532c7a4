using System.Collections.Concurrent;
using System.Text;
using Toolbox.Worksheets.Paging;

namespace Toolbox.WordFiles;

/// <summary>
/// What the styles of a Word file look like: the letters and measures of a sheet on paper, black on white. The same for
/// every file in a language, so it is made once.
/// </summary>
internal static class StyleSheet
{
    // On every computer of a school, and in Google Docs and LibreOffice under another name. The site's own font is on
    // hardly any, and what Word takes instead can be so wide that a sheet no longer fits.
    private const string Font = "Arial";

    // As in the pages of a worksheet, so that the same fits.
    private const double Gap = 5;
    private const double UnderHeading = 1.5;

    private static readonly ConcurrentDictionary<string, byte[]> ByLanguage = new(StringComparer.Ordinal);

    private static readonly int Size = HalfPoints(SheetType.Size);
    private static readonly int Leading = Twips.Of(SheetType.Leading);
    private static readonly int WritingLine = Twips.Of(BlockHeights.WritingLine);

    public static byte[] In(string language) => ByLanguage.GetOrAdd(language, l => Encoding.UTF8.GetBytes(Xml(l)));

    private static int HalfPoints(double millimetres) => (int)Math.Round(Twips.Of(millimetres) / 10.0);

    private static string Xml(string language) =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:docDefaults>
        <w:rPrDefault><w:rPr><w:rFonts w:ascii="{Font}" w:eastAsia="{Font}" w:hAnsi="{Font}" w:cs="{Font}"/><w:sz w:val="{Size}"/><w:szCs w:val="{Size}"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="{Twips.Of(2)}" w:line="{Leading}" w:lineRule="atLeast"/></w:pPr></w:pPrDefault>
        </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="{Twips.Of(2)}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="{Twips.Of(2)}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
        {Paragraph(StyleIds.Title, "heading 1", $"""<w:keepNext/><w:keepLines/><w:spacing w:after="{Twips.Of(2)}" w:line="{Twips.Of(9)}" w:lineRule="atLeast"/><w:outlineLvl w:val="0"/>""", $"""<w:b/><w:bCs/><w:sz w:val="{HalfPoints(7)}"/><w:szCs w:val="{HalfPoints(7)}"/>""")}
        {Paragraph(StyleIds.Heading, "heading 2", $"""<w:keepNext/><w:keepLines/><w:spacing w:before="{Twips.Of(Gap)}" w:after="{Twips.Of(UnderHeading)}"/><w:outlineLvl w:val="1"/>""", $"""<w:b/><w:bCs/><w:sz w:val="{HalfPoints(4.2)}"/><w:szCs w:val="{HalfPoints(4.2)}"/>""")}
        {Paragraph(StyleIds.Point, "List Bullet", $"""<w:numPr><w:numId w:val="{FixedParts.BulletList}"/></w:numPr><w:spacing w:after="{Twips.Of(1)}"/>""")}
        {Paragraph(StyleIds.Item, "List Paragraph", $"""<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="{Twips.Of(10)}"/></w:tabs><w:spacing w:before="{Twips.Of(0.6)}" w:after="{Twips.Of(0.6)}"/><w:ind w:left="{Twips.Of(10)}" w:hanging="{Twips.Of(10)}"/>""")}
        {Paragraph(StyleIds.Header, "header", $"""<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="3" w:color="auto"/></w:pBdr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>""", $"""<w:sz w:val="{HalfPoints(3.2)}"/><w:szCs w:val="{HalfPoints(3.2)}"/>""")}
        {Paragraph(StyleIds.Footer, "footer", $"""<w:spacing w:before="{Twips.Of(1.5)}" w:after="0" w:line="240" w:lineRule="auto"/><w:contextualSpacing/>""", $"""<w:sz w:val="{HalfPoints(2.8)}"/><w:szCs w:val="{HalfPoints(2.8)}"/>""")}
        {Paragraph(StyleIds.Label, StyleIds.Label, """<w:keepNext/><w:spacing w:after="0"/>""", "<w:b/><w:bCs/>")}
        {Paragraph(StyleIds.Privacy, StyleIds.Privacy, $"""<w:spacing w:after="0" w:line="{Twips.Of(4.2)}" w:lineRule="atLeast"/>""", $"""<w:sz w:val="{HalfPoints(3.2)}"/><w:szCs w:val="{HalfPoints(3.2)}"/>""")}
        {Paragraph(StyleIds.Lead, StyleIds.Lead, "<w:keepNext/>")}
        {Paragraph(StyleIds.FieldLine, StyleIds.FieldLine, $"""<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr><w:spacing w:after="{Twips.Of(1)}" w:line="{WritingLine}" w:lineRule="atLeast"/>""")}
        {Paragraph(StyleIds.Centred, StyleIds.Centred, """<w:spacing w:after="0"/><w:jc w:val="center"/>""")}
        {Paragraph(StyleIds.Gap, StyleIds.Gap, $"""<w:spacing w:after="0" w:line="{Twips.Of(Gap)}" w:lineRule="exact"/>""")}
        {Paragraph(StyleIds.End, StyleIds.End, """<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>""", """<w:sz w:val="2"/><w:szCs w:val="2"/>""")}
        <w:style w:type="character" w:styleId="{StyleIds.Strong}"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="{StyleIds.Placeholder}"><w:name w:val="Placeholder Text"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>
        <w:style w:type="character" w:customStyle="1" w:styleId="{StyleIds.Tick}"><w:name w:val="{StyleIds.Tick}"/><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:cs="MS Gothic"/><w:sz w:val="{HalfPoints(5)}"/><w:szCs w:val="{HalfPoints(5)}"/></w:rPr></w:style>
        <w:style w:type="table" w:customStyle="1" w:styleId="{StyleIds.RuledLines}"><w:name w:val="{StyleIds.RuledLines}"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>{Borders("bottom", "insideH")}</w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="bottom"/></w:tcPr></w:style>
        <w:style w:type="table" w:styleId="{StyleIds.Table}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>{Borders("top", "left", "bottom", "right", "insideH", "insideV")}</w:tblBorders><w:tblCellMar><w:top w:w="{Twips.Of(0.7)}" w:type="dxa"/><w:bottom w:w="{Twips.Of(0.7)}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/><w:vAlign w:val="center"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>
        </w:styles>
        """;

    private static string Paragraph(string id, string name, string paragraph, string letters = "") =>
        $"""<w:style w:type="paragraph"{(string.Equals(id, name, StringComparison.Ordinal) ? " w:customStyle=\"1\"" : "")} w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{(letters.Length == 0 ? "" : $"<w:rPr>{letters}</w:rPr>")}</w:style>""";

    private static string Borders(params string[] sides) =>
        string.Concat(sides.Select(side => $"""<w:{side} w:val="single" w:sz="6" w:space="0" w:color="auto"/>"""));
}
