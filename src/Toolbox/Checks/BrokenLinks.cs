using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown.Links;
using Toolbox.WordForms;

namespace Toolbox.Checks;

/// <summary>Links to pages, anchors, pictures, terms and sources that do not exist.</summary>
internal static class BrokenLinks
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var known = new KnownPlaces(site);
        return site.AllLinks
            .SelectMany(f => f.Links.Select(l => (f.File, Link: l, Problem: known.ProblemOf(f.File, l))))
            .Where(f => f.Problem is not null)
            .Select(f => f.Problem!.At(f.File, f.Link.Position));
    }

    private sealed class KnownPlaces(Site site)
    {
        private readonly HashSet<string> terms = [.. site.Data.Glossary.Select(t => t.Id)];
        private readonly HashSet<string> sources = [.. site.Data.Bibliography.Select(s => s.Id)];
        private readonly HashSet<string> assets = [.. site.Assets.Select(a => Route.OfAsset(a.Path).Path)];
        private readonly HashSet<string> unreadable = [.. site.Unreadable.Select(f => Route.OfPage(f.File).Path)];

        public Problem? ProblemOf(string file, LinkUse link) => link.Kind switch
        {
            LinkKind.Term when !terms.Contains(link.Target.Fragment!) =>
                Problems.UnknownTerm(link.Written, NearestWord.To(link.Written, terms)),
            LinkKind.Source when !sources.Contains(link.Target.Fragment!) =>
                Problems.UnknownSource(link.Written, NearestWord.To(link.Written, sources)),
            LinkKind.Image when !assets.Contains(link.Target.Route.Path) =>
                Problems.BrokenImage(link.Written, NearestWord.To(link.Written, assets.Select(a => RelativePath.Between(file, a[1..])))),
            LinkKind.Page => PageProblem(file, link),
            _ => null,
        };

        private Problem? PageProblem(string file, LinkUse link)
        {
            var route = link.Target.Route;
            // A Word form is made where a page offers it.
            if (unreadable.Contains(route.Path) || assets.Contains(route.Path) || FormFile.TypeAt(route) is not null)
            {
                return null;
            }

            if (site.FindPage(route) is not { } page)
            {
                return Problems.BrokenLink(link.Written, NearestFile(file, link));
            }

            if (link.Target.Fragment is not { Length: > 0 } anchor || AnchorsOf(page).Contains(anchor))
            {
                return null;
            }

            return Problems.BrokenAnchor(page.File, anchor, NearestWord.To(anchor, AnchorsOf(page)));
        }

        // A wrong folder is as common as a typing error: first look for a page of that name anywhere.
        private string? NearestFile(string file, LinkUse link)
        {
            var path = link.Written.Split('#')[0];
            var name = path[(path.LastIndexOf('/') + 1)..];
            var sameName = site.Pages.FirstOrDefault(p => string.Equals(p.Slug + ".md", name, StringComparison.Ordinal));
            return sameName is not null
                ? RelativePath.Between(file, sameName.File)
                : NearestWord.To(path, site.Pages.Select(p => RelativePath.Between(file, p.File)));
        }

        private HashSet<string> AnchorsOf(Page page) => page.Route switch
        {
            var r when r == Route.Glossary => [.. page.Body.Headings.Select(h => h.Id), .. terms],
            var r when r == Route.Bibliography => [.. page.Body.Headings.Select(h => h.Id), .. sources],
            _ when page.Metadata is CardDeck deck => [.. page.Body.Headings.Select(h => h.Id), .. deck.Cards.Select(c => c.Id), .. PageAnchors.OfTemplates],
            _ => [.. page.Body.Headings.Select(h => h.Id), .. PageAnchors.OfTemplates],
        };
    }
}
