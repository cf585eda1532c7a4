using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Markdown.Links;
using Toolbox.Metadata;

namespace Toolbox.Content;

/// <summary>A page as it was read: typed metadata, pieces with open slots, and everything it points to.</summary>
public sealed record Page
{
    /// <summary>Path under the input folder.</summary>
    public required string File
    {
        get;
        init
        {
            field = value;
            Route = Route.OfPage(value);
            Slug = SlugOf(value);
        }
    }

    public Route Route { get; private init; }

    /// <summary>The page's own name: that of its file, or of its folder for an index.</summary>
    public string Slug { get; private init; } = "";

    public required PageType Type { get; init; }

    public required PageMetadata Metadata { get; init; }

    public required Body Body { get; init; }

    /// <summary>Links to this site, in text and metadata.</summary>
    public required ImmutableArray<LinkUse> Links { get; init; }

    /// <summary>Pages, sources and values of vocabularies that the metadata names.</summary>
    public required ImmutableArray<Reference> References { get; init; }

    /// <summary>The page is the list page of its folder.</summary>
    public bool IsIndex => File.EndsWith("/index.md", StringComparison.Ordinal);

    /// <summary>Slugs of the pages that the metadata names, each once, in order.</summary>
    public IEnumerable<string> NamedPages =>
        References.Where(r => r.Kind == ReferenceKind.Page).Select(r => r.Value).Distinct(StringComparer.Ordinal);

    internal static string SlugOf(string file)
    {
        if (file is "index.md")
        {
            return "home";
        }

        var name = file[..^".md".Length];
        var path = name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"/index".Length] : name;
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
