using Toolbox.Content;

namespace Toolbox.Markdown.Links;

/// <summary>
/// Turns the address in a Markdown link into a place on this site. Links are relative between files, so they also work
/// in an editor and on the repository's own pages.
/// </summary>
internal static class LinkResolver
{
    /// <summary>The place a relative link leads to from a page; null when it leaves the input folder.</summary>
    public static LinkTarget? Resolve(string fromFile, string url)
    {
        var (path, fragment) = SplitFragment(Uri.UnescapeDataString(url));
        if (path.Length == 0)
        {
            return new LinkTarget(Route.OfPage(fromFile), fragment);
        }

        if (Combine(fromFile, path) is not { } file)
        {
            return null;
        }

        return new LinkTarget(file.EndsWith(".md", StringComparison.Ordinal) ? Route.OfPage(file) : Route.OfAsset(file), fragment);
    }

    /// <summary>The scheme of an absolute address (<c>https</c>, <c>begrip</c>), or null for a relative one.</summary>
    public static string? SchemeOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && url.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0
            ? new string([.. url[..colon].Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))]).ToLowerInvariant()
            : null;
    }

    private static (string Path, string? Fragment) SplitFragment(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (url, null) : (url[..hash], url[(hash + 1)..]);
    }

    private static string? Combine(string fromFile, string path)
    {
        if (path.StartsWith('/'))
        {
            return null;
        }

        var parts = new List<string>(fromFile.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part is "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
