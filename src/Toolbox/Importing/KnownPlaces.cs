using System.Text.RegularExpressions;
using Toolbox.Content;
using Toolbox.Content.Data;

namespace Toolbox.Importing;

/// <summary>Finds the pages and sources of the site by what people call them.</summary>
internal sealed partial class KnownPlaces
{
    // A shorter title stands in too many texts by chance.
    private const int ShortestTitle = 12;

    private readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);

    public KnownPlaces(Site site)
    {
        foreach (var page in site.Pages.Where(p => !p.IsIndex))
        {
            pages[page.Slug] = page.Slug;
        }

        foreach (var page in site.Pages.Where(p => !p.IsIndex))
        {
            foreach (var name in page.Metadata.Aliases.Prepend(page.Metadata.Title.AsWritten))
            {
                pages.TryAdd(Slug.Of(name), page.Slug);
            }
        }

        foreach (var entry in site.Data.Bibliography)
        {
            sources[entry.Id] = entry.Id;
        }

        foreach (var entry in site.Data.Bibliography)
        {
            AddNames(entry);
        }
    }

    /// <summary>The slug of a page by its name, title, another name or address; null for none.</summary>
    public string? Page(string text)
    {
        var name = text.Trim().TrimEnd('/');
        name = name[(name.LastIndexOf('/') + 1)..];
        return pages.GetValueOrDefault(Slug.Of(name.EndsWith(".md", StringComparison.Ordinal) ? name[..^".md".Length] : name));
    }

    /// <summary>A source by its id, title, or authors and year, and the place in it; null for one that is not in the bibliography.</summary>
    public (string Id, string? At)? Source(string text)
    {
        var place = Place().Match(text);
        var name = WithoutOthers(place.Success ? text[..place.Index] : text);
        var id = sources.GetValueOrDefault(name)
            ?? sources.Where(s => s.Key.Length >= ShortestTitle && name.Contains(s.Key, StringComparison.Ordinal)).Select(s => s.Value).Distinct(StringComparer.Ordinal).Take(2).ToList() switch
            {
                [var only] => only,
                _ => null,
            };
        return id is null ? null : (id, place.Success ? place.Value.Trim(' ', ',', '.', '(', ')') : null);
    }

    private void AddNames(BibliographyEntry entry)
    {
        foreach (var name in new[] { entry.KnownAs, entry.Title, $"{entry.Authors} {entry.Year}", $"{entry.Authors.Split(',')[0]} {entry.Year}", $"{entry.Authors.Split(" en ")[0].Split(',')[0]} {entry.Year}" })
        {
            var slug = WithoutOthers(name);
            if (slug.Any(char.IsLetter) && slug.Any(c => c is '-' || !char.IsDigit(c)))
            {
                sources.TryAdd(slug, entry.Id);
            }
        }
    }

    // "Poortman e.a. (2022)" is poortman-2022.
    private static string WithoutOthers(string text) => Slug.Of(Others().Replace(text, " "));

    [GeneratedRegex(@"[,.(]?\s*(§|\bp\.|\bpp\.|\bblz\.?|\bpagina\b|\bhoofdstuk\b|\bhfst\.?|\bfiguur\b|\bfig\.|\btabel\b|\bbijlage\b).*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(e\.\s?a\.|et al\.?|en anderen|c\.s\.)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Others();
}
