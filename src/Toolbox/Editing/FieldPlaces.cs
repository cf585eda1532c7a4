using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Editing;

/// <summary>Where a problem is in the words of the form, which has no lines: "Stappen 2, Minuten".</summary>
public static class FieldPlaces
{
    /// <param name="file">Path of the page under the input folder.</param>
    /// <param name="text">The page.</param>
    public static IEnumerable<(string Place, Problem Problem)> Of(string file, string text, IEnumerable<Diagnostic> problems)
    {
        var type = PageType.OfFile(file).Metadata;
        var front = MarkdownReader.FrontMatterOf(MarkdownReader.Parse(text));
        var map = front is { } found ? YamlReader.Read(found.Yaml, file, found.LinesBefore, []) as YamlMap : null;
        var lastLine = front is { } yaml ? yaml.LinesBefore + yaml.Yaml.Count(c => c == '\n') + 1 : 0;
        return problems.Select(p => (PlaceOf(p.Position), p.Problem));

        string PlaceOf(Position position) => (map, position.Line > lastLine) switch
        {
            (_, true) => "Tekst",
            (null, _) => "Pagina",
            _ => string.Join(", ", Steps(type, map, position).DefaultIfEmpty("Pagina")),
        };
    }

    // What is wrong with a group as a whole is reported where it starts.
    private static IEnumerable<string> Steps(ContentType type, YamlMap map, Position position)
    {
        if (IsUpTo(position, map.Position) || map.Entries.LastOrDefault(e => IsUpTo(e.Position, position)) is not { Key: { } key } entry)
        {
            return [];
        }

        if (type.Find(key) is not { } field)
        {
            return [key];
        }

        var (shape, value, number) = (field.Shape, entry.Value, "");
        if (shape is ListShape list && value is YamlList { Items: var items } && items.Count(i => IsUpTo(i.Position, position)) is > 0 and var count)
        {
            (shape, value, number) = (list.Item, items[count - 1], $" {count}");
        }

        var inside = value is YamlMap group && TypeOf(shape, group) is { } inner ? Steps(inner, group, position) : [];
        return inside.Prepend(field.Title + number);
    }

    private static ContentType? TypeOf(FieldShape shape, YamlMap group) => shape switch
    {
        RecordShape record => record.Type,
        UnionShape union => union.Kinds.FirstOrDefault(k => group.Find("kind") is YamlScalar kind && string.Equals(k.Kind, kind.Value, StringComparison.Ordinal)).Type,
        _ => null,
    };

    private static bool IsUpTo(Position a, Position b) => (a.Line, a.Column).CompareTo((b.Line, b.Column)) <= 0;
}
