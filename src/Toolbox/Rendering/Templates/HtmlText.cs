using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace Toolbox.Rendering.Templates;

/// <summary>
/// Writes values into HTML, with the escapes of handlebars.js. The encoder of Handlebars.Net writes the same one
/// character at a time; here, what needs no escape is written at once.
/// </summary>
internal sealed class HtmlText : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`=");

    public void Encode(string? text, TextWriter target)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Special) is >= 0 and var special)
        {
            target.Write(rest[..special]);
            target.Write(EscapeOf(rest[special]));
            rest = rest[(special + 1)..];
        }

        target.Write(rest);
    }

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var characters = new StringBuilder();
        while (text?.MoveNext() == true)
        {
            characters.Append(text.Current);
        }

        Encode(characters.ToString(), target);
    }

    private static string EscapeOf(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#x27;",
        '`' => "&#x60;",
        _ => "&#x3D;",
    };
}
