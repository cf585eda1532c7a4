using System.Collections.Immutable;
using System.Globalization;

namespace Toolbox.Diagnostics.Reports;

/// <summary>Problems for people: where, what, the line, and what to do.</summary>
public static class TextReport
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, SourceLines lines, Language language)
    {
        foreach (var diagnostic in Ordered(diagnostics))
        {
            var (problem, position) = (diagnostic.Problem, diagnostic.Position);
            output.WriteLine($"{lines.PathOf(diagnostic)}:{position.Line}:{position.Column}: {SeverityWord(problem.Severity, language)} {problem.Code}: {problem.Message.In(language)}");
            if (lines.LineOf(diagnostic) is { } line)
            {
                output.WriteLine($"{position.Line.ToString(CultureInfo.InvariantCulture),5} | {line}");
            }

            if (problem.Tip is { } tip)
            {
                output.WriteLine($"  tip: {tip.In(language)}");
            }
        }
    }

    /// <summary>"2 fouten, 1 waarschuwing." and hints where there are any</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics, Language language)
    {
        var errors = diagnostics.Count(d => d.IsError);
        var warnings = diagnostics.Count(d => d.Problem.Severity == Severity.Warning);
        var hints = diagnostics.Count - errors - warnings;
        var more = hints == 0 ? "" : $", {hints} {(hints == 1 ? "hint" : "hints")}";
        return language == Language.English
            ? $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}{more}."
            : $"{errors} {(errors == 1 ? "fout" : "fouten")}, {warnings} {(warnings == 1 ? "waarschuwing" : "waarschuwingen")}{more}.";
    }

    internal static ImmutableArray<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics)
    {
        var ordered = diagnostics.ToList();
        ordered.Sort(Diagnostic.ReportOrder);
        return [.. ordered.Distinct()];
    }

    internal static string SeverityWord(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.English) => "error",
        (Severity.Error, _) => "fout",
        (Severity.Hint, _) => "hint",
        (_, Language.English) => "warning",
        _ => "let op",
    };
}
