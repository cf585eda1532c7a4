using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>How our JSON files are written: compact, and readable Dutch instead of escapes.</summary>
internal static class JsonText
{
    /// <summary>For JSON inside a page: readable letters, and an escape for everything that means something in HTML.</summary>
    public static JavaScriptEncoder InHtml { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile File(string path, Action<Utf8JsonWriter> write) => new(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, Options);
        write(json);
    });

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A value that is the same for every brand: text, a number, yes or no, a date.</summary>
    /// <exception cref="InvalidOperationException">A value of another kind.</exception>
    public static void WritePlain(this Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case DateOnly date:
                json.WriteStringValue(date.ToString("yyyy-MM-dd"));
                break;
            default:
                throw new InvalidOperationException($"No JSON for {value.GetType().Name}.");
        }
    }
}
