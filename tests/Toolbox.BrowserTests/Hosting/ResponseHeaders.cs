namespace Toolbox.BrowserTests.Hosting;

/// <summary>The response headers of a _headers file: blocks of a path pattern and indented headers under it.</summary>
internal sealed class ResponseHeaders
{
    private readonly List<(string Pattern, string Name, string Value)> rules = [];

    public static ResponseHeaders Parse(string file)
    {
        var headers = new ResponseHeaders();
        var pattern = "";
        foreach (var line in file.Split('\n').Where(l => l.Trim().Length > 0 && !l.StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                pattern = line.Trim();
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || pattern.Length == 0)
            {
                throw new FormatException($"_headers: '{line}' is no header of a path.");
            }

            headers.rules.Add((pattern, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return headers;
    }

    /// <summary>What a path gets; of two rules for one header the later counts.</summary>
    public IReadOnlyDictionary<string, string> For(string path) => rules
        .Where(r => Matches(r.Pattern, path))
        .GroupBy(r => r.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.OrdinalIgnoreCase);

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : string.Equals(pattern, path, StringComparison.Ordinal);
}
