using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Toolbox.Diagnostics;

namespace Toolbox.Rendering.Templates;

/// <summary>
/// The theme as files: templates for the server, what its build made for the browser (dist/), and icons. Everything is
/// read when it is loaded, but for the files that are copied.
/// </summary>
public sealed class Theme
{
    private readonly FrozenDictionary<string, string> manifest;
    private readonly ImmutableArray<TemplateFile> templates;

    private Theme(string folder)
    {
        var pages = ReadTemplates(folder, "templates").ToList();
        var partials = ReadTemplates(folder, "partials").ToList();
        var shared = ReadTemplates(folder, "shared").ToList();
        templates = [.. pages, .. partials, .. shared];
        Engine = new TemplateEngine(
            PageTemplates([.. pages, .. partials.Where(p => p.Name is PageLayout.Header or PageLayout.Footer), .. shared]).ToDictionary(StringComparer.Ordinal),
            partials.Concat(shared).ToDictionary(t => t.Name, t => t.Text, StringComparer.Ordinal));
        Layout = new PageLayout(Engine);
        Icons = new IconSprite(ReadIcons(folder));
        var dist = Path.Combine(folder, "dist");
        manifest = ReadManifest(dist);
        Files = [.. FilesUnder(Path.Combine(dist, "assets"), "assets/"), .. FilesUnder(Path.Combine(dist, "root"), "")];
        EditorFiles = [.. FilesUnder(Path.Combine(dist, "editor"), "")];
    }

    public TemplateEngine Engine { get; }

    public PageLayout Layout { get; }

    public IconSprite Icons { get; }

    /// <summary>Files that are copied to the site: their path there, and where they are.</summary>
    public ImmutableArray<(string OutputPath, string SourcePath)> Files { get; }

    /// <summary>The editors' form: files for its folder, in a site that has it.</summary>
    public ImmutableArray<(string OutputPath, string SourcePath)> EditorFiles { get; }

    /// <exception cref="ThemeException">The theme's own build has not run.</exception>
    public static Theme Load(string folder) => new(folder);

    /// <summary>Starts to compile the layout and some templates, so that they are ready when the first page is.</summary>
    public void Prepare(IEnumerable<string> names) => Engine.Prepare([.. names, .. PageLayout.Halves]);

    /// <summary>Templates that cannot be read, or that the two template engines read differently.</summary>
    public ImmutableArray<Diagnostic> Check() =>
    [
        .. templates.SelectMany(t => TemplateSubset.Find(t.File, t.Text)),
        .. templates.SelectMany(t => InvalidTemplates.Find(t.File, t.Text)),
    ];

    /// <summary>The file that a bundle was built to, with the hash of its content in its name.</summary>
    public string Asset(string bundle) => manifest[bundle];

    /// <summary>The text of a bundle.</summary>
    public string ReadAsset(string bundle)
    {
        var path = Asset(bundle);
        return System.IO.File.ReadAllText(Files.First(f => string.Equals(f.OutputPath, path, StringComparison.Ordinal)).SourcePath);
    }

    public bool HasAsset(string bundle) => manifest.ContainsKey(bundle);

    private static IEnumerable<KeyValuePair<string, string>> PageTemplates(IEnumerable<TemplateFile> pages) =>
        pages.SelectMany(p => string.Equals(p.Name, PageLayout.Template, StringComparison.Ordinal) ? PageLayout.Split(p.Text) : [new(p.Name, p.Text)]);

    private static IEnumerable<TemplateFile> ReadTemplates(string folder, string kind) =>
        from file in FilesIn(Path.Combine(folder, kind), "*.hbs")
        select new TemplateFile(Path.GetFileNameWithoutExtension(file), $"{kind}/{Path.GetFileName(file)}", System.IO.File.ReadAllText(file).ReplaceLineEndings("\n"));

    private static Dictionary<string, string> ReadIcons(string folder) =>
        FilesIn(Path.Combine(folder, "icons"), "*.svg").ToDictionary(f => Path.GetFileNameWithoutExtension(f)!, File.ReadAllText, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> ReadManifest(string dist)
    {
        var file = Path.Combine(dist, "manifest.json");
        return File.Exists(file)
            ? JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateObject()
                .ToFrozenDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal)
            : throw new ThemeException($"{file} bestaat niet. Draai `npm ci && npm run build` in de map van het thema.");
    }

    private static IEnumerable<(string OutputPath, string SourcePath)> FilesUnder(string folder, string prefix) =>
        (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
            .Select(file => (OutputPath: prefix + Path.GetRelativePath(folder, file).Replace('\\', '/'), SourcePath: file))
            .OrderBy(f => f.OutputPath, StringComparer.Ordinal);

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];

    private sealed record TemplateFile(string Name, string File, string Text);
}
