using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolbox.Input;
using Toolbox.Tests.Harness;
using Toolbox.Tests.Hosting;

namespace Toolbox.Tests.Editing;

/// <summary>The editors' form of a site on this machine: its settings, and its script in node.</summary>
internal static class EditorForm
{
    private static readonly Lazy<JsonObject> OwnConfig = new(() => ConfigOf(SiteBuilder.Build(InputFolder.Read(Repository.Input), SiteTest.Theme, new BuildOptions { IsLocal = true })));

    /// <summary>Of this repository's own site.</summary>
    public static JsonObject Config => OwnConfig.Value;

    public static JsonObject ConfigOf(BuildResult built) => JsonNode.Parse(Text(built, "redactie/config.json"))!.AsObject();

    public static string Text(BuildResult built, string path) => Encoding.UTF8.GetString(built.Files.Single(f => f.Path == path).ToBytes());

    public static JsonObject Collection(string name) => Config["collections"]!.AsArray().Single(c => c!["name"]!.GetValue<string>() == name)!.AsObject();

    /// <summary>Pages as they are after opening and saving each in a collection.</summary>
    public static async Task<IReadOnlyList<Saved>> SaveAsync(IEnumerable<(string Collection, string Text)> pages)
    {
        using var folder = new TemporaryFolder();
        folder.Write("pages.json", JsonSerializer.Serialize(new { config = Config, pages = pages.Select(p => new { collection = p.Collection, text = p.Text }) }));
        return await NodeScript.Run<Saved[]>(Path.Combine(Repository.TestFolder("Editing"), "round-trip.mjs"), Repository.Theme, folder.File("pages.json"));
    }

    /// <param name="Text">The file that is written.</param>
    /// <param name="IsHere">The collection shows the page.</param>
    /// <param name="Slug">The name that the page would have if it were new.</param>
    internal sealed record Saved(
        [property: System.Text.Json.Serialization.JsonPropertyName("saved")] string Text,
        bool IsHere,
        string Slug);
}
