using System.Collections.Immutable;
using System.Globalization;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;

namespace Toolbox.Metadata;

/// <summary>
/// Turns YAML into a record of the content. Reports every field that is unknown, missing or of the wrong shape, and
/// collects what values refer to, for the checks that need the whole site. A record is complete when it exists: where a
/// required field could not be read, there is no record.
/// </summary>
/// <param name="vocabularies">Whose values may be written by an older name; null where only the shape counts.</param>
public sealed class MetadataBinder(string file, MarkdownReader markdown, ICollection<Diagnostic> problems, Vocabularies? vocabularies = null)
{
    private readonly List<Reference> references = [];

    /// <summary>What the values named, with where they did.</summary>
    public IReadOnlyList<Reference> References => references;

    /// <summary>The record, or null when a required field is missing or wrong.</summary>
    public T? Bind<T>(YamlNode node)
        where T : class => (T?)Bind(ContentType.Of<T>(), node);

    /// <summary>The record of a type that is known at run time only, such as that of a page.</summary>
    public object? Bind(ContentType type, YamlNode node)
    {
        if (node is not YamlMap map)
        {
            Report(Problems.WrongShape(type.Name.Nl, Shapes.Fields, Shapes.Of(node)), node.Position);
            return null;
        }

        return BindFields(type, map, isKind: false);
    }

    private object? BindFields(ContentType type, YamlMap map, bool isKind)
    {
        var misspelt = ReportUnknown(type, map, isKind);
        var record = type.NewRecord();
        var complete = true;
        foreach (var field in type.Fields)
        {
            var node = map.Find(field.Key);
            if (node is null)
            {
                if (field.Required && !misspelt.Contains(field.Key))
                {
                    Report(Problems.MissingField(field.Key, type.Name, field.Description), map.Position);
                }

                complete &= !field.Required;
                continue;
            }

            if (BindValue(field.Shape, node, field.Key) is { } value)
            {
                field.Set(record, value);
            }
            else
            {
                complete &= !field.Required;
            }
        }

