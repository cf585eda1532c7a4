using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Toolbox.Output;

namespace Toolbox.Rendering.Templates;

/// <summary>The icons of the theme as SVG symbols. A page brings along only those it uses, inside itself.</summary>
public sealed class IconSprite
{
    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create("-0123456789abcdefghijklmnopqrstuvwxyz"u8);

    private readonly FrozenDictionary<string, int> places;
    private readonly ImmutableArray<string> symbols;

    public IconSprite(IReadOnlyDictionary<string, string> icons)
    {
        var names = icons.Keys.Order(StringComparer.Ordinal).ToImmutableArray();
        places = names.Index().ToFrozenDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
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

        MarkUsed(html, used);
        return string.Concat(symbols.Where((_, place) => used[place]));
    }

    private void MarkUsed(Utf8Text html, bool[] used)
    {
        var reader = new SequenceReader<byte>(html.ToSequence());
        while (reader.TryReadTo(out ReadOnlySpan<byte> _, "href=\"#i-"u8) && reader.TryReadTo(out ReadOnlySpan<byte> name, (byte)'"'))
        {
            if (!name.IsEmpty && !name.ContainsAnyExcept(NameCharacters))
            {
                used[places[Encoding.ASCII.GetString(name)]] = true;
            }
        }
    }

    private static string InsideOf(string svg)
    {
        var start = svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Trim();
    }
}
