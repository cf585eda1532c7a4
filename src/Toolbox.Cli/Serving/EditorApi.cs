using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Toolbox.Editing;

namespace Toolbox.Cli.Serving;

/// <summary>
/// What the editors' form asks of `serve`: pages to read and write, by the protocol of Decap's own local server (POST of
/// an action with parameters), and previews. Only a page of this very site on this machine may ask.
/// </summary>
internal sealed class EditorApi(EditorFolder folder, LiveSite site, LivePreviews previews)
{
    public const string Address = "/_toolbox/redactie";

    // A page is never larger than what is read of it (InputFolder.TextLimitInMiB); JSON makes text longer.
    private const long LargestRequest = 4 * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    public void Map(WebApplication app)
    {
        app.MapPost(Address, http => AnswerAsync(http, request => Answer(request.GetProperty("action").GetString()!, request.GetProperty("params"))));
        app.MapPost(LivePreviews.Address, http => AnswerAsync(http, request => previews.Make(request.GetProperty("path").GetString()!, request.GetProperty("text").GetString()!)));
    }

    private object? Answer(string action, JsonElement given) => action switch
    {
        "entriesByFolder" => folder.PagesIn(TextOf(given, "folder")).Select(Entry).ToList(),
        "entriesByFiles" => given.GetProperty("files").EnumerateArray().Select(f => folder.Read(TextOf(f, "path"))).OfType<EditorPage>().Select(Entry).ToList(),
        "getEntry" => Entry(folder.Read(TextOf(given, "path")) ?? throw new EditRefusedException($"Er is geen pagina {TextOf(given, "path")}.")),
        "persistEntry" => Persist(given),
        "deleteFiles" => Delete(given),
        "getMedia" => Array.Empty<object>(),
        "getDeployPreview" => null,
        _ => throw new EditRefusedException($"Dat kan dit formulier op deze computer niet ({action})."),
    };

    private object Persist(JsonElement given)
    {
        if (given.GetProperty("assets").GetArrayLength() > 0)
        {
            throw new EditRefusedException("Afbeeldingen gaan niet via dit formulier; zet ze zelf in de map van de pagina.");
        }

        var isNew = given.GetProperty("options").TryGetProperty("newEntry", out var value) && value.ValueKind == JsonValueKind.True;
        foreach (var file in given.GetProperty("dataFiles").EnumerateArray())
        {
            folder.Write(TextOf(file, "path"), TextOf(file, "raw"), isNew);
        }

        // So that the next preview and the list of names know the page.
        site.Rebuild();
        return new { message = "bewaard" };
    }

    private object Delete(JsonElement given)
    {
        foreach (var path in given.GetProperty("paths").EnumerateArray())
        {
            folder.Delete(path.GetString()!);
        }

        site.Rebuild();
        return new { message = "verwijderd" };
    }

    private static object Entry(EditorPage page) => new
    {
        data = page.Text,
        file = new { path = page.Path, id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page.Text))) },
    };

    private static string TextOf(JsonElement given, string name) => given.GetProperty(name).GetString() ?? "";

    private static async Task AnswerAsync(HttpContext http, Func<JsonElement, object?> answer)
    {
        var (status, value) = (StatusCodes.Status200OK, (object?)null);
        if (SameSite.Refusal(http) is { } refusal)
        {
            (status, value) = (StatusCodes.Status403Forbidden, new { error = refusal });
        }
        else if (http.Request.ContentLength is null or > LargestRequest)
        {
            (status, value) = (StatusCodes.Status413PayloadTooLarge, new { error = "Deze pagina is te groot." });
        }
        else
        {
            try
            {
                using var request = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
                value = answer(request.RootElement);
            }
            catch (EditRefusedException exception)
            {
                (status, value) = (StatusCodes.Status422UnprocessableEntity, new { error = exception.Message });
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                (status, value) = (StatusCodes.Status400BadRequest, new { error = "Deze vraag is niet te lezen." });
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                (status, value) = (StatusCodes.Status500InternalServerError, new { error = $"Niet bewaard: {exception.Message}" });
            }
        }

        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsJsonAsync(value, Json, http.RequestAborted);
    }
}
