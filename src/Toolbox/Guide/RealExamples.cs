using System.Collections;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Guide;

/// <summary>What stands in fields of the content that exists, as YAML. An example that somebody uses is right, and stays right.</summary>
public sealed class RealExamples
{
    // Enough to find a short one of nearly everything; a site may have thousands of pages.
    private const int MostRecords = 300;
    private const int LongestLine = 72;
    private const int MostLines = 3;
    private const int MostLinesOfKind = 8;

    private readonly Dictionary<ContentType, List<object>> records = [];

    /// <summary>No content to take an example from.</summary>
    public static RealExamples None { get; } = new();

    /// <param name="records">Metadata of pages, and records of data files.</param>
    public static RealExamples Of(IEnumerable<object> records)
    {
        var examples = new RealExamples();
        foreach (var record in records)
        {
            examples.Collect(ContentType.Of(record.GetType()), record);
        }

        return examples;
    }

    /// <summary>A short example of a field; of the pages first, then of the model; null where neither has one.</summary>
    public string? Of(ContentType type, Field field)
    {
        // What is so without a word is no example.
        var unsaid = type.Untouched is { } untouched ? field.Get(untouched) : null;
        return Short(Records(type).Where(r => !Equals(field.Get(r), unsaid)).Select(r => RecordYaml.WriteField(type, field, r)), MostLines) ?? OfModel(type, field);
    }

    /// <summary>A short record of a kind, as an item of a list; null where no page has one.</summary>
    public string? OfKind(ContentType type) =>
        type.Base is { } general ? Short(Records(type).Select(r => RecordYaml.WriteItem(general, r)), MostLinesOfKind) : null;

    private static string? OfModel(ContentType type, Field field) => field.Example is { } example && NodeOf(field.Shape, example) is { } node
        ? CanonicalYaml.Write(type, new YamlMap(Position.Start, [new YamlEntry(field.Key, Position.Start, node)])).TrimEnd()
        : null;

    private static YamlNode? NodeOf(FieldShape shape, string example) => shape switch
    {
        RecordShape or UnionShape or NumbersShape => null,
        ListShape list => NodeOf(list.Item, example) is { } item ? new YamlList(Position.Start, [item]) : null,
        _ => new YamlScalar(Position.Start, example, Quoted: false),
    };

    private static string? Short(IEnumerable<string?> examples, int mostLines) =>
        examples.OfType<string>().Select(e => e.TrimEnd()).FirstOrDefault(e => e.Split('\n') is var lines && lines.Length <= mostLines && lines.All(l => l.Length <= LongestLine));

    private IEnumerable<object> Records(ContentType type) =>
        records.GetValueOrDefault(type) ?? records.Where(r => r.Key.Base == type).SelectMany(r => r.Value);

    private void Collect(ContentType type, object record)
    {
        if (!records.TryGetValue(type, out var known))
        {
            records.Add(type, known = []);
        }

        if (known.Count == MostRecords)
        {
            return;
        }

        known.Add(record);
        foreach (var field in type.Fields)
        {
            if (field.Get(record) is { } value)
            {
                CollectIn(field.Shape, value);
            }
        }
    }

    private void CollectIn(FieldShape shape, object value)
    {
        switch (shape)
        {
            case ListShape { Item: RecordShape or UnionShape } list:
                foreach (var item in (IEnumerable)value)
                {
                    CollectIn(list.Item, item);
                }

                break;
            case RecordShape or UnionShape:
                Collect(ContentType.Of(value.GetType()), value);
                break;
        }
    }
}
