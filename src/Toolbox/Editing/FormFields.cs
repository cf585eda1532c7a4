using System.Text.Json.Nodes;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Metadata;
using Toolbox.Rendering.Dutch;

namespace Toolbox.Editing;

/// <summary>
/// The content model as fields of a form, in the words of Decap CMS. Beside what Decap reads, each field says its
/// <c>shape</c>, from which our script writes the canonical form; and <c>single</c> where a list of at most one stands
/// for a group that may be left out, or that exists in kinds: Decap knows neither.
/// </summary>
public sealed class FormFields(Vocabularies vocabularies)
{
    private const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string RepeatPattern = "^(people|people-1|groups|[2-9]|[1-9][0-9]|100)$";

    /// <summary>All fields of a record, in canonical order.</summary>
    public JsonArray Of(ContentType type) => [.. type.Fields.Select(Of)];

    private JsonObject Of(Field field)
    {
        var form = new JsonObject
        {
            ["name"] = field.Key,
            ["label"] = field.Title,
            ["hint"] = HintOf(field),
            ["required"] = field.Required,
        };
        Add(form, Shape(field.Shape, field.Required));
        if (field is { Shape: ChoiceShape, Example: { } start })
        {
            form["default"] = start;
        }

        return form;
    }

    // An example that a form starts with needs no telling.
    private static string HintOf(Field field) => field switch
    {
        { Shape: ListShape list } when IsShort(list.Item) => $"{field.Description} Elk op een eigen regel.",
        { Shape: ChoiceShape or ListShape or TextShape { Vocabulary: not null } } or { Example: null } => field.Description,
        _ when string.Equals(field.Example, field.Description, StringComparison.Ordinal) => field.Description,
        _ => $"{field.Description} Bijvoorbeeld: {field.Example}",
    };

    private JsonObject Shape(FieldShape shape, bool required) => shape switch
    {
        TextShape { Vocabulary: { } name } => Choices("text", vocabularies.Named(name).Select(v => (v.Id, v.Label))),
        TextShape { Reference: ReferenceKind.Page or ReferenceKind.Place } => Name("text", "pages"),
        TextShape { Reference: ReferenceKind.Source } => Name("text", "sources"),
        TextShape { Slug: true } => With(Text("text", rows: 1), "pattern", Pattern(SlugPattern, "kleine letters, cijfers en streepjes")),
        TextShape => Text("text", rows: 1),
        PhraseShape { MaxLength: > 0 and var length } => With(Text("text", rows: 1), "pattern", Pattern($"^[\\s\\S]{{0,{length}}}$", $"hoogstens {length} tekens")),
        PhraseShape => Text("text", rows: 1),
        RichTextShape => Text("rich", rows: 4),
        NumberShape number => Number(number),
        NumbersShape numbers => Numbers(numbers),
        YesNoShape => new JsonObject { ["widget"] = "boolean", ["shape"] = "plain" },
        DateShape => Date(required),
        ChoiceShape choice => Choices("plain", choice.Choices.Select(c => (c.Value, $"{c.Value} – {c.Description}"))),
        RepeatShape => With(With(Name("plain", "words"), "words", new JsonArray([.. Repeat.Words])), "pattern", Pattern(RepeatPattern, $"een getal vanaf 2, of {string.Join(", ", Repeat.Words)}")),
        ListShape list => List(list),
        RecordShape record => required ? Group(record.Type) : Single(GroupList(record.Type)),
        UnionShape union => Single(Kinds(union)),
        _ => throw new InvalidOperationException($"No field of a form for {shape}."),
    };

    private JsonObject List(ListShape shape)
    {
        var list = shape.Item switch
        {
            RecordShape record => GroupList(record.Type),
            UnionShape union => Kinds(union),
            TextShape { Vocabulary: not null } or ChoiceShape => Multiple(shape.Item),
            _ when IsShort(shape.Item) => Lines(),
            NumbersShape or ListShape => throw new InvalidOperationException($"No field of a form for a list of {shape.Item}."),
            _ => ValueList(shape.Item),
        };
        if (shape.Min > 1)
        {
            list["min"] = shape.Min;
        }

        if (shape.Max != int.MaxValue)
        {
            list["max"] = shape.Max;
        }

        return list;
    }

    private JsonObject Multiple(FieldShape item)
    {
        var choices = Shape(item, required: true);
        choices["multiple"] = true;
        choices["item"] = choices["shape"]!.DeepClone();
        choices["shape"] = "list";
        return choices;
    }

