using Toolbox.Content.Pages;

namespace Toolbox.Rendering.Contract;

/// <summary>Sources as a reader knows them: "Samen leren in netwerken, §1.5 en interview Poortman".</summary>
internal static class SourceNames
{
    public static IEnumerable<string> Of(BrandedSite site, IEnumerable<SourceReference> sources) =>
        sources.GroupBy(s => s.Id, StringComparer.Ordinal).Select(places => NameOf(site, places));

    private static string NameOf(BrandedSite site, IGrouping<string, SourceReference> places)
    {
        var entry = site.Data.Bibliography.First(b => string.Equals(b.Id, places.Key, StringComparison.Ordinal));
        var name = entry.KnownAs.Length > 0 ? entry.KnownAs : entry.Title;
        var at = string.Join(" en ", places.Select(p => p.At).OfType<string>());
        return at.Length > 0 ? $"{name}, {at}" : name;
    }
}
