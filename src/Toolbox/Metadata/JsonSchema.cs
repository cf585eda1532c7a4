using System.Text.Json.Nodes;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;

namespace Toolbox.Metadata;

/// <summary>
/// The content model as JSON Schema (draft 2020-12), so that an editor's completion and hover teach the fields. Values
/// of vocabularies stand in it as they are now.
/// </summary>
public sealed class JsonSchema(Vocabularies vocabularies)
{
    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of one record.</summary>
    public static JsonObject Of(ContentType type, Vocabularies vocabularies)
    {
        var schema = new JsonSchema(vocabularies);
        return schema.Complete(schema.Describe(type));
    }

    /// <summary>The schema of a file that is a list of records.</summary>
    public static JsonObject OfList(ContentType type, Vocabularies vocabularies)
    {
        var schema = new JsonSchema(vocabularies);
        return schema.Complete(new JsonObject { ["type"] = "array", ["items"] = schema.Reference(type) });
    }

    private JsonObject Complete(JsonObject root)
    {
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        if (definitions.Count > 0)
        {
            root["$defs"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        }

        return root;
    }

    private JsonObject Describe(ContentType type, string? kind = null)
    {
        var properties = new JsonObject();
        if (kind is not null)
        {
            properties["kind"] = new JsonObject { ["const"] = kind };
        }

        foreach (var field in type.Fields)
        {
            var value = ShapeOf(field.Shape);
            value["title"] = field.Title;
            value["description"] = field.Description;
            properties[field.Key] = value;
        }

        var required = type.Fields.Where(f => f.Required).Select(f => f.Key);
        return new JsonObject
        {
            ["title"] = type.Name.Nl,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. (kind is null ? required : required.Prepend("kind")).Select(k => JsonValue.Create(k))]),
            ["additionalProperties"] = false,
        };
    }

    private JsonObject ShapeOf(FieldShape shape) => shape switch
    {
        TextShape { Vocabulary: { } name } => Choice(vocabularies.Named(name).Select(v => (v.Id, v.Description.Length > 0 ? v.Description : v.Label))),
        TextShape => new JsonObject { ["type"] = "string" },
        PhraseShape { MaxLength: > 0 and var length } => new JsonObject { ["type"] = "string", ["maxLength"] = length },
        PhraseShape or RichTextShape => new JsonObject { ["type"] = "string" },
        NumberShape number => Number(number),
        NumbersShape numbers => new JsonObject { ["type"] = "object", ["additionalProperties"] = Number(numbers.Item), ["minProperties"] = 1 },
        YesNoShape => new JsonObject { ["type"] = "boolean" },
        DateShape => new JsonObject { ["type"] = "string", ["format"] = "date" },
        ChoiceShape choice => Choice(choice.Choices.Select(c => (c.Value, c.Description))),
        RepeatShape => new JsonObject { ["anyOf"] = new JsonArray(Number(new NumberShape(2, 100)), Choice(Repeat.Words.Select(w => (w, w)))) },
        ListShape list => List(list),
        RecordShape record => Reference(record.Type),
        UnionShape union => new JsonObject { ["oneOf"] = new JsonArray([.. union.Kinds.Select(k => Reference(k.Type, k.Kind))]) },
        _ => throw new InvalidOperationException($"No schema for {shape}."),
    };

    private JsonObject Reference(ContentType type, string? kind = null)
    {
        if (!definitions.ContainsKey(type.RecordName))
        {
            // Known before it is described: figures and blocks refer to each other.
            definitions.Add(type.RecordName, new JsonObject());
            definitions[type.RecordName] = Describe(type, kind);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{type.RecordName}" };
    }

    private JsonObject List(ListShape shape)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = ShapeOf(shape.Item), ["minItems"] = shape.Min, ["uniqueItems"] = true };
        if (shape.Max != int.MaxValue)
        {
            list["maxItems"] = shape.Max;
        }

        return list;
    }

    private static JsonObject Number(NumberShape shape)
    {
        var number = new JsonObject { ["type"] = "integer" };
        if (shape.Min != int.MinValue)
        {
            number["minimum"] = shape.Min;
        }

        if (shape.Max != int.MaxValue)
        {
            number["maximum"] = shape.Max;
        }

        return number;
    }

    // A constant with its own description each, which editors show beside the choice; an enum has no room for that.
    private static JsonObject Choice(IEnumerable<(string Value, string Description)> choices) => new()
    {
        ["oneOf"] = new JsonArray([.. choices.Select(c => new JsonObject { ["const"] = c.Value, ["description"] = c.Description })]),
    };
}
