using System.Text.Json;
using Toolbox.Tests.Harness;
using Toolbox.Tests.Hosting;

namespace Toolbox.Tests.Search;

/// <summary>A site with its index, as `build` makes it: our own, or one of other input.</summary>
public sealed class IndexedSite : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public IndexedSite()
        : this("input")
    {
    }

    internal IndexedSite(string input)
    {
        var (exitCode, output, error) = CommandLine.Cli.Run("build", "--input", input, "--output", Folder);
        Assert.True(exitCode == 0, output + error);
    }

    public string Folder => temporary.File("site");

    /// <summary>The slugs that come first for each query.</summary>
    internal async Task<string[][]> Ask(IEnumerable<string> queries) => [.. (await Answers(queries)).Select(a => a.Slugs)];

    internal async Task<Answer[]> Answers(IEnumerable<string> queries)
    {
        temporary.Write("queries.json", JsonSerializer.Serialize(queries));
        return await NodeScript.Run<Answer[]>(Path.Combine(Repository.TestFolder("Search"), "relevance.mjs"), Repository.Theme, Folder, temporary.File("queries.json"));
    }

    public void Dispose() => temporary.Dispose();

    /// <summary>What relevance.mjs prints of a query.</summary>
    internal sealed record Answer(string[] Slugs, int Total);
}
