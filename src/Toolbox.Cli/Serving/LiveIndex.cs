using System.Collections.Frozen;
using Toolbox.Cli.Searching;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.Cli.Serving;

/// <summary>The search index of the site in memory. No page waits for it: it is made when its first file is asked for.</summary>
internal sealed class LiveIndex(OutputFile? records, string themePath)
{
    private readonly Lazy<Task<FrozenDictionary<string, OutputFile>>> files = new(() => Task.Run(() => Make(records, themePath)));

    public static LiveIndex None { get; } = new(records: null, "");

    public static bool Holds(string path) => path.StartsWith(SearchIndex.Folder + "/", StringComparison.Ordinal);

    public async Task<OutputFile?> FindAsync(string path) => (await files.Value).GetValueOrDefault(path);

    private static FrozenDictionary<string, OutputFile> Make(OutputFile? records, string themePath)
    {
        try
        {
            return records is null
                ? FrozenDictionary<string, OutputFile>.Empty
                : SearchIndex.Of(records, themePath).ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
        }
        catch (ThemeException exception)
        {
            // The page that finds lists everything from A to Z without an index.
            Console.Error.WriteLine(exception.Message);
            return FrozenDictionary<string, OutputFile>.Empty;
        }
    }
}
