using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;

namespace Toolbox.Checks;

/// <summary>Pages of a brand that stand in the place of a shared one and lost a name that others may link to.</summary>
internal static class ReplacedPages
{
    public static IEnumerable<Diagnostic> Find(Site shared, IEnumerable<Page> own) =>
        from page in own
        let replaced = shared.FindPage(page.Route)
        where replaced is not null
        from name in NamesIn(replaced).Except(NamesIn(page), StringComparer.Ordinal)
        select Problems.LostSlug(name).In(page.File);

    // The name of the page itself is that of its file, and so the same.
    private static IEnumerable<string> NamesIn(Page page) =>
    [
        .. page.Body.Headings.Where(h => h.HasExplicitId).Select(h => h.Id),
        .. page.Metadata is CardDeck deck ? deck.Cards.Select(c => c.Id) : [],
        .. page.Metadata.RedirectFrom,
    ];
}
