using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Output;
using Toolbox.Rendering;
using Toolbox.Rendering.Contract;

namespace Toolbox.Search;

/// <summary>
/// The records as JSON, for the script of the theme that makes the search index of them. The same content gives the same
/// bytes, so that who kept an index can tell whether it still holds.
/// </summary>
internal static class SearchRecordsFile
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Null for a site without a page that finds.</summary>
    public static OutputFile? Of(BrandedSite site) =>
        site.Site.FindPage(Route.Search) is { } page && site.Shows(page) ? JsonText.File("search.json", json => Write(json, site)) : null;

    private static void Write(Utf8JsonWriter json, BrandedSite site)
    {
        var synonyms = Synonyms.Of(site);
        var records = SearchRecords.Of(site, synonyms);
        json.WriteStartObject();
        json.WriteString("language", site.Data.Settings.Language);
        json.WritePropertyName("records");
        JsonSerializer.Serialize(json, records, CamelCase);
        json.WriteStrings("words", KnownWords.Of(records));
        json.WriteStrings("synonyms", synonyms.OfOneWord().Select(g => string.Join(' ', g)));
        WriteTypes(json, site);
        json.WriteEndObject();
    }

    // "Checklists", "vragenlijst" and "zelfscan" ask for a type, not only for the word.
    private static void WriteTypes(Utf8JsonWriter json, BrandedSite site)
    {
        json.WriteStartArray("types");
        foreach (var type in PageType.WithFolder)
        {
            var names = (site.FindPage(type.Folder)?.Metadata.Aliases ?? []).Append(type.Label).Append(type.Plural).Select(name => WordReader.Read(name).ToArray()).Where(words => words.Length == 1);
            json.WriteStartObject();
            json.WriteString("type", type.Id);
            json.WriteStrings("names", names.Select(words => words[0]).Distinct(StringComparer.Ordinal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
