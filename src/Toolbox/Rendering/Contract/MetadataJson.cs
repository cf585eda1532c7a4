using System.Collections;
using System.Text.Json;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Rendering.Contract;

/// <summary>Metadata of a page as JSON, under the same names as in YAML; Markdown as HTML in the words of the brand.</summary>
internal sealed class MetadataJson(Utf8JsonWriter json, BrandedSite site)
{
    public void WriteFields(ContentType type, object record)
    {
        foreach (var field in type.Fields)
        {
            if (field.Get(record) is { } value && !IsEmpty(value) && IsShown(field.Shape, value))
            {
                json.WritePropertyName(field.Key);
                WriteValue(field.Shape, value);
            }
        }
    }

    private static bool IsEmpty(object value) => value is IList { Count: 0 } or RichText { IsEmpty: true } or Phrase { Source: "" };

    // The name of a page that the brand hides is left out, with the record that is about that page.
    private bool IsShown(FieldShape shape, object value) => shape switch
    {
        TextShape { Reference: ReferenceKind.Page } => site.FindPage((string)value) is not null,
        RecordShape record => record.Type.Fields.Where(f => f.Required).All(f => f.Get(value) is not { } part || IsShown(f.Shape, part)),
        _ => true,
    };

    private void WriteValue(FieldShape shape, object value)
    {
        switch (shape)
        {
            case ListShape list:
                json.WriteStartArray();
                foreach (var item in ((IEnumerable)value).Cast<object>().Where(item => IsShown(list.Item, item)))
                {
                    WriteValue(list.Item, item);
                }

                json.WriteEndArray();
                break;
            case RecordShape record:
                json.WriteStartObject();
                WriteFields(record.Type, value);
                json.WriteEndObject();
                break;
            case UnionShape union:
                var (kind, type) = union.Kinds.First(k => string.Equals(k.Type.RecordName, value.GetType().Name, StringComparison.Ordinal));
                json.WriteStartObject();
                json.WriteString("kind", kind);
                WriteFields(type, value);
                json.WriteEndObject();
                break;
            case ChoiceShape choice:
                json.WriteStringValue(choice.Choices.First(c => c.Member.Equals(value)).Value);
                break;
            default:
                WriteScalar(value);
                break;
        }
    }

    private void WriteScalar(object value)
    {
        switch (value)
        {
            case Phrase phrase:
                json.WriteStringValue(site.Text(phrase));
                break;
            case RichText rich:
                json.WriteStringValue(site.Html(rich).TrimEnd());
                break;
            case Repeat { Unit: RepeatUnit.Times } repeat:
                json.WriteNumberValue(repeat.Count);
                break;
            case Repeat repeat:
                json.WriteStringValue(repeat.ToString());
                break;
            default:
                json.WritePlain(value);
                break;
        }
    }
}
