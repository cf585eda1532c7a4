using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Summaries;

/// <summary>What a change does to the content: pages, other files, and the problems there are after it.</summary>
public sealed record ContentChange
{
    public required ImmutableArray<PageChange> Added { get; init; }

    public required ImmutableArray<PageChange> Edited { get; init; }

    public required ImmutableArray<PageChange> Renamed { get; init; }

    public required ImmutableArray<PageChange> Removed { get; init; }

    /// <summary>Paths of data, pictures and files of brands that differ.</summary>
    public required ImmutableArray<string> OtherFiles { get; init; }

    /// <summary>Errors and warnings of the whole content, and hints on pages that the change adds or edits.</summary>
    public required ImmutableArray<Diagnostic> Problems { get; init; }

    /// <summary>There is a site to look at.</summary>
    public bool CanBeBuilt => !Problems.Any(p => p.IsError);

    /// <summary>Compares the content before a change with that after it.</summary>
    public static ContentChange Between(InputFolder before, InputFolder after)
    {
        var (old, now) = (SharedContent.Read(before).Site, SharedContent.Read(after).Site);
        var differing = Differing(before, after);
        var pages = differing.Where(IsSharedPage).ToList();
        var added = pages.Where(p => before.Find(p) is null).Select(p => new PageChange(p, PageAt(now, p))).ToList();
        var gone = pages.Where(p => after.Find(p) is null).Select(p => new PageChange(p, PageAt(old, p))).ToList();
        var renamed = (
            from page in added
            let was = gone.Find(g => page.Page?.Metadata.RedirectFrom.Contains(Route.OfPage(g.File).Path, StringComparer.Ordinal) ?? false)
            where was is not null
            select (Was: was, Is: page with { Old = Route.OfPage(was.File) })).ToList();
        var written = pages.Where(p => after.Find(p) is not null).ToHashSet(StringComparer.Ordinal);
        return new ContentChange
        {
            Added = [.. added.ExceptBy(renamed.Select(r => r.Is.File), a => a.File, StringComparer.Ordinal)],
            Edited = [.. pages.Where(p => before.Find(p) is not null && written.Contains(p)).Select(p => new PageChange(p, PageAt(now, p)))],
            Renamed = [.. renamed.Select(r => r.Is)],
            Removed = [.. gone.Except(renamed.Select(r => r.Was)).Select(g => g with { LeadsTo = Heir(now, Route.OfPage(g.File)) })],
            OtherFiles = [.. differing.Where(p => !IsSharedPage(p))],
            Problems = [.. ContentCheck.Find(after), .. ContentHints.Find(after).Where(h => written.Contains(h.File))],
        };
    }

    // In order of path.
    private static List<string> Differing(InputFolder before, InputFolder after)
    {
        var old = before.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var now = after.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        return [.. old.Keys.Union(now.Keys, StringComparer.Ordinal).Where(p => !IsSame(old.GetValueOrDefault(p), now.GetValueOrDefault(p))).Order(StringComparer.Ordinal)];
    }

    private static bool IsSame(SourceFile? a, SourceFile? b) => a is not null && b is not null && a.ReadBytes().AsSpan().SequenceEqual(b.ReadBytes());

    private static bool IsSharedPage(string path) => path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith(BrandFolder.Root, StringComparison.Ordinal);

    private static Page? PageAt(Site site, string file) => site.FindPage(Route.OfPage(file)) is { } page && string.Equals(page.File, file, StringComparison.Ordinal) ? page : null;

    private static Page? Heir(Site site, Route old) =>
        site.Pages.FirstOrDefault(p => p.Metadata.RedirectFrom.Contains(old.Path, StringComparer.Ordinal));
}
