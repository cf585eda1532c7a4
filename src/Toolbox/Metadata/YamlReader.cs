using System.Collections.Immutable;
using Toolbox.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Toolbox.Metadata;

/// <summary>
/// Reads YAML into nodes with places. Refuses what can hurt or surprise: anchors and aliases, deep nesting, duplicate
/// keys, several documents.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Levels of nesting that are read; our deepest page needs eight.</summary>
    public const int DepthLimit = 32;

    private readonly IParser parser;
    private readonly string file;
    private readonly int lineOffset;
    private readonly ICollection<Diagnostic> problems;

    private YamlReader(IParser parser, string file, int lineOffset, ICollection<Diagnostic> problems) =>
        (this.parser, this.file, this.lineOffset, this.problems) = (parser, file, lineOffset, problems);

    /// <summary>The root node, or null when the text is empty or was refused; then <paramref name="problems"/> says why.</summary>
    /// <param name="lineOffset">Lines of the file before the first line of <paramref name="yaml"/>.</param>
    public static YamlNode? Read(string yaml, string file, int lineOffset, ICollection<Diagnostic> problems) =>
        CanonicalYamlReader.Read(yaml, lineOffset) ?? Scan(yaml, file, lineOffset, problems);

    /// <summary>The same by a scanner that knows all of YAML.</summary>
    internal static YamlNode? Scan(string yaml, string file, int lineOffset, ICollection<Diagnostic> problems)
    {
        var reader = new YamlReader(new Parser(new Scanner(new StringReader(yaml), skipComments: true)), file, lineOffset, problems);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            reader.ReportInvalid(exception, yaml);
            return null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = ReadNode(depth: 1);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = parser.Consume<ParsingEvent>();
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refuse(Problems.YamlAnchor(), current.Start);
        }

        if (depth > DepthLimit)
        {
            throw Refuse(Problems.YamlTooDeep(DepthLimit), current.Start);
        }

        return current switch
        {
            Scalar scalar => new YamlScalar(At(scalar.Start), scalar.Value, scalar.Style is not ScalarStyle.Plain),
            SequenceStart start => ReadList(At(start.Start), depth),
            MappingStart start => ReadMap(At(start.Start), depth),
            _ => throw new YamlException(current.Start, current.End, "unexpected"),
        };
    }

    private YamlList ReadList(Position position, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        parser.Consume<SequenceEnd>();
        return new YamlList(position, items.DrainToImmutable());
    }

    private YamlMap ReadMap(Position position, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar { Value: var name })
            {
                problems.Add(Problems.WrongShape("?", Shapes.Text, Shapes.Of(key)).At(file, key.Position));
                continue;
            }

            if (entries.FirstOrDefault(e => string.Equals(e.Key, name, StringComparison.Ordinal)) is { Key: not null } first)
            {
                problems.Add(Problems.DuplicateField(name, first.Position.Line).At(file, key.Position));
                continue;
            }

            entries.Add(new YamlEntry(name, key.Position, value));
        }

        parser.Consume<MappingEnd>();
        return new YamlMap(position, entries.DrainToImmutable());
    }

    private void ReportInvalid(YamlException exception, string yaml)
    {
        if (FirstTab(yaml) is { } tab)
        {
            problems.Add(Problems.YamlTab().At(file, new Position(tab.Line + lineOffset, tab.Column)));
            return;
        }

        var detail = exception.InnerException?.Message ?? exception.Message;
        Report(Problems.InvalidYaml(new Bilingual(InDutch(detail), detail.TrimEnd('.'))), exception.Start);
    }

    // The scanner points at the start of the group; an author needs the line with the tab.
    private static Position? FirstTab(string yaml)
    {
        foreach (var (index, line) in yaml.Split('\n').Index())
        {
            var indentation = line.AsSpan()[..(line.Length - line.AsSpan().TrimStart().Length)];
            if (indentation.IndexOf('\t') is >= 0 and var column)
            {
                return new Position(index + 1, column + 1);
            }
        }

        return null;
    }

    // The scanner's own words are English and about its inside; these are the mistakes that authors make.
    private static string InDutch(string detail) => detail switch
    {
        _ when detail.Contains("invalid mapping", StringComparison.Ordinal) || detail.Contains("mapping values", StringComparison.Ordinal) =>
            "er staat een dubbelepunt midden in de tekst",
        _ when detail.Contains("quoted scalar", StringComparison.Ordinal) || detail.Contains("escape", StringComparison.Ordinal) =>
            "een aanhalingsteken klopt niet",
        _ when detail.Contains("flow", StringComparison.Ordinal) || detail.Contains("','", StringComparison.Ordinal) =>
            "een haakje of komma klopt niet",
        _ => "vanaf hier is het niet te lezen",
    };

    private RefusedException Refuse(Problem problem, Mark mark)
    {
        Report(problem, mark);
        return new RefusedException();
    }

    private void Report(Problem problem, Mark mark) => problems.Add(problem.At(file, At(mark)));

    private Position At(Mark mark) => new((int)mark.Line + lineOffset, (int)mark.Column);

    private sealed class RefusedException : Exception;
}
