using System.Text;
using System.Text.RegularExpressions;

namespace Toolbox.Rendering.Templates;

/// <summary>The icons of the theme as SVG symbols. A page brings along only those it uses, inside itself.</summary>
public sealed partial class IconSprite(IReadOnlyDictionary<string, string> icons)
{
    /// <summary>Symbols for the icons that some HTML refers to, in order of name.</summary>
    /// <exception cref="KeyNotFoundException">The HTML refers to an icon that the theme does not have.</exception>
    public string SymbolsFor(params ReadOnlySpan<string> htmls)
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var html in htmls)
        {
            foreach (var match in UsedIcon().EnumerateMatches(html))
            {
                used.Add(html.Substring(match.Index + Reference.Length, match.Length - Reference.Length - 1));
            }
        }

        var sprite = new StringBuilder();
        foreach (var name in used)
        {
            sprite.Append("<symbol id=\"i-").Append(name).Append("\" viewBox=\"0 0 24 24\">").Append(InsideOf(icons[name])).Append("</symbol>");
        }

        return sprite.ToString();
    }

    private const string Reference = "href=\"#i-";

    private static string InsideOf(string svg)
    {
        var start = svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Trim();
    }

    [GeneratedRegex("href=\"#i-[a-z0-9-]+\"")]
    private static partial Regex UsedIcon();
}
