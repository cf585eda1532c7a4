using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.Cli.Searching;

/// <summary>
/// The search index of a site: files under zoeken/index/, made by a script of the theme with node. An index that was made
/// from the same records is taken over.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Where it stands on the site.</summary>
    public const string Folder = "zoeken/index";

    // Says what an index was made from.
    private const string Mark = "records.sha256";

    /// <summary>The files of the index.</summary>
    /// <param name="records">What can be found, as the build gives it.</param>
    /// <param name="previousSite">The folder of the site as it was last built; it need not be there.</param>
    /// <exception cref="ThemeException">node cannot be started, or the script failed.</exception>
    public static ImmutableArray<OutputFile> Of(OutputFile records, string themePath, string? previousSite = null)
    {
        var input = records.ToBytes();
        var script = Path.Combine(themePath, "search", "index.mjs");
        var mark = Convert.ToHexStringLower(SHA256.HashData([.. input, .. MakerOf(themePath)]));
        if (previousSite is not null && HoldsFor(Path.Combine(previousSite, Folder), mark))
        {
            return FilesIn(Path.Combine(previousSite, Folder));
        }

        var made = Directory.CreateTempSubdirectory("toolbox-search-").FullName;
        try
        {
            Make(script, input, made);
            return [.. FilesIn(made), OutputFile.Text($"{Folder}/{Mark}", () => mark)];
        }
        finally
        {
            Directory.Delete(made, recursive: true);
        }
    }

    // Another version of the indexer, its weights or its stop words makes another index.
    private static byte[] MakerOf(string themePath) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(themePath, "search")).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes),
        .. File.ReadAllBytes(Path.Combine(themePath, "package-lock.json")),
    ];

    private static bool HoldsFor(string index, string mark)
    {
        var file = Path.Combine(index, Mark);
        return File.Exists(file) && string.Equals(File.ReadAllText(file), mark, StringComparison.Ordinal);
    }

    // Read now: the folder will be gone when the site is written.
    private static ImmutableArray<OutputFile> FilesIn(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           let bytes = File.ReadAllBytes(file)
           select new OutputFile($"{Folder}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", stream => stream.Write(bytes)),
    ];

    private static void Make(string script, byte[] records, string folder)
    {
        try
        {
            var start = new ProcessStartInfo("node", [script, folder]) { RedirectStandardInput = true, RedirectStandardError = true };
            using var node = Process.Start(start)!;
            var errors = node.StandardError.ReadToEndAsync();
            node.StandardInput.BaseStream.Write(records);
            node.StandardInput.Close();
            node.WaitForExit();
            if (node.ExitCode is not 0)
            {
                throw new ThemeException($"De zoekindex is niet gemaakt. {errors.GetAwaiter().GetResult().Trim()}");
            }
        }
        catch (Exception missing) when (missing is Win32Exception or IOException)
        {
            throw new ThemeException("De zoekindex vraagt Node.js 20 of nieuwer op het PATH; bouw anders met --no-search.", missing);
        }
    }
}
