using System.Collections.Immutable;
using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;

namespace Toolbox.Brands;

/// <summary>A brand ready to be rendered: the shared content with its own over it, and every problem that only this brand has.</summary>
/// <param name="Brand">Null where brand.yml could not be read.</param>
public sealed record BrandContent(string Id, Brand? Brand, Site Site, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The shared content in its own name.</summary>
    public static BrandContent Default(SharedContent shared) => new(Brand.DefaultId, Brand.Default(shared.Site.Data.Settings), shared.Site, []);

    /// <summary>Reads what the brand lays over the shared content, and checks the whole that they make together.</summary>
    public static BrandContent Of(SharedContent shared, BrandSource source)
    {
        if (source.File is not { } file)
        {
            return new BrandContent(source.Folder.Id, Brand: null, shared.Site, [.. source.Diagnostics, .. source.Folder.Files.Diagnostics.Select(d => InFolder(source, d))]);
        }

        var overlay = source.Folder.Files;
        var settings = file.Over(shared.Data.Data.Settings);
        var words = shared.Data.Data.Words.With(CommunityWords.Of(file.Community)).With(SiteWords.Of(settings));
        var data = DataReader.ReadOver(shared.Data.Data, overlay, settings, words);
        var pages = PageReader.Read(overlay, WordsToRead(shared, data), shared.Data.Data.Vocabularies);
        var site = Site.Assemble(
            shared.Input.With(overlay),
            new DataSet(data.Data, LinksOver(shared, source, data), []),
            PagesOver(shared.Pages, pages, source.Folder));
        var found = SiteChecks.RunForBrand(overlay, site).Concat(ReplacedPages.Find(shared.Site, pages.Pages)).Concat(HiddenPages.Find(site, source.Links)).Concat(Bases.FindInBrand(shared.Input, overlay));
        return new BrandContent(
            source.Folder.Id,
            Brand.Of(source.Folder.Id, file, source.Logo),
            site,
            [
                .. source.Diagnostics,
                .. overlay.Diagnostics.Concat(data.Diagnostics).Concat(pages.Diagnostics).Concat(found).Except(shared.Found).Select(d => InFolder(source, d)),
            ]);
    }

    // A heading's address is made of the words of the default brand, so that it is the same in every brand; words that only
    // this brand has must be known.
    private static Words WordsToRead(SharedContent shared, DataSet data)
    {
        var own = data.Data.Words.Tokens.Where(t => !shared.Data.Data.Words.Knows(t));
        return shared.Data.Data.Words.With(own.Select(t => KeyValuePair.Create(t, WordPair.Both(data.Data.Words.Resolve(t, WordVariant.Netherlands)))));
    }

    private static PageSet PagesOver(PageSet shared, PageSet own, BrandFolder folder)
    {
        var replaced = own.Pages.Select(p => p.File).Concat(own.Unreadable.Select(f => f.File)).ToHashSet(StringComparer.Ordinal);
        return new PageSet(
            [.. shared.Pages.Where(p => !replaced.Contains(p.File)).Concat(own.Pages.Select(p => p with { BrandFolder = folder.Path })).OrderBy(p => p.File, StringComparer.Ordinal)],
            [.. shared.Unreadable.Where(f => !replaced.Contains(f.File)), .. own.Unreadable],
            []);
    }

    // Terms and sources of the brand stand beside the shared ones; its wizard stands in the place of the shared one.
    private static ImmutableArray<FileLinks> LinksOver(SharedContent shared, BrandSource source, DataSet own)
    {
        var hasWizard = own.Links.Any(l => IsWizard(l));
        return
        [
            .. shared.Data.Links.Where(l => !hasWizard || !IsWizard(l)),
            .. own.Links.Select(l => IsWizard(l) ? l : l with { File = source.Folder.Path + l.File }),
            source.Links,
        ];
    }

    private static bool IsWizard(FileLinks links) => string.Equals(links.File, DataReader.WizardFile, StringComparison.Ordinal);

    // What the checks found stands in a file of the brand, or in a shared file that was fine until the brand changed another.
    private static Diagnostic InFolder(BrandSource source, Diagnostic diagnostic)
    {
        if (diagnostic.File.StartsWith(BrandFolder.Root, StringComparison.Ordinal))
        {
            return diagnostic;
        }

        var isOwn = source.Folder.Files.Find(diagnostic.File) is not null
            || source.Folder.Files.Diagnostics.Any(d => string.Equals(d.File, diagnostic.File, StringComparison.Ordinal));
        return isOwn
            ? diagnostic with { File = source.Folder.Path + diagnostic.File }
            : diagnostic with { Problem = diagnostic.Problem.OfBrand(source.Folder.Id) };
    }
}
