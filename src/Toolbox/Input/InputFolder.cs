using System.Collections.Immutable;
using Toolbox.Diagnostics;

namespace Toolbox.Input;

/// <summary>
/// The content as files: pages, data and assets in ordinal order of path. Files that may hurt (too large, links out of
/// the folder) are left out and reported.
/// </summary>
public sealed class InputFolder
{
    /// <summary>The largest text file that is read, in MiB.</summary>
    public const int TextLimitInMiB = 1;

    /// <summary>The largest picture that is copied, in MiB.</summary>
    public const int AssetLimitInMiB = 5;

    private InputFolder(string name, IEnumerable<SourceFile> files, IEnumerable<Diagnostic> diagnostics)
    {
        Name = name;
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        Diagnostics = [.. diagnostics];
    }

    /// <summary>The folder as the caller named it, for messages: <c>input</c>.</summary>
    public string Name { get; }

    public ImmutableArray<SourceFile> Files { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Content that is not on disk, for tests and tools.</summary>
    public static InputFolder FromTexts(IEnumerable<(string Path, string Text)> files) =>
        Of(files.Select(f => SourceFile.FromText(f.Path, f.Text)));

    /// <summary>Some files, wherever they come from.</summary>
    internal static InputFolder Of(IEnumerable<SourceFile> files) => new("input", files, []);

    /// <summary>Reads the list of files of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static InputFolder Read(string folder)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists)
        {
            throw new DirectoryNotFoundException(folder);
        }

        var files = new List<SourceFile>();
        var problems = new List<Diagnostic>();
        Collect(root, prefix: "", files, problems);
        return new InputFolder(folder.Replace('\\', '/').TrimEnd('/'), files, problems);
    }

    /// <summary>The files and problems outside a folder.</summary>
    /// <param name="folder">With a slash at the end.</param>
    public InputFolder Without(string folder) => new(
        Name,
        Files.Where(f => !f.Path.StartsWith(folder, StringComparison.Ordinal)),
        Diagnostics.Where(d => !d.File.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>The files but for some, by their paths.</summary>
    public InputFolder WithoutFiles(IReadOnlySet<string> paths) => new(Name, Files.Where(f => !paths.Contains(f.Path)), Diagnostics);

    /// <summary>The files and problems in a folder, by their path in that folder.</summary>
    /// <param name="folder">With a slash at the end.</param>
    public InputFolder Under(string folder) => new(
        $"{Name}/{folder.TrimEnd('/')}",
        Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal)).Select(f => f with { Path = f.Path[folder.Length..] }),
        Diagnostics.Where(d => d.File.StartsWith(folder, StringComparison.Ordinal)).Select(d => d with { File = d.File[folder.Length..] }));

    /// <summary>These files with others over them: a file of the other folder takes the place of one with its path.</summary>
    public InputFolder With(InputFolder over)
    {
        var replaced = over.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return new InputFolder(Name, Files.Where(f => !replaced.Contains(f.Path)).Concat(over.Files), Diagnostics);
    }

    /// <summary>The file at a path, or null.</summary>
    public SourceFile? Find(string path) => Files.FirstOrDefault(f => string.Equals(f.Path, path, StringComparison.Ordinal));

    private static void Collect(DirectoryInfo folder, string prefix, List<SourceFile> files, List<Diagnostic> problems)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry.LinkTarget is not null)
            {
                problems.Add(Problems.SymbolicLink().In(path));
            }
            else if (entry is DirectoryInfo child)
            {
                Collect(child, path + "/", files, problems);
            }
            else if (entry is FileInfo file)
            {
                AddFile(file, path, files, problems);
            }
        }
    }

    private static void AddFile(FileInfo file, string path, List<SourceFile> files, List<Diagnostic> problems)
    {
        var limit = path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)
            ? TextLimitInMiB
            : AssetLimitInMiB;
        if (file.Length > limit * 1024L * 1024L)
        {
            problems.Add(Problems.FileTooLarge(limit).In(path));
            return;
        }

        var fullName = file.FullName;
        files.Add(new SourceFile(path, () => File.ReadAllBytes(fullName)));
    }
}
