using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Toolbox.Output;

namespace Toolbox.Rendering.Templates;

/// <summary>The icons of the theme as SVG symbols. A page brings along only those it uses, inside itself.</summary>
public sealed class IconSprite
{
    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create("-0123456789abcdefghijklmnopqrstuvwxyz"u8);

    // Longer than a reference to any icon, name and quotes included.
    private const int EdgeSize = 64;

    private static ReadOnlySpan<byte> Reference => "href=\"#i-"u8;

    private readonly Dictionary<string, int> places;
    private readonly ImmutableArray<string> symbols;

    // Thousands of pages use the same few sets of icons.
    private readonly ConcurrentDictionary<string, string> made = new(StringComparer.Ordinal);

    public IconSprite(IReadOnlyDictionary<string, string> icons)
    {
        var names = icons.Keys.Order(StringComparer.Ordinal).ToImmutableArray();
        places = Enumerable.Range(0, names.Length).ToDictionary(place => names[place], StringComparer.Ordinal);
        symbols = [.. names.Select(n => $"<symbol id=\"i-{n}\" viewBox=\"0 0 24 24\">{InsideOf(icons[n])}</symbol>")];
    }

    /// <summary>Symbols for the icons that some HTML refers to and those named, in order of name.</summary>
    /// <exception cref="KeyNotFoundException">The HTML refers to an icon that the theme does not have.</exception>
    public string SymbolsFor(Utf8Text html, params ReadOnlySpan<string> names)
    {
        var used = new bool[symbols.Length];
        foreach (var name in names)
        {
            used[places[name]] = true;
        }

        ReadOnlySpan<byte> before = [];
        foreach (var chunk in html.ToSequence())
        {
            var edge = Math.Min(EdgeSize, chunk.Length);
            MarkUsed([.. before, .. chunk.Span[..edge]], used);
            MarkUsed(chunk.Span, used);
            before = chunk.Span[^edge..];
        }

        return made.GetOrAdd(string.Concat(used.Select(isUsed => isUsed ? '1' : '0')), _ => string.Concat(symbols.Where((_, place) => used[place])));
    }

    private void MarkUsed(ReadOnlySpan<byte> html, bool[] used)
    {
        for (var at = html.IndexOf(Reference); at >= 0; at = html.IndexOf(Reference))
        {
            html = html[(at + Reference.Length)..];
            var length = html.IndexOfAnyExcept(NameCharacters);
            if (length > 0 && html[length] == (byte)'"')
            {
                used[places[Encoding.ASCII.GetString(html[..length])]] = true;
            }
        }
    }

    private static string InsideOf(string svg)
    {
        var start = svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Trim();
    }
}
