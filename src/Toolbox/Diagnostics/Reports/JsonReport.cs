using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Toolbox.Diagnostics.Reports;

/// <summary>Problems as a JSON list, for editors and other programs.</summary>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, SourceLines lines, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in TextReport.Ordered(diagnostics))
            {
                json.WriteStartObject();
                json.WriteString("severity", diagnostic.Problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" });
                json.WriteString("code", diagnostic.Problem.Code);
                json.WriteString("file", lines.PathOf(diagnostic));
                json.WriteNumber("line", diagnostic.Position.Line);
                json.WriteNumber("column", diagnostic.Position.Column);
                json.WriteString("message", diagnostic.Problem.Message.In(language));
                json.WriteString("tip", diagnostic.Problem.Tip?.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
