using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Checks.Hints;

/// <summary>Pages that no other page, menu or data file names: found in a list or by search only.</summary>
internal static class OrphanPages
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var named = site.DataLinks.SelectMany(l => l.References).Where(r => r.Kind is ReferenceKind.Page or ReferenceKind.Place).Select(r => r.Value).ToHashSet(StringComparer.Ordinal);
        var linked = site.DataLinks.SelectMany(l => l.Links).Select(l => l.Target.Route).ToHashSet();
        return
            from page in site.Pages
            where !page.IsIndex && page.Route != Route.Home && page.Route != Route.NotFound
            where site.PagesPointingTo(page).IsEmpty && !named.Contains(page.Slug) && !linked.Contains(page.Route)
            select Problems.OrphanPage().In(page.File);
    }
}
