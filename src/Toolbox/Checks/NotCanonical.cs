using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>Files whose metadata is not in its canonical form. Reads every file again, so only `check` asks for it.</summary>
public static class NotCanonical
{
    public static IEnumerable<Diagnostic> Find(InputFolder input) => FilesToFormat(input).Select(f => Problems.NotCanonical().In(f.File.Path));

    /// <summary>The files that differ from their canonical form, with that form.</summary>
    public static IReadOnlyList<(SourceFile File, string Canonical)> FilesToFormat(InputFolder input) =>
    [
        .. input.Files
            .Where(f => PageReader.IsPage(f) || CanonicalFile.IsData(f.Path))
            .AsParallel().AsOrdered()
            .Select(f => (File: f, Canonical: CanonicalFile.Format(f)))
            .Where(f => f.Canonical is not null && !string.Equals(f.Canonical, f.File.ReadText([]), StringComparison.Ordinal))
            .Select(f => (f.File, f.Canonical!)),
    ];
}
