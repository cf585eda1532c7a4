using Toolbox.Content;
using Toolbox.Diagnostics;

namespace Toolbox.Checks;

/// <summary>Two files for one address, an old address that is a page again, or the address where cards are chosen.</summary>
internal static class DuplicateAddresses
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        if (site.FindPage(Route.Cards) is { } cards)
        {
            owners.Add(Route.CardSelection.Path, cards.File);
        }

        foreach (var (address, file) in site.Pages.Select(p => (p.Route.Path, p.File))
            .Concat(site.Pages.SelectMany(p => p.Metadata.RedirectFrom.Select(old => (old, p.File)))))
        {
            if (!owners.TryAdd(address, file))
            {
                yield return Problems.DuplicateAddress(address, owners[address]).In(file);
            }
        }
    }
}
