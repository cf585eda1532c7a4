using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Checks;

/// <summary>One name for two things, or an alias that hides the name of something else.</summary>
internal static class DuplicateSlugs
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var owners = new Dictionary<string, NamedPlace>(StringComparer.Ordinal);
        foreach (var place in SlugIndex.Of(site))
        {
            if (owners.TryGetValue(place.Slug, out var first))
            {
                if (first.Target.Route != place.Target.Route)
                {
                    yield return Problems.DuplicateSlug(place.Slug, first.File).At(place.File, place.Position);
                }
            }
            else
            {
                owners.Add(place.Slug, place);
            }
        }

        foreach (var page in site.Pages)
        {
            foreach (var alias in page.References.Where(r => r.Kind == ReferenceKind.Alias))
            {
                if (owners.TryGetValue(alias.Value, out var owner) && !string.Equals(owner.File, page.File, StringComparison.Ordinal))
                {
                    yield return Problems.AliasHidesSlug(alias.Value, owner.File).At(page.File, alias.Position);
                }
            }
        }
    }
}
