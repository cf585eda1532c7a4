using System.Globalization;
using System.Xml;
using Toolbox.Diagnostics;

namespace Toolbox.Brands;

/// <summary>
/// Reads an SVG and says what in it is more than a drawing: script, what runs by itself, other documents, and anything
/// that is fetched from elsewhere. A browser runs none of that in an image, but the file can be opened by itself.
/// </summary>
internal static class SvgCheck
{
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Its width and height; or what must not be in it; or neither, for what is no SVG.</summary>
    public static (int Width, int Height, Bilingual? Unsafe)? Read(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), Strict);
            (int Width, int Height)? size = null;
            while (xml.Read())
            {
                if (size is null && xml.NodeType is XmlNodeType.Element)
                {
                    if (xml.LocalName is not "svg")
                    {
                        return null;
                    }

                    size = SizeOf(xml);
                }

                if (UnsafeIn(xml) is { } found)
                {
                    return (size?.Width ?? 0, size?.Height ?? 0, found);
                }
            }

            return size is var (width, height) ? (width, height, null) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static Bilingual? UnsafeIn(XmlReader xml)
    {
        if (xml.NodeType is XmlNodeType.ProcessingInstruction)
        {
            return new("een instructie voor een ander programma", "an instruction for another program");
        }

        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && Fetches(xml.Value))
        {
            return Elsewhere;
        }

        if (xml.NodeType is not XmlNodeType.Element)
        {
            return null;
        }

        if (xml.LocalName.ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "object" or "embed" or "handler" or "listener")
        {
            return new($"<{xml.LocalName}>", $"<{xml.LocalName}>");
        }

        Bilingual? found = null;
        while (found is null && xml.MoveToNextAttribute())
        {
            found = UnsafeAttribute(xml.LocalName, xml.Value);
        }

        xml.MoveToElement();
        return found;
    }

    private static Bilingual? UnsafeAttribute(string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return new($"'{name}'", $"'{name}'");
        }

        var isReference = name is "href" or "src" or "from" or "to" or "values";
        var text = value.TrimStart();
        return (isReference && IsScript(text)) || (name is "href" or "src" && !text.StartsWith('#') && !IsPicture(text)) || Fetches(value) ? Elsewhere : null;
    }

    private static Bilingual Elsewhere { get; } = new("een verwijzing naar buiten", "a reference to elsewhere");

    private static bool IsScript(string text) => text.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    private static bool IsPicture(string text) =>
        text.StartsWith("data:image/png", StringComparison.OrdinalIgnoreCase) || text.StartsWith("data:image/jpeg", StringComparison.OrdinalIgnoreCase);

    // In styles: url(...) to anything but a part of the drawing itself, and imported sheets.
    private static bool Fetches(string css)
    {
        if (css.Contains("@import", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!css[(at + 4)..].TrimStart(' ', '"', '\'').StartsWith('#'))
            {
                return true;
            }
        }

        return false;
    }

    // The box of the drawing where there is one, else its width and height; square when neither says it.
    private static (int Width, int Height) SizeOf(XmlReader svg)
    {
        var box = (svg.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 ? Size(box[2], box[3]) : Size(svg.GetAttribute("width"), svg.GetAttribute("height"));
    }

    private static (int Width, int Height) Size(string? width, string? height) =>
        Number(width) is { } w && Number(height) is { } h ? (w, h) : (100, 100);

    private static int? Number(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 1 and < 100_000
            ? (int)Math.Round(number)
            : null;
}
