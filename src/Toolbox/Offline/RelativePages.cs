using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Toolbox.Offline;

/// <summary>
/// Pages whose addresses are relative: they work in any folder of any host, and from disk. An address is what stands
/// between quotes, begins at the root of the site and leads to a file of it; text is escaped and has no such quotes.
/// </summary>
internal sealed partial class RelativePages(string basePath, IEnumerable<string> paths)
{
    private readonly FrozenSet<string> paths = paths.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same page with relative addresses; <paramref name="path"/> is its own.</summary>
    public string Rewrite(string html, string path)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return Quoted().Replace(html, match => RelativeOf(match.ValueSpan[1..^1].ToString(), up) is { } address ? $"\"{address}\"" : match.Value);
    }

    private string? RelativeOf(string address, string up)
    {
        if (!address.StartsWith(basePath, StringComparison.Ordinal))
        {
            return null;
        }

        var inside = address[basePath.Length..];
        var end = inside.AsSpan().IndexOfAny('?', '#');
        var (path, rest) = end < 0 ? (inside, "") : (inside[..end], inside[end..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return paths.Contains(file) ? up + file + rest : null;
    }

    [GeneratedRegex("\"/[^\"\\s<>]*\"")]
    private static partial Regex Quoted();
}
