using System.Collections.Frozen;
using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Editing;
using Toolbox.Output;

namespace Toolbox.Cli.Serving;

/// <summary>A page that was not saved, as the site would show it: addresses of what could be built, and what is wrong.</summary>
internal sealed record Preview(ImmutableArray<PreviewProblem> Problems, string? Page, string? Sheet);

/// <summary>A problem in the words of the form.</summary>
internal sealed record PreviewProblem(string Level, string Place, string Message, string? Tip);

/// <summary>
/// Previews of pages that were not saved. The site is built with the text laid over the input; the last few builds are
/// kept for who looks at them.
/// </summary>
internal sealed class LivePreviews(LiveSite site)
{
    /// <summary>Under this address stand the pages of a preview: its number, then a path of the site.</summary>
    public const string Address = "/_toolbox/voorbeeld";

    private const int Kept = 6;

    private readonly Lock making = new();
    private readonly Queue<(int Number, Route Route, FrozenDictionary<string, OutputFile> Files)> builds = new();
    private int last;

    /// <param name="path">Of the page in the repository.</param>
    /// <exception cref="EditRefusedException">It is not one of a page.</exception>
    public Preview Make(string path, string text)
    {
        var file = EditorFolder.InInput(path);
        lock (making)
        {
            var result = site.BuildWith(file, text);
            var problems = ProblemsOf(file, text, result.Diagnostics);
            if (result.HasErrors)
            {
                return new Preview(problems, Page: null, Sheet: null);
            }

            var files = LiveSite.ByPath(result);
            var route = Route.OfPage(file);
            builds.Enqueue((++last, route, files));
            if (builds.Count > Kept)
            {
                builds.Dequeue();
            }

            return new Preview(problems, AddressOf(route, files), AddressOf(route.Worksheet, files));
        }
    }

    /// <summary>The page of a preview or its worksheet, or null when it is not there any more.</summary>
    public byte[]? Find(int number, string path)
    {
        lock (making)
        {
            var (_, route, files) = builds.FirstOrDefault(b => b.Number == number);
            return files is not null && LiveSite.Find(files, path) is { } file && file.Path.EndsWith(".html", StringComparison.Ordinal)
                ? PreviewPage.Of(file.ToBytes(), route.Path, $"{Address}/{number}", asPaper: string.Equals(file.Path, route.Worksheet.OutputPath, StringComparison.Ordinal))
                : null;
        }
    }

    private string? AddressOf(Route route, FrozenDictionary<string, OutputFile> files) =>
        files.ContainsKey(route.OutputPath) ? $"{Address}/{last}{route.Path}" : null;

    // Of other files only what keeps the page from being built.
    private static ImmutableArray<PreviewProblem> ProblemsOf(string file, string text, ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. FieldPlaces.Of(file, text, diagnostics.Where(d => string.Equals(d.File, file, StringComparison.Ordinal))).Select(p => Problem(p.Place, p.Problem)),
        .. diagnostics.Where(d => d.IsError && !string.Equals(d.File, file, StringComparison.Ordinal)).Select(d => Problem($"In {d.File}", d.Problem)),
    ];

    private static PreviewProblem Problem(string place, Problem problem) =>
        new(problem.Severity == Severity.Error ? "error" : "warning", place, problem.Message.Nl, problem.Tip?.Nl);
}
