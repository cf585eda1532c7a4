using System.Text;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Output;
using Toolbox.Worksheets;

namespace Toolbox.Rendering.Contract;

/// <summary>Old addresses of pages that moved (_redirects), permanent.</summary>
internal static class RedirectsFile
{
    public static OutputFile File(BrandedSite site) => OutputFile.Text("_redirects", () =>
    {
        var lines = new StringBuilder();
        foreach (var page in site.Pages)
        {
            foreach (var old in page.Metadata.RedirectFrom.Select(o => new Route(o)))
            {
                foreach (var (from, to) in MovedWith(page, old))
                {
                    lines.Append(site.Addresses.Of(from)).Append(' ').Append(site.Addresses.Of(to)).Append(" 301\n");
                }
            }
        }

        return lines.ToString();
    });

    // What stands under a page moves with it. An old address that was a single file has nothing under it.
    private static IEnumerable<(Route From, Route To)> MovedWith(Page page, Route old)
    {
        yield return (old, page.Route);
        if (!old.Path.EndsWith('/'))
        {
            yield break;
        }

        if (PageSheet.Of(page.Metadata) is not null)
        {
            yield return (old.Worksheet, page.Route.Worksheet);
            yield return (old.WordFile, page.Route.WordFile);
        }

        if (page.Metadata is WorkForm)
        {
            yield return (old.Card, page.Route.Card);
        }

        if (page.Metadata is CardDeck)
        {
            yield return (old.CardSheets, page.Route.CardSheets);
        }
    }
}
