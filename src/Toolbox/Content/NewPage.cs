using System.Collections.Immutable;
using System.Globalization;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Content;

/// <summary>
/// A page to start from: every required field with an example, and the headings that pages of its type have. It passes
/// `check` as it is.
/// </summary>
public sealed class NewPage(Vocabularies vocabularies)
{
    /// <summary>The path of the new page and its text.</summary>
    /// <param name="today">The day that stands in the page as its last change.</param>
    public (string Path, string Text) Write(PageType type, string title, DateOnly today)
    {
        var metadata = Example(type.Metadata, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = title,
            ["updated"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        var slug = Slug.Of(title);
        var path = type.Folder.Length > 0 ? $"{type.Folder}/{slug}.md" : $"{slug}.md";
        return (path, CanonicalFile.Page(type.Metadata, metadata, PageText.ExampleOf(type)));
    }

    private YamlMap Example(ContentType type, Dictionary<string, string> given)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var field in type.Fields.Where(f => f.Required || f.Example is not null))
        {
            var value = given.TryGetValue(field.Key, out var text) ? Scalar(text) : Example(field.Shape, field.Example);
            entries.Add(new YamlEntry(field.Key, Position.Start, value));
        }

        return new YamlMap(Position.Start, entries.DrainToImmutable());
    }

    private YamlNode Example(FieldShape shape, string? example) => shape switch
    {
        ListShape list => new YamlList(Position.Start, [Example(list.Item, example)]),
        RecordShape record => Example(record.Type, new Dictionary<string, string>(StringComparer.Ordinal)),
        TextShape { Vocabulary: { } name } when vocabularies.Named(name).All(v => !string.Equals(v.Id, example, StringComparison.Ordinal)) =>
            Scalar(vocabularies.Named(name) is [var first, ..] ? first.Id : example!),
        _ => Scalar(example ?? throw new InvalidOperationException($"A required field of shape {shape} has no example.")),
    };

    private static YamlScalar Scalar(string text) => new(Position.Start, text, Quoted: false);
}
