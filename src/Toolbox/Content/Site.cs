using System.Collections.Frozen;
using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Input;
using Toolbox.Markdown.Links;

namespace Toolbox.Content;

/// <summary>
/// The whole content, immutable and complete: every page at its route, who points to whom, and what every slug means.
/// </summary>
public sealed class Site
{
    private readonly FrozenDictionary<string, Page> byRoute;
    private readonly FrozenDictionary<string, Page> bySlug;
    private readonly FrozenDictionary<string, ImmutableArray<Page>> backlinks;
    private readonly FrozenDictionary<string, ImmutableArray<Page>> termUses;
    private readonly FrozenDictionary<string, ImmutableArray<Page>> sourceUses;

    private Site(InputFolder input, DataSet data, PageSet pages)
    {
        Data = data.Data;
        DataLinks = data.Links;
        Pages = pages.Pages;
        Unreadable = pages.Unreadable;
        Assets = [.. input.Files.Where(f => AssetTypes.IsAsset(f.Path))];
        byRoute = FirstBy(Pages, p => p.Route.Path);
        bySlug = FirstBy(Pages, p => p.Slug);
        backlinks = Uses(Pages, p => p.Links.Where(l => l.Kind == LinkKind.Page).Select(l => l.Target.Route.Path)
            .Concat(p.NamedPages.Select(FindPage).OfType<Page>().Select(t => t.Route.Path)));
        termUses = Uses(Pages, p => p.Links.Where(l => l.Kind == LinkKind.Term).Select(l => l.Target.Fragment!));
        sourceUses = Uses(Pages, p => p.Links.Where(l => l.Kind == LinkKind.Source).Select(l => l.Target.Fragment!)
            .Concat(p.References.Where(r => r.Kind == Metadata.ReferenceKind.Source).Select(r => r.Value)));
    }

    public SiteData Data { get; }

    /// <summary>What the data files point to.</summary>
    public ImmutableArray<FileLinks> DataLinks { get; }

    /// <summary>In order of path.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>Page files that could not be read, with what they point to; links to them are not reported again.</summary>
    public ImmutableArray<FileLinks> Unreadable { get; }

    /// <summary>What every file points to: pages, pages that could not be read, and data.</summary>
    public IEnumerable<FileLinks> AllLinks =>
        Pages.Select(p => new FileLinks(p.File, p.Links, p.References)).Concat(Unreadable).Concat(DataLinks);

    /// <summary>Pictures and other files that are copied as they are.</summary>
    public ImmutableArray<SourceFile> Assets { get; }

    public static Site Assemble(InputFolder input, DataSet data, PageSet pages) => new(input, data, pages);

    public Page? FindPage(Route route) => byRoute.GetValueOrDefault(route.Path);

    public Page? FindPage(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>Pages that point to a page, in text or metadata, in order of path.</summary>
    public ImmutableArray<Page> PagesPointingTo(Page page) => backlinks.GetValueOrDefault(page.Route.Path, []);

    /// <summary>Pages that use a term.</summary>
    public ImmutableArray<Page> PagesUsingTerm(string id) => termUses.GetValueOrDefault(id, []);

    /// <summary>Pages that rest on a source.</summary>
    public ImmutableArray<Page> PagesUsingSource(string id) => sourceUses.GetValueOrDefault(id, []);

    private static FrozenDictionary<string, Page> FirstBy(ImmutableArray<Page> pages, Func<Page, string> key) =>
        pages.DistinctBy(key, StringComparer.Ordinal).ToFrozenDictionary(key, StringComparer.Ordinal);

    // Who uses what, without uses of a page by itself.
    private static FrozenDictionary<string, ImmutableArray<Page>> Uses(ImmutableArray<Page> pages, Func<Page, IEnumerable<string>> usedBy)
    {
        var uses = new Dictionary<string, ImmutableArray<Page>.Builder>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var used in usedBy(page).Distinct(StringComparer.Ordinal))
            {
                if (string.Equals(used, page.Route.Path, StringComparison.Ordinal))
                {
                    continue;
                }

                if (!uses.TryGetValue(used, out var users))
                {
                    uses.Add(used, users = ImmutableArray.CreateBuilder<Page>());
                }

                users.Add(page);
            }
        }

        return uses.ToFrozenDictionary(u => u.Key, u => u.Value.ToImmutable(), StringComparer.Ordinal);
    }
}