    private static bool IsShort(FieldShape shape) =>
        shape is PhraseShape or TextShape { Reference: ReferenceKind.None or ReferenceKind.Alias, Slug: false };

    // Short texts, each on a line.
    private static JsonObject Lines() => new() { ["widget"] = "regels", ["rows"] = 3, ["shape"] = "list", ["item"] = "text" };

    private JsonObject ValueList(FieldShape item)
    {
        var value = new JsonObject { ["name"] = "waarde", ["label"] = item is TextShape ? "Naam" : "Tekst" };
        Add(value, Shape(item, required: true));
        return With(Closed(new JsonObject { ["widget"] = "list", ["shape"] = "list", ["field"] = value }), "collapsed", false);
    }

    private JsonObject GroupList(ContentType type) => Closed(With(new JsonObject
    {
        ["widget"] = "list",
        ["shape"] = "list",
        ["label_singular"] = NounOf(type),
        ["fields"] = Of(type),
    }, "summary", SummaryOf(type)));

    private JsonObject Group(ContentType type) => new() { ["widget"] = "object", ["shape"] = "record", ["fields"] = Of(type) };

    private JsonObject Kinds(UnionShape union) => Closed(new JsonObject
    {
        ["widget"] = "list",
        ["shape"] = "list",
        ["typeKey"] = "kind",
        ["types"] = new JsonArray([.. union.Kinds.Select(k => With(new JsonObject
        {
            ["name"] = k.Kind,
            ["label"] = NumberText.Capital(NounOf(k.Type)),
            ["widget"] = "object",
            ["fields"] = Of(k.Type),
        }, "summary", SummaryOf(k.Type)))]),
    });

    // A list starts empty, and shows its items folded.
    private static JsonObject Closed(JsonObject list)
    {
        list["collapsed"] = true;
        list["default"] = new JsonArray();
        return list;
    }

    private static JsonObject Single(JsonObject list)
    {
        list["single"] = true;
        list["max"] = 1;
        return list;
    }

    private static JsonObject Numbers(NumbersShape shape)
    {
        var name = With(Text("text", rows: 1), "name", "naam");
        var number = With(Number(shape.Item), "name", "getal");
        return Closed(new JsonObject
        {
            ["widget"] = "list",
            ["shape"] = "numbers",
            ["fields"] = new JsonArray(With(name, "label", "Naam"), With(number, "label", "Getal")),
            ["summary"] = "{{fields.naam}}: {{fields.getal}}",
        });
    }

    private static JsonObject Number(NumberShape shape)
    {
        var number = new JsonObject { ["widget"] = "number", ["value_type"] = "int", ["shape"] = "plain" };
        if (shape.Min != int.MinValue)
        {
            number["min"] = shape.Min;
        }

        if (shape.Max != int.MaxValue)
        {
            number["max"] = shape.Max;
        }

        return number;
    }

    // A page that must have a date starts with today.
    private static JsonObject Date(bool required)
    {
        var date = new JsonObject { ["widget"] = "datetime", ["date_format"] = "YYYY-MM-DD", ["time_format"] = false, ["shape"] = "plain" };
        return required ? With(date, "default", "{{now}}") : date;
    }

    private static JsonObject Text(string shape, int rows) => new() { ["widget"] = "tekst", ["rows"] = rows, ["shape"] = shape };

    private static JsonObject Name(string shape, string from) => new() { ["widget"] = "naam", ["from"] = from, ["shape"] = shape };

    private static JsonObject Choices(string shape, IEnumerable<(string Value, string Label)> choices) => new()
    {
        ["widget"] = "select",
        ["options"] = new JsonArray([.. choices.Select(c => new JsonObject { ["label"] = c.Label, ["value"] = c.Value })]),
        ["shape"] = shape,
    };

    private static JsonArray Pattern(string pattern, string meaning) => [pattern, meaning];

    // What a folded item is called: its own short text.
    private static JsonNode? SummaryOf(ContentType type) =>
        type.Fields.FirstOrDefault(f => f.Shape is PhraseShape or RichTextShape or TextShape) is { } field ? $"{{{{fields.{field.Key}}}}}" : null;

    // "een stap" is added as "stap".
    private static string NounOf(ContentType type) => type.Name.Nl[(type.Name.Nl.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static JsonObject With(JsonObject form, string key, JsonNode? value)
    {
        if (value is not null)
        {
            form[key] = value;
        }

        return form;
    }

    private static void Add(JsonObject form, JsonObject more)
    {
        foreach (var (key, value) in more)
        {
            form[key] = value?.DeepClone();
        }
    }
}
