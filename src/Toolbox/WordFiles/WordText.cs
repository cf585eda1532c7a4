using System.Text;
using System.Xml;

namespace Toolbox.WordFiles;

/// <summary>Text that a Word file can hold.</summary>
internal static class WordText
{
    /// <summary>YAML can hold characters that XML cannot, such as a bell; one of them would make Word refuse the file.</summary>
    public static string Readable(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c)))
        {
            return text;
        }

        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)))
        {
            readable.Append(rune.ToString());
        }

        return readable.ToString();
    }
}
