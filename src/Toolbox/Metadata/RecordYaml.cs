using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;

namespace Toolbox.Metadata;

/// <summary>
/// A record of the content as the YAML that makes it, for pages that teach editors. Without its Markdown: of that only
/// HTML is kept.
/// </summary>
public static class RecordYaml
{
    /// <summary>One record that exists in kinds, such as a figure, as an item of a list.</summary>
    public static string WriteItem(ContentType type, object record)
    {
        var shape = new UnionShape(type.Kinds);
        return CanonicalYaml.WriteItems(shape, new YamlList(Position.Start, [Node(shape, record)!]));
    }

    /// <summary>One field of a record; null where it has no value of its own, or one that holds Markdown.</summary>
    public static string? WriteField(ContentType type, Field field, object record) =>
        field.Get(record) is { } value && !HoldsMarkdown(field.Shape, value) && Node(field.Shape, value) is { } node
            ? CanonicalYaml.Write(type, new YamlMap(Position.Start, [new YamlEntry(field.Key, Position.Start, node)]))
            : null;

    private static bool HoldsMarkdown(FieldShape shape, object value) => shape switch
    {
        RichTextShape => value is RichText { IsEmpty: false },
        ListShape list => ((IEnumerable)value).Cast<object>().Any(i => HoldsMarkdown(list.Item, i)),
        RecordShape record => record.Type.Fields.Any(f => f.Get(value) is { } part && HoldsMarkdown(f.Shape, part)),
        UnionShape => true,
        _ => false,
    };

    private static YamlNode? Node(FieldShape shape, object value) => shape switch
    {
        RichTextShape => null,
        ListShape list => value is IList { Count: > 0 } items ? new YamlList(Position.Start, [.. items.Cast<object>().Select(i => Node(list.Item, i)).OfType<YamlNode>()]) : null,
        RecordShape record => Fields(record.Type, value, kind: null),
        UnionShape union => union.Kinds.First(k => string.Equals(k.Type.RecordName, value.GetType().Name, StringComparison.Ordinal)) is var (kind, type)
            ? Fields(type, value, kind)
            : null,
        ChoiceShape choice => Scalar(choice.Choices.First(c => c.Member.Equals(value)).Value),
        _ => value switch
        {
            Phrase { Source: "" } => null,
            Phrase phrase => Scalar(phrase.Source),
            string text => Scalar(text),
            int number => Scalar(number.ToString(CultureInfo.InvariantCulture)),
            bool yes => Scalar(yes ? "true" : "false"),
            DateOnly date => Scalar(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Repeat repeat => Scalar(repeat.ToString()),
            _ => throw new InvalidOperationException($"No YAML for {value.GetType().Name}."),
        },
    };

    private static YamlMap Fields(ContentType type, object record, string? kind)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        if (kind is not null)
        {
            entries.Add(new YamlEntry("kind", Position.Start, Scalar(kind)));
        }

        foreach (var field in type.Fields)
        {
            if (field.Get(record) is { } value && Node(field.Shape, value) is { } node)
            {
                entries.Add(new YamlEntry(field.Key, Position.Start, node));
            }
        }

        return new YamlMap(Position.Start, entries.DrainToImmutable());
    }

    private static YamlScalar Scalar(string text) => new(Position.Start, text, Quoted: false);
}
