using Toolbox.Brands;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content;

/// <summary>Puts the metadata of a file in its canonical form. The text under it stays as it is.</summary>
public static class CanonicalFile
{
    private const string Fence = "---\n";

    /// <summary>The whole file in canonical form; null for a file that cannot be read or has mistakes in its metadata.</summary>
    public static string? Format(SourceFile file) => Format(file, []);

    /// <param name="problems">Gets what is wrong with it.</param>
    public static string? Format(SourceFile file, ICollection<Diagnostic> problems)
    {
        if (file.ReadText(problems) is not { } text)
        {
            return null;
        }

        file = file with { Path = BrandFolder.Inside(file.Path) };
        var formatted = PageReader.IsPage(file) ? FormatPage(file.Path, text, problems) : FormatData(file.Path, text, problems);
        return problems.Any(p => p.IsError) ? null : formatted;
    }

    /// <summary>The file holds data of the site or of a brand.</summary>
    public static bool IsData(string path) => DataFile.At(path) is not null;

    /// <summary>A page file from its metadata and text.</summary>
    public static string Page(ContentType type, YamlMap metadata, string body) => Fence + CanonicalYaml.Write(type, metadata) + Fence + body;

    private static string? FormatPage(string path, string text, ICollection<Diagnostic> problems)
    {
        if (MarkdownReader.FrontMatterOf(MarkdownReader.Parse(text)) is not { } front
            || YamlReader.Read(front.Yaml, path, front.LinesBefore, problems) is not YamlMap map)
        {
            return null;
        }

        var type = PageType.OfFile(path).Metadata;
        return IsReadable(type, map, path, problems) ? Page(type, map, BodyOf(text)) : null;
    }

    private static string? FormatData(string path, string text, ICollection<Diagnostic> problems)
    {
        if (DataFile.At(path) is not { } data)
        {
            return null;
        }

        return (data.Form, YamlReader.Read(text, path, lineOffset: 0, problems)) switch
        {
            (DataForm.Record, YamlMap map) when IsReadable(data.Type, map, path, problems) => CanonicalYaml.Write(data.Type, map),
            (DataForm.List, YamlList list) when list.Items.All(i => IsReadable(data.Type, i, path, problems)) => CanonicalYaml.WriteList(data.Type, list),
            (DataForm.ByName, YamlMap map) => CanonicalYaml.WriteMap(data.Type, map),
            _ => null,
        };
    }

    // What could not be read would be lost in writing, so such a file stays as it is.
    private static bool IsReadable(ContentType type, YamlNode node, string path, ICollection<Diagnostic> problems)
    {
        var found = new List<Diagnostic>();
        var bound = new MetadataBinder(path, new MarkdownReader(path, Words.None, []), found).Bind(type, node);
        found.ForEach(problems.Add);
        return bound is not null && !found.Exists(p => p.IsError);
    }

    /// <summary>What stands under the metadata of a page.</summary>
    internal static string BodyOf(string text) => text[(text.IndexOf("\n" + Fence, StringComparison.Ordinal) + Fence.Length + 1)..];
}