        if (complete && record is IValidated validated)
        {
            foreach (var (key, problem) in validated.Validate())
            {
                Report(problem, map.Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal)).Value?.Position ?? map.Position);
            }
        }

        return complete ? record : null;
    }

    // The fields that were probably meant: a misspelt field is not reported as missing too.
    private HashSet<string> ReportUnknown(ContentType type, YamlMap map, bool isKind)
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (type.Find(entry.Key) is null && !(isKind && entry.Key is "kind"))
            {
                var keys = type.Fields.Select(f => f.Key);
                var nearest = NearestWord.To(entry.Key, keys.Where(k => map.Find(k) is null));
                Report(Problems.UnknownField(entry.Key, type.Name, nearest, keys), entry.Position);
                meant.Add(nearest ?? "");
            }
        }

        return meant;
    }

    private object? BindValue(FieldShape shape, YamlNode node, string key) => shape switch
    {
        ListShape list => BindList(list, node, key),
        RecordShape record => node is YamlMap map ? BindFields(record.Type, map, isKind: false) : Wrong(key, Shapes.Fields, node),
        UnionShape union => BindKind(union, node, key),
        NumbersShape numbers => node is YamlMap map ? BindNumbers(numbers, map, key) : Wrong(key, Shapes.Fields, node),
        _ when node is YamlScalar scalar => BindScalar(shape, scalar, key),
        _ => Wrong(key, Shapes.Text, node),
    };

    private object? BindList(ListShape shape, YamlNode node, string key)
    {
        if (node is not YamlList list)
        {
            return Wrong(key, Shapes.List, node);
        }

        if (list.Items.IsEmpty)
        {
            Report(Problems.EmptyValue(key), list.Position);
            return null;
        }

        if (list.Items.Length < shape.Min || list.Items.Length > shape.Max)
        {
            Report(Problems.CountOutOfRange(key, list.Items.Length, Range(shape.Min, shape.Max)), list.Position);
            return null;
        }

        var items = new List<object>(list.Items.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { Value: var value } && !seen.Add(NameNow(shape.Item, value)))
            {
                Report(Problems.RepeatedValue(key, NameNow(shape.Item, value)), item.Position);
            }
            else if (BindValue(shape.Item, item, key) is { } bound)
            {
                items.Add(bound);
            }
        }

        return shape.ToArray(items);
    }

    private object? BindKind(UnionShape union, YamlNode node, string key)
    {
        if (node is not YamlMap map)
        {
            return Wrong(key, Shapes.Fields, node);
        }

        var kinds = union.Kinds.Select(k => k.Kind);
        if (map.Find("kind") is not YamlScalar { Value: var name } kind)
        {
            Report(Problems.MissingField("kind", new Bilingual(key, key), $"kies uit: {string.Join(", ", kinds)}."), map.Position);
            return null;
        }

        var match = union.Kinds.FirstOrDefault(k => string.Equals(k.Kind, name, StringComparison.Ordinal));
        if (match.Type is null)
        {
            Report(Problems.UnknownValue("kind", name, NearestWord.To(name, kinds), kinds), kind.Position);
            return null;
        }

        return BindFields(match.Type, map, isKind: true);
    }

    // A number that is wrong is reported, and then the whole is as good as missing.
    private NamedNumbers? BindNumbers(NumbersShape shape, YamlMap map, string key)
    {
        if (map.Entries.IsEmpty)
        {
            Report(Problems.EmptyValue(key), map.Position);
            return null;
        }

        var numbers = ImmutableArray.CreateBuilder<KeyValuePair<string, int>>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if ((entry.Value is YamlScalar scalar ? BindNumber(shape.Item, scalar, entry.Key) : Wrong(entry.Key, Shapes.WholeNumber, entry.Value)) is int number)
            {
                numbers.Add(new(entry.Key, number));
            }
        }

        return numbers.Count == map.Entries.Length ? new NamedNumbers(numbers.MoveToImmutable()) : null;
    }

    private object? BindScalar(FieldShape shape, YamlScalar scalar, string key)
    {
        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            Report(Problems.EmptyValue(key), scalar.Position);
            return null;
        }

        return shape switch
        {
            TextShape text => BindText(text, scalar, key),
            PhraseShape phrase => BindPhrase(phrase, scalar, key),
            RichTextShape => markdown.ReadField(scalar.Value, scalar.Position),
            NumberShape number => BindNumber(number, scalar, key),
            YesNoShape => scalar.Value switch { "true" => true, "false" => false, _ => Wrong(key, Shapes.YesNo, scalar) },
            DateShape => DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : Wrong(key, Shapes.Date, scalar),
            ChoiceShape choice => BindChoice(choice, scalar, key),
            RepeatShape => Repeat.Parse(scalar.Value) is { } repeat ? repeat : UnknownValue(key, scalar, [.. Repeat.Words, "2"]),
            _ => throw new InvalidOperationException($"No value of shape {shape}."),
        };
    }

    private string? BindText(TextShape shape, YamlScalar scalar, string key)
    {
        if (shape.Slug && !Slug.IsValid(scalar.Value))
        {
            Report(Problems.WrongShape(key, new Bilingual($"een naam als '{Slug.Of(scalar.Value)}'", $"a name like '{Slug.Of(scalar.Value)}'"), Shapes.Of(scalar)), scalar.Position);
            return null;
        }

        if (shape.Reference != ReferenceKind.None)
        {
            references.Add(new Reference(shape.Reference, shape.Vocabulary, key, scalar.Value, scalar.Position));
        }

        return NameNow(shape, scalar.Value);
    }

    // A value of a list that got another name is read as the new one; the reference keeps what was written.
    private string NameNow(FieldShape shape, string value) =>
        vocabularies is not null && shape is TextShape { Vocabulary: { } list } ? vocabularies.Find(list, value)?.Id ?? value : value;

    private Phrase BindPhrase(PhraseShape shape, YamlScalar scalar, string key)
    {
        if (shape.MaxLength > 0 && scalar.Value.Length > shape.MaxLength)
        {
            Report(Problems.TooLong(key, scalar.Value.Length, shape.MaxLength), scalar.Position);
        }

        return markdown.ReadPhrase(scalar.Value, scalar.Position);
    }

    private object? BindNumber(NumberShape shape, YamlScalar scalar, string key)
    {
        if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return Wrong(key, Shapes.WholeNumber, scalar);
        }

        if (number < shape.Min || number > shape.Max)
        {
            Report(Problems.OutOfRange(key, scalar.Value, Range(shape.Min, shape.Max)), scalar.Position);
            return null;
        }

        return number;
    }

    private static string Range(int min, int max) => (min, max) switch
    {
        (_, int.MaxValue) => $"≥ {min}",
        (int.MinValue, _) => $"≤ {max}",
        _ when min == max => $"{min}",
        _ => $"{min}–{max}",
    };

    private object? BindChoice(ChoiceShape shape, YamlScalar scalar, string key)
    {
        var choice = shape.Choices.FirstOrDefault(c => string.Equals(c.Value, scalar.Value, StringComparison.Ordinal));
        return choice is null ? UnknownValue(key, scalar, [.. shape.Choices.Select(c => c.Value)]) : choice.Member;
    }

    private object? UnknownValue(string key, YamlScalar scalar, ImmutableArray<string> values)
    {
        Report(Problems.UnknownValue(key, scalar.Value, NearestWord.To(scalar.Value, values), values), scalar.Position);
        return null;
    }

    private object? Wrong(string key, Bilingual expected, YamlNode found)
    {
        Report(Problems.WrongShape(key, expected, Shapes.Of(found)), found.Position);
        return null;
    }

    private void Report(Problem problem, Position position) => problems.Add(problem.At(file, position));
}
