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
    private readonly Queue<Build> builds = new();
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

            var build = Build.Of(++last, Route.OfPage(file), result.Files);
            builds.Enqueue(build);
            if (builds.Count > Kept)
            {
                builds.Dequeue();
            }

            return new Preview(problems, build.AddressOf(build.Page), build.AddressOf(build.Sheet));
        }
    }

    /// <summary>The page of a preview or its worksheet, or null when it is not there any more.</summary>
    /// <param name="path">Of the site, without a slash in front.</param>
    public byte[]? Find(int number, string path)
    {
        lock (making)
        {
            return builds.FirstOrDefault(b => b.Number == number)?.Find($"/{path}");
        }
    }

    /// <summary>What a build holds of the page that was asked for.</summary>
    private sealed record Build(int Number, Route Route, OutputFile? Page, OutputFile? Sheet)
    {
        public static Build Of(int number, Route route, ImmutableArray<OutputFile> files) =>
            new(number, route, FileAt(route, files), FileAt(route.Worksheet, files));

        public string? AddressOf(OutputFile? file) => file is null ? null : Prefix + (file == Page ? Route.Path : Route.Worksheet.Path);

        public byte[]? Find(string path) =>
            string.Equals(path, Route.Path, StringComparison.Ordinal) ? HtmlOf(Page, asPaper: false)
            : string.Equals(path, Route.Worksheet.Path, StringComparison.Ordinal) ? HtmlOf(Sheet, asPaper: true)
            : null;

        private string Prefix => $"{Address}/{Number}";

        private byte[]? HtmlOf(OutputFile? file, bool asPaper) => file is null ? null : PreviewPage.Of(file.ToBytes(), [Route.Path, Route.Worksheet.Path], Prefix, asPaper);

        private static OutputFile? FileAt(Route route, ImmutableArray<OutputFile> files) =>
            files.FirstOrDefault(f => string.Equals(f.Path, route.OutputPath, StringComparison.Ordinal));
    }

    // Of other files only what keeps the page from being built.
    private static ImmutableArray<PreviewProblem> ProblemsOf(string file, string text, ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. FieldPlaces.Of(file, text, diagnostics.Where(d => string.Equals(d.File, file, StringComparison.Ordinal))).Select(p => Problem(p.Place, p.Problem)),
        .. diagnostics.Where(d => d.IsError && !string.Equals(d.File, file, StringComparison.Ordinal)).Select(d => Problem($"In {d.File}", d.Problem)),
    ];

    private static PreviewProblem Problem(string place, Problem problem) =>
        new(problem.Severity == Severity.Error ? "error" : "warning", place, problem.Message.Nl, problem.Tip?.Nl);
}
