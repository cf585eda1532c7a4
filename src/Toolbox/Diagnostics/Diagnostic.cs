namespace Toolbox.Diagnostics;

/// <summary>A problem at a place in the content. Author mistakes are diagnostics, never exceptions.</summary>
/// <param name="File">Path under the input folder, with forward slashes.</param>
public sealed record Diagnostic(Problem Problem, string File, Position Position)
{
    public bool IsError => Problem.Severity == Severity.Error;

    /// <summary>File, then place, then code: the order of every report, whatever order the stages ran in.</summary>
    public static Comparison<Diagnostic> ReportOrder { get; } = (a, b) =>
    {
        var byFile = string.CompareOrdinal(a.File, b.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byPlace = (a.Position.Line, a.Position.Column).CompareTo((b.Position.Line, b.Position.Column));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Problem.Code, b.Problem.Code);
    };
}
