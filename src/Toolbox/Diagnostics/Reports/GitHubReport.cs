namespace Toolbox.Diagnostics.Reports;

/// <summary>Problems as workflow commands, which GitHub shows on the lines of a pull request.</summary>
public static class GitHubReport
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, SourceLines lines, Language language)
    {
        foreach (var diagnostic in TextReport.Ordered(diagnostics))
        {
            var problem = diagnostic.Problem;
            var level = problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var message = problem.Tip is { } tip ? $"{problem.Message.In(language)}\nTip: {tip.In(language)}" : problem.Message.In(language);
            output.WriteLine($"::{level} file={Property(lines.PathOf(diagnostic))},line={diagnostic.Position.Line},col={diagnostic.Position.Column},title={problem.Code}::{Data(message)}");
        }
    }

    // GitHub's own escapes for workflow commands.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
