using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Toolbox.WordFiles;

/// <summary>Paragraphs in the styles of the sheet.</summary>
internal static class Paragraphs
{
    public static Paragraph Title(string text) => Of(StyleIds.Title, Words(text));

    public static Paragraph Heading(string text) => Of(StyleIds.Heading, Words(text));

    /// <summary>A heading inside a table, which keeps its distance for it.</summary>
    public static Paragraph HeadingInCell(string text)
    {
        var heading = Heading(text);
        heading.ParagraphProperties!.Append(new SpacingBetweenLines { Before = "0", After = "0" });
        return heading;
    }

    public static Paragraph Plain(string text) => new(Words(text));

    public static Paragraph Point(string text) => Of(StyleIds.Point, Words(text));

    public static Paragraph Label(string text) => Of(StyleIds.Label, Words(text));

    /// <summary>Room between two blocks; Word also needs something between two tables, or they become one.</summary>
    public static Paragraph Gap() => Of(StyleIds.Gap);

    /// <summary>A document ends with a paragraph. After a table it takes no room, or it would ask for a page of its own.</summary>
    public static Paragraph End() => Of(StyleIds.End);

    public static Paragraph Of(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A line with a part at the left and, after a tab, a part at the right.</summary>
    /// <param name="width">How far to the right, in millimetres.</param>
    public static Paragraph WithRightEdge(string style, double width, params OpenXmlElement[] content)
    {
        var paragraph = Of(style, content);
        paragraph.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = Twips.Of(width) }));
        return paragraph;
    }

    public static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Run Tab() => new(new TabChar());
}
