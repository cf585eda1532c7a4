using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Markdown.Links;
using Toolbox.Metadata;

namespace Toolbox.Renames;

/// <summary>What one file says once a page has another name.</summary>
/// <param name="oldFile">The page's file, by its path in the input folder or in that of a brand.</param>
internal sealed partial class PageMove(string oldFile, string newSlug)
{
    private const string RedirectField = "redirectFrom";

    private readonly string oldSlug = Page.SlugOf(oldFile);
    private readonly string newFile = oldFile[..^Path.GetFileName(oldFile).Length] + newSlug + ".md";

    /// <summary>The file with its new text and place; null where nothing changes.</summary>
    public NamedFile? Of(SourceFile file)
    {
        var isPage = PageReader.IsPage(file);
        if (!(isPage || CanonicalFile.IsData(file.Path)) || file.ReadText([]) is not { } text)
        {
            return null;
        }

        var inside = BrandFolder.Inside(file.Path);
        var followed = WithNames(WithLinks(text, inside), inside, isPage);
        if (string.Equals(inside, oldFile, StringComparison.Ordinal))
        {
            return new NamedFile(file.Path, file.Path[..^oldFile.Length] + newFile, WithRedirect(followed, inside));
        }

        if (string.Equals(followed, text, StringComparison.Ordinal))
        {
            return null;
        }

        // A longer name can make a list too long for its line.
        var wasCanonical = string.Equals(CanonicalFile.Format(file), text, StringComparison.Ordinal);
        return new NamedFile(file.Path, file.Path, (wasCanonical ? CanonicalFile.Format(SourceFile.FromText(file.Path, followed)) : null) ?? followed);
    }

    // Links in the text and in the Markdown of fields: an address holds no spaces, so it is never folded over two lines.
    private string WithLinks(string text, string inside) => LinkAddress().Replace(text, link =>
    {
        var address = link.Groups["address"];
        var end = address.Value.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash : address.Length;
        var leadsHere = end > 0 && LinkResolver.SchemeOf(address.Value) is null
            && LinkResolver.Resolve(inside, address.Value)?.Route == Route.OfPage(oldFile)
            && address.Value.AsSpan(0, end).EndsWith(oldSlug + ".md", StringComparison.Ordinal);
        return leadsHere
            ? $"{link.Value[..(address.Index - link.Index)]}{address.Value[..(end - oldSlug.Length - ".md".Length)]}{newSlug}.md{address.Value[end..]}"
            : link.Value;
    });

    private string WithNames(string text, string inside, bool isPage)
    {
        var starts = LineStarts(text);
        foreach (var position in PlacesOfName(text, inside, isPage).OrderByDescending(p => (p.Line, p.Column)))
        {
            var at = starts[position.Line - 1] + position.Column - 1;
            at += text[at] is '"' or '\'' ? 1 : 0;
            text = string.Concat(text.AsSpan(0, at), newSlug, text.AsSpan(at + oldSlug.Length));
        }

        return text;
    }

    private IEnumerable<Position> PlacesOfName(string text, string inside, bool isPage)
    {
        var binder = new MetadataBinder(inside, new MarkdownReader(inside, Words.None, []), []);
        if (isPage)
        {
            var (yaml, before) = MarkdownReader.FrontMatterOf(MarkdownReader.Parse(text)) ?? ("", 0);
            Bind(binder, PageType.OfFile(inside).Metadata, YamlReader.Read(yaml, inside, before, []));
        }
        else if (DataFile.At(inside) is { Form: not DataForm.ByName } data)
        {
            var node = YamlReader.Read(text, inside, lineOffset: 0, []);
            foreach (var record in node is YamlList list ? list.Items : node is null ? [] : [node])
            {
                Bind(binder, data.Type, record);
            }
        }

        return binder.References
            .Where(r => r.Kind is ReferenceKind.Page or ReferenceKind.Place && string.Equals(r.Value, oldSlug, StringComparison.Ordinal))
            .Select(r => r.Position);
    }

    private static void Bind(MetadataBinder binder, ContentType type, YamlNode? node)
    {
        if (node is not null)
        {
            binder.Bind(type, node);
        }
    }

    // The old address joins those before it; an address that the page gets back is no longer an old one.
    private string WithRedirect(string text, string inside)
    {
        var front = MarkdownReader.FrontMatterOf(MarkdownReader.Parse(text))!.Value;
        var map = (YamlMap)YamlReader.Read(front.Yaml, inside, front.LinesBefore, [])!;
        var old = (map.Find(RedirectField) as YamlList)?.Items ?? [];
        var addresses = old.Where(i => !(i is YamlScalar { Value: var address } && string.Equals(address, Route.OfPage(newFile).Path, StringComparison.Ordinal)))
            .Append(new YamlScalar(Position.Start, Route.OfPage(oldFile).Path, Quoted: false));
        var redirects = new YamlEntry(RedirectField, Position.Start, new YamlList(Position.Start, [.. addresses]));
        var entries = map.Entries.Where(e => e.Key is not RedirectField).Append(redirects);
        return CanonicalFile.Page(PageType.OfFile(inside).Metadata, map with { Entries = [.. entries] }, CanonicalFile.BodyOf(text));
    }

    private static ImmutableArray<int> LineStarts(string text) => [0, .. text.Index().Where(c => c.Item == '\n').Select(c => c.Index + 1)];

    [GeneratedRegex(@"(\]\(\s*<?|^\s*\[[^\]\n]+\]:\s*<?)(?<address>[^\s()<>]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex LinkAddress();
}
