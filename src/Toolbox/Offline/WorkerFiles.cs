using System.Collections.Immutable;
using System.Text.Json;
using Toolbox.Content;
using Toolbox.Editing;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.Offline;

/// <summary>
/// The worker that keeps pages for use without a network (sw.js), and the version it belongs to (version.json). Made when
/// everything else is there: the version is a hash of it.
/// </summary>
public static class WorkerFiles
{
    private const string Script = "scripts/worker.js";

    // What a button on every page needs at its first use.
    private const string Collector = "scripts/lazy/collect.js";

    // What can be read on a first journey without a network, beside what was visited and marked.
    private static readonly Route[] Shell = [Route.Home, Route.WorkForms, Route.Search, Route.Offline];

    /// <param name="brand">The id of the brand: copies of several brands may share a host.</param>
    /// <param name="basePath">Where the site stands on its host: <c>/</c> or <c>/toolbox/</c>.</param>
    /// <param name="files">The whole site.</param>
    public static ImmutableArray<OutputFile> Of(Theme theme, string brand, string basePath, IReadOnlyCollection<WrittenFile> files)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var version = SiteVersion.Of(files);
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var pages = Shell.Where(r => paths.Contains(r.OutputPath)).Select(r => r.Path[1..]);
        string[] scripts = [theme.Asset(Collector)];
        var shell = pages.Concat(scripts.Where(paths.Contains));
        // The editors' form is for who has a network, and 5 MB: it is left to the browser.
        var own = paths.Where(p => !p.StartsWith('_') && !EditorFiles.Holds(p)).Select(p => p.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var site = JsonSerializer.Serialize(new { version, brand, @base = basePath, shell, own }, JsonSerializerOptions.Web);
        return
        [
            OutputFile.Text(Route.Worker.OutputPath, () => $"const toolboxSite = {site};\n{theme.ReadAsset(Script)}"),
            OutputFile.Text(Route.Version.OutputPath, () => $$"""{"version":"{{version}}"}""" + "\n"),
        ];
    }
}
