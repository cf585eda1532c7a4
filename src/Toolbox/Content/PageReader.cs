using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content;

/// <summary>The pages that could be read, the files of those that could not, and why.</summary>
public sealed record PageSet(ImmutableArray<Page> Pages, ImmutableArray<FileLinks> Unreadable, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The same with what was read of one file in the place of what was there.</summary>
    internal PageSet With(string file, PageSet read)
    {
        return new PageSet(
            [.. Pages.Where(p => IsAnother(p.File)).Concat(read.Pages).OrderBy(p => p.File, StringComparer.Ordinal)],
            [.. Unreadable.Where(f => IsAnother(f.File)), .. read.Unreadable],
            [.. Diagnostics.Where(d => IsAnother(d.File)), .. read.Diagnostics]);

        bool IsAnother(string other) => !string.Equals(other, file, StringComparison.Ordinal);
    }
}

/// <summary>Reads every page of the input, in parallel; results are joined in the order of paths.</summary>
public static class PageReader
{
    public static bool IsPage(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The types of the pages, known from their paths.</summary>
    public static IEnumerable<PageType> TypesIn(InputFolder input) => input.Files.Where(IsPage).Select(f => PageType.OfFile(f.Path)).Distinct();

    /// <param name="vocabularies">Whose values may be written by an older name.</param>
    public static PageSet Read(InputFolder input, Words words, Vocabularies vocabularies)
    {
        var files = input.Files.Where(IsPage).ToImmutableArray();
        var results = new PageResult[files.Length];
        Parallel.For(0, files.Length, i => results[i] = ReadPage(files[i], words, vocabularies));
        return new PageSet(
            [.. results.Select(r => r.Page).OfType<Page>()],
            [.. results.Where(r => r.Page is null).Select(r => r.Links)],
            [.. results.SelectMany(r => r.Problems)]);
    }

    private static PageResult ReadPage(SourceFile file, Words words, Vocabularies vocabularies)
    {
        var problems = new List<Diagnostic>();
        CheckName(file.Path, problems);
        if (file.ReadText(problems) is not { } text)
        {
            return new PageResult(Page: null, new FileLinks(file.Path, [], []), problems);
        }

        var type = PageType.OfFile(file.Path);
        var document = MarkdownReader.Parse(text);
        var markdown = new MarkdownReader(file.Path, words, problems);
        var binder = new MetadataBinder(file.Path, markdown, problems, vocabularies);
        var metadata = ReadMetadata(file.Path, type, MarkdownReader.FrontMatterOf(document), binder, problems);
        var body = markdown.ReadBody(document);
        var links = new FileLinks(file.Path, [.. markdown.Links], [.. binder.References]);
        var page = metadata is null ? null : new Page
        {
            File = file.Path,
            Type = type,
            Metadata = metadata,
            Body = body,
            Links = links.Links,
            References = links.References,
        };
        return new PageResult(page, links, problems);
    }

    private static PageMetadata? ReadMetadata(
        string file, PageType type, (string Yaml, int LinesBefore)? frontMatter, MetadataBinder binder, List<Diagnostic> problems)
    {
        if (frontMatter is not { } found)
        {
            problems.Add(Problems.MissingFrontMatter().In(file));
            return null;
        }

        var before = problems.Count;
        if (YamlReader.Read(found.Yaml, file, found.LinesBefore, problems) is { } node)
        {
            return (PageMetadata?)binder.Bind(type.Metadata, node);
        }

        if (problems.Count == before)
        {
            problems.Add(Problems.MissingFrontMatter().In(file));
        }

        return null;
    }

    private static void CheckName(string path, List<Diagnostic> problems)
    {
        var name = path[..^".md".Length];
        if (!name.Split('/').All(Slug.IsValid))
        {
            problems.Add(Problems.FileName(string.Join('/', name.Split('/').Select(Slug.Of)) + ".md").In(path));
        }
    }

    private readonly record struct PageResult(Page? Page, FileLinks Links, List<Diagnostic> Problems);
}
