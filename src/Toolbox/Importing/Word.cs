using System.Xml.Linq;

namespace Toolbox.Importing;

/// <summary>The names that Word gives to the parts of a document.</summary>
internal static class Word
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XName Name(string name) => Main + name;

    public static XElement? Child(this XElement element, string name) => element.Element(Main + name);

    /// <summary>The value of a property, such as the 3 of an outline level.</summary>
    public static string? Value(this XElement element, string name) => element.Child(name)?.Attribute(Main + "val")?.Value;

    /// <summary>A property that is on unless it says otherwise, such as bold.</summary>
    public static bool Has(this XElement? element, string name) =>
        element?.Child(name) is { } property && property.Attribute(Main + "val")?.Value is not ("0" or "false" or "off" or "none");
}
