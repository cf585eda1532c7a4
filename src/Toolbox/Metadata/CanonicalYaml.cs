using System.Text;

namespace Toolbox.Metadata;

/// <summary>
/// Writes metadata in its canonical form, so that a person, the command line and a form all write the same bytes:
/// fields in the order of the model; lists and small groups on one line where they fit; long text folded; text of
/// several lines as a block. The form in the browser writes the same with theme/scripts/editor/canonical.ts.
/// </summary>
public sealed class CanonicalYaml
{
    private const int Width = 100;
    private const int Indent = 2;

    private readonly StringBuilder yaml = new();

    /// <summary>The fields of a record, ending in a line end.</summary>
    public static string Write(ContentType type, YamlMap map)
    {
        var writer = new CanonicalYaml();
        writer.WriteFields(type, map, depth: 0, kind: null);
        return writer.yaml.ToString();
    }

    /// <summary>A file that is a list of records.</summary>
    public static string WriteList(ContentType type, YamlList list) => WriteItems(new RecordShape(type), list);

    /// <summary>A list of values of one shape.</summary>
    public static string WriteItems(FieldShape item, YamlList list)
    {
        var writer = new CanonicalYaml();
        writer.WriteItems(item, list, depth: 0);
        return writer.yaml.ToString();
    }

    /// <summary>A file of records by name, in the order they were written.</summary>
    public static string WriteMap(ContentType type, YamlMap map)
    {
        var writer = new CanonicalYaml();
        foreach (var entry in map.Entries)
        {
            writer.WriteField(CanonicalScalar.Write(entry.Key, flow: false, isText: true), new RecordShape(type), entry.Value, depth: 0);
        }

        return writer.yaml.ToString();
    }

    private void WriteFields(ContentType type, YamlMap map, int depth, string? kind)
    {
        if (kind is not null)
        {
            yaml.Append(' ', depth * Indent).Append("kind: ").Append(kind).Append('\n');
        }

        foreach (var field in type.Fields)
        {
            if (map.Find(field.Key) is { } value)
            {
                WriteField(field.Key, field.Shape, value, depth);
            }
        }
    }

    private void WriteField(string key, FieldShape shape, YamlNode value, int depth)
    {
        yaml.Append(' ', depth * Indent).Append(key).Append(':');
        if (value is YamlScalar scalar)
        {
            WriteScalar(shape, scalar.Value, depth, column: (depth * Indent) + key.Length + 2);
        }
        else if (Flow(shape, value) is { } line && (depth * Indent) + key.Length + 2 + line.Length <= Width)
        {
            yaml.Append(' ').Append(line).Append('\n');
        }
        else if (value is YamlList list && shape is ListShape { Item: var item })
        {
            yaml.Append('\n');
            WriteItems(item, list, depth + 1);
        }
        else if (value is YamlMap map)
        {
            yaml.Append('\n');
            WriteRecord(shape, map, depth + 1);
        }
    }

    private void WriteRecord(FieldShape shape, YamlMap map, int depth)
    {
        if (shape is NumbersShape { Item: var number })
        {
            foreach (var entry in map.Entries)
            {
                WriteField(CanonicalScalar.Write(entry.Key, flow: false, isText: true), number, entry.Value, depth);
            }

            return;
        }

        var (type, kind) = TypeOf(shape, map);
        WriteFields(type, map, depth, kind);
    }

    private void WriteItems(FieldShape item, YamlList list, int depth)
    {
        foreach (var value in list.Items)
        {
            yaml.Append(' ', depth * Indent).Append('-');
            if (value is YamlScalar scalar)
            {
                WriteScalar(item, scalar.Value, depth, column: (depth * Indent) + 2);
            }
            else if (Flow(item, value) is { } line && (depth * Indent) + 2 + line.Length <= Width)
            {
                yaml.Append(' ').Append(line).Append('\n');
            }
            else
            {
                // The first field stands behind the dash.
                var start = yaml.Length;
                WriteRecord(item, (YamlMap)value, depth + 1);
                yaml.Remove(start, (depth + 1) * Indent).Insert(start, ' ');
            }
        }
    }

    private void WriteScalar(FieldShape shape, string value, int depth, int column)
    {
        var isText = shape is TextShape or PhraseShape or RichTextShape;
        if (value.Contains('\n', StringComparison.Ordinal) && !char.IsWhiteSpace(value[0]))
        {
            yaml.Append(value.EndsWith('\n') ? " |\n" : " |-\n");
            foreach (var line in value.TrimEnd('\n').Split('\n'))
            {
                yaml.Append(' ', line.Length == 0 ? 0 : (depth + 1) * Indent).Append(line).Append('\n');
            }

            return;
        }

        var oneLine = CanonicalScalar.Write(value, flow: false, isText);
        if (isText && column + oneLine.Length > Width && IsFoldable(value))
        {
            WriteFolded(value, depth + 1);
            return;
        }

        yaml.Append(' ').Append(oneLine).Append('\n');
    }

    private static bool IsFoldable(string value) =>
        value.Contains(' ', StringComparison.Ordinal) && !value.Contains("  ", StringComparison.Ordinal)
        && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]) && !value.AsSpan().ContainsAny('\n', '\t');

    private void WriteFolded(string value, int depth)
    {
        yaml.Append(" >-");
        var column = Width;
        foreach (var word in value.Split(' '))
        {
            if (column + 1 + word.Length > Width)
            {
                yaml.Append('\n').Append(' ', depth * Indent);
                column = depth * Indent;
            }
            else
            {
                yaml.Append(' ');
                column++;
            }

            yaml.Append(word);
            column += word.Length;
        }

        yaml.Append('\n');
    }

    // One line in brackets or braces; null for what has Markdown in it or text of several lines.
    private static string? Flow(FieldShape shape, YamlNode value) => (shape, value) switch
    {
        (RichTextShape, _) => null,
        (_, YamlScalar { Value: var text }) => text.Contains('\n', StringComparison.Ordinal)
            ? null
            : CanonicalScalar.Write(text, flow: true, shape is TextShape or PhraseShape),
        (ListShape { Item: not (RecordShape or UnionShape) and var item }, YamlList list) => FlowList(item, list),
        (RecordShape { Type: var type }, YamlMap map) => FlowRecord(type, map),
        (NumbersShape { Item: var number }, YamlMap map) =>
            $"{{ {string.Join(", ", map.Entries.Select(e => $"{CanonicalScalar.Write(e.Key, flow: true, isText: true)}: {Flow(number, e.Value)}"))} }}",
        _ => null,
    };

    private static string? FlowList(FieldShape item, YamlList list)
    {
        var items = list.Items.Select(i => Flow(item, i)).ToList();
        return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
    }

    private static string? FlowRecord(ContentType type, YamlMap map)
    {
        var fields = new List<string>();
        foreach (var field in type.Fields)
        {
            if (map.Find(field.Key) is { } value)
            {
                if (Flow(field.Shape, value) is not { } flow)
                {
                    return null;
                }

                fields.Add($"{field.Key}: {flow}");
            }
        }

        return $"{{ {string.Join(", ", fields)} }}";
    }

    private static (ContentType Type, string? Kind) TypeOf(FieldShape shape, YamlMap map)
    {
        if (shape is not UnionShape union)
        {
            return (((RecordShape)shape).Type, null);
        }

        var kind = ((YamlScalar)map.Find("kind")!).Value;
        return (union.Kinds.First(k => string.Equals(k.Kind, kind, StringComparison.Ordinal)).Type, kind);
    }
}
