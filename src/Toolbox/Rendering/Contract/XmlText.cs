using System.Text;
using System.Xml;

namespace Toolbox.Rendering.Contract;

/// <summary>How our XML files are written.</summary>
internal static class XmlText
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = Encoding.UTF8,
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };
}
