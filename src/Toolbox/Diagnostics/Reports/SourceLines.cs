using Toolbox.Input;

namespace Toolbox.Diagnostics.Reports;

/// <summary>The lines of files that a report quotes, read only when a problem stands in them.</summary>
public sealed class SourceLines(string root, Func<string, string?> readText)
{
    private const int LongestLine = 120;
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    public static SourceLines Of(InputFolder input) =>
        new(input.Name, path => input.Find(path)?.ReadText([]));

    /// <summary>The path as a reader of the report can open it.</summary>
    public string PathOf(Diagnostic diagnostic) => $"{root}/{diagnostic.File}";

    /// <summary>The line of a problem, without its indentation beyond four spaces; null where there is none to show.</summary>
    public string? LineOf(Diagnostic diagnostic)
    {
        if (!files.TryGetValue(diagnostic.File, out var lines))
        {
            files.Add(diagnostic.File, lines = readText(diagnostic.File)?.Split('\n') ?? []);
        }

        var line = lines.ElementAtOrDefault(diagnostic.Position.Line - 1)?.TrimEnd();
        return line switch
        {
            null or "" => null,
            { Length: > LongestLine } => line[..LongestLine] + "…",
            _ => line,
        };
    }
}
