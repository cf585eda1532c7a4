using System.Collections.Frozen;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Editing;
using Toolbox.Input;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.Cli.Serving;

/// <summary>
/// The site in memory: the last one that could be built, and the problems of the newest try. Files are rendered when they
/// are asked for, so that a change shows as soon as the content is read.
/// </summary>
internal sealed class LiveSite(string inputPath, string themePath, string brandId, Uri baseUrl)
{
    private readonly Lock rebuilding = new();
    private Theme? theme;
    private (InputFolder Input, SharedContent Content)? read;
    private FrozenDictionary<string, OutputFile> files = FrozenDictionary<string, OutputFile>.Empty;
    private LiveIndex index = LiveIndex.None;
    private TaskCompletionSource changed = NewSignal();

    /// <summary>The report of the newest try; empty when all was well.</summary>
    public string Problems { get; private set; } = "";

    /// <summary>Ends when the site has been built again.</summary>
    public Task Changed => changed.Task;

    /// <summary>The file at an address; a folder stands for its index.html.</summary>
    public OutputFile? Find(string path) =>
        files.GetValueOrDefault(path) ?? files.GetValueOrDefault(path.Length == 0 ? "index.html" : $"{path.TrimEnd('/')}/index.html");

    /// <summary>A file of the search index, which is made when somebody first asks for it after a change.</summary>
    public Task<OutputFile?> FindInIndexAsync(string path) => index.FindAsync(path);

    /// <summary>The site as it was last built, with one page in place of that on disk or beside those that are there.</summary>
    public BuildResult BuildWith(string path, string text)
    {
        lock (rebuilding)
        {
            return read is { } last && Build(last.Input, last.Content.With(SourceFile.FromText(path, text))) is { } result
                ? result
                : throw new EditRefusedException("Er is nog geen site om de pagina in te laten zien.");
        }
    }

    /// <summary>Reads the theme again, which compiles its templates again, and builds.</summary>
    public void RebuildWithTheme()
    {
        lock (rebuilding)
        {
            theme = null;
            Rebuild();
        }
    }

    /// <summary>Builds again. When it cannot, the last good site stays, and <see cref="Problems"/> says why.</summary>
    public void Rebuild()
    {
        lock (rebuilding)
        {
            BuildOrKeep();
        }

        Interlocked.Exchange(ref changed, NewSignal()).SetResult();
    }

    private void BuildOrKeep()
    {
        try
        {
            var input = InputFolder.Read(inputPath);
            theme ??= Theme.Load(themePath);
            theme.Prepare(PageReader.TypesIn(input).Select(t => t.Id));
            read = (input, SharedContent.Read(input));
            if (Build(input, read.Value.Content) is not { } result)
            {
                Problems = $"Het merk '{brandId}' is weg.";
                return;
            }

            Problems = ReportOf(result.Diagnostics, SourceLines.Of(input));
            if (!result.HasErrors)
            {
                index = new LiveIndex(result.SearchRecords, themePath);
                files = result.Files.DistinctBy(f => f.Path, StringComparer.Ordinal).ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ThemeException)
        {
            // A file that is being saved, or a theme that is being bundled: the next change builds again.
            Problems = exception.Message;
        }
    }

    // Null when the brand is gone.
    private BuildResult? Build(InputFolder input, SharedContent content) =>
        SiteBuilder.Build(input, content, theme!, BrandChoice.One(brandId), new BuildOptions { BaseUrl = baseUrl, IsLocal = true }).FirstOrDefault();

    private static string ReportOf(IReadOnlyCollection<Diagnostic> diagnostics, SourceLines lines)
    {
        using var text = new StringWriter();
        TextReport.Write(text, diagnostics, lines, Language.Dutch);
        return text.ToString();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
