using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Brands.Updates;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Renames;

/// <summary>
/// Another name for a page: its file moves, everything that names it follows, and its old address leads to the new one.
/// Also in the folders of brands, where a page of that name replaces it. Reads, and writes nothing: a rename that would
/// leave an error is refused as a whole.
/// </summary>
/// <param name="Files">What to write; none where it is refused.</param>
/// <param name="Refusal">Why not; null where it can be done.</param>
/// <param name="Problems">What is wrong in the content, where that is why.</param>
public sealed record PageRename(ImmutableArray<NamedFile> Files, Bilingual? Refusal, ImmutableArray<Diagnostic> Problems)
{
    // Templates, scripts or a web server look for these at their own address.
    private static readonly ImmutableArray<Route> Fixed =
        [Route.Home, Route.NotFound, Route.Glossary, Route.Bibliography, Route.Search, Route.Start, Route.Meeting, Route.Offline];

    /// <param name="oldSlug">The page's name now: that of its file.</param>
    /// <param name="newSlug">The name it gets, in the same folder.</param>
    public static PageRename Of(InputFolder input, string oldSlug, string newSlug)
    {
        if (!Slug.IsValid(newSlug))
        {
            var suggestion = Slug.Of(newSlug);
            return Refuse(
                $"'{newSlug}' kan geen naam zijn: alleen kleine letters, cijfers en streepjes{(suggestion.Length > 0 ? $", zoals '{suggestion}'" : "")}.",
                $"'{newSlug}' cannot be a name: lower-case letters, digits and hyphens only{(suggestion.Length > 0 ? $", like '{suggestion}'" : "")}.");
        }

        var (site, found) = SiteBuilder.Check(input);
        if (Errors(found) is { IsEmpty: false } errors)
        {
            return Refuse(
                "er staan fouten in de inhoud, en wat niet te lezen is kan niet mee veranderen. Los die eerst op.",
                "the content has errors, and what cannot be read cannot follow. Solve them first.",
                errors);
        }

        var pages = input.Files.Where(PageReader.IsPage).Select(f => BrandFolder.Inside(f.Path)).Distinct(StringComparer.Ordinal).ToLookup(Page.SlugOf, StringComparer.Ordinal);
        if (WhyNot(site, pages, oldSlug, newSlug) is { } refusal)
        {
            return new PageRename([], refusal, []);
        }

        var move = new PageMove(pages[oldSlug].Single(), newSlug);
        ImmutableArray<NamedFile> files = [.. WithBases(input, [.. input.Files.Select(move.Of).OfType<NamedFile>()])];
        var after = Errors(SiteBuilder.Check(After(input, files)).Diagnostics);
        return after.IsEmpty
            ? new PageRename(files, Refusal: null, [])
            : Refuse($"met de naam '{newSlug}' klopt de inhoud niet meer.", $"with the name '{newSlug}' the content would have errors.", after);
    }

    /// <summary>The content as it is once the files are written.</summary>
    private static InputFolder After(InputFolder input, ImmutableArray<NamedFile> files) =>
        input.WithoutFiles(files.Select(f => f.OldPath).ToHashSet(StringComparer.Ordinal)).With(InputFolder.FromTexts(files.Select(f => (f.Path, f.Text))));

    private static Bilingual? WhyNot(Site site, ILookup<string, string> pages, string oldSlug, string newSlug)
    {
        var places = SlugIndex.Of(site);
        switch (pages[oldSlug].ToList())
        {
            case []:
                return places.FirstOrDefault(p => string.Equals(p.Slug, oldSlug, StringComparison.Ordinal)) is { } place
                    ? new Bilingual($"'{oldSlug}' is geen pagina, maar staat in {place.File}.", $"'{oldSlug}' is not a page; it stands in {place.File}.")
                    : NoPage(oldSlug, NearestWord.To(oldSlug, pages.Select(p => p.Key)));
            case [var file] when IsFixed(file):
                return new Bilingual($"{file} heeft een vaste plek en kan geen andere naam krijgen.", $"{file} has a fixed place and cannot get another name.");
            case [_]:
                break;
            case var several:
                return new Bilingual(
                    $"'{oldSlug}' is de naam van {string.Join(" en ", several)}; hernoem er een met de hand.",
                    $"'{oldSlug}' is the name of {string.Join(" and ", several)}; rename one by hand.");
        }

        var owner = pages[newSlug].FirstOrDefault() ?? places.FirstOrDefault(p => string.Equals(p.Slug, newSlug, StringComparison.Ordinal))?.File;
        return owner is null ? null : new Bilingual($"'{newSlug}' is al de naam van iets in {owner}.", $"'{newSlug}' is already the name of something in {owner}.");
    }

    private static Bilingual NoPage(string slug, string? nearest) => nearest is null
        ? new($"'{slug}' is geen pagina.", $"'{slug}' is not a page.")
        : new($"'{slug}' is geen pagina; bedoelde je '{nearest}'?", $"'{slug}' is not a page; did you mean '{nearest}'?");

    private static bool IsFixed(string file) => file.EndsWith("/index.md", StringComparison.Ordinal) || Fixed.Contains(Route.OfPage(file));

    // What a brand replaces has a fingerprint of the shared text; that text says the same under another name, so the
    // fingerprint of a brand that was up to date follows.
    private static IEnumerable<NamedFile> WithBases(InputFolder input, ImmutableArray<NamedFile> files)
    {
        var shared = files.Where(f => !IsOfBrand(f.OldPath)).ToList();
        var before = ContentPart.In(input.Files.Where(f => shared.Exists(s => string.Equals(s.OldPath, f.Path, StringComparison.Ordinal))));
        var after = ContentPart.In(shared.Select(f => SourceFile.FromText(f.OldPath, f.Text))).ToDictionary(p => p.Name, p => p.Hash, StringComparer.Ordinal);
        var hashes = before.Where(p => after.TryGetValue(p.Name, out var hash) && !string.Equals(hash, p.Hash, StringComparison.Ordinal))
            .Select(p => (Old: p.Hash, New: after[p.Name])).ToList();
        var changed = files.ToDictionary(f => f.OldPath, StringComparer.Ordinal);
        foreach (var file in input.Files.Where(f => IsOfBrand(f.Path) && (PageReader.IsPage(f) || CanonicalFile.IsData(f.Path))))
        {
            var text = changed.TryGetValue(file.Path, out var named) ? named.Text : file.ReadText([])!;
            var based = hashes.Aggregate(text, (t, hash) => t.Replace(hash.Old, hash.New, StringComparison.Ordinal));
            if (!string.Equals(based, text, StringComparison.Ordinal))
            {
                changed[file.Path] = new NamedFile(file.Path, named?.Path ?? file.Path, based);
            }
        }

        return changed.Values.OrderBy(f => f.Path, StringComparer.Ordinal);
    }

    private static bool IsOfBrand(string path) => path.StartsWith(BrandFolder.Root, StringComparison.Ordinal);

    private static ImmutableArray<Diagnostic> Errors(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Where(d => d.IsError)];

    private static PageRename Refuse(string nl, string en, ImmutableArray<Diagnostic> problems = default) =>
        new([], new Bilingual(nl, en), problems.IsDefault ? [] : problems);
}
