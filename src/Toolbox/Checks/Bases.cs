using Toolbox.Brands.Updates;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>What a brand replaces without saying which version of it, and what says so and replaces nothing.</summary>
internal static class Bases
{
    /// <summary>Shared content replaces nothing.</summary>
    public static IEnumerable<Diagnostic> FindInShared(Site site) =>
    [
        .. site.Pages.Where(p => p.Metadata.BasedOn is not null).Select(p => Problems.NeedlessBase().In(p.File)),
        .. site.Data.Glossary.Where(t => t.BasedOn is not null).Select(_ => Problems.NeedlessBase().In(DataReader.GlossaryFile)),
        .. site.Data.Bibliography.Where(e => e.BasedOn is not null).Select(_ => Problems.NeedlessBase().In(DataReader.BibliographyFile)),
        .. site.Data.Wizard?.BasedOn is null ? [] : new[] { Problems.NeedlessBase().In(DataReader.WizardFile) },
    ];

    /// <summary>What lies in the folder of a brand.</summary>
    /// <param name="overlay">The folder of the brand.</param>
    public static IEnumerable<Diagnostic> FindInBrand(InputFolder shared, InputFolder overlay)
    {
        var paths = overlay.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var replaceable = ContentPart.In(shared.Files.Where(f => paths.Contains(f.Path))).DistinctBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Name, p => p.Hash, StringComparer.Ordinal);
        var own = ContentPart.In(overlay.Files).ToLookup(p => replaceable.ContainsKey(p.Name));
        return
        [
            .. own[false].Where(p => p.Base is not null).Select(p => Problems.NeedlessBase().At(p.File, p.Position)),
            .. own[true].Where(p => p.HasPlaceForBase && p.Base is null).Select(p => Problems.MissingBase(p.Name, replaceable[p.Name]).At(p.File, p.Position)),
        ];
    }
}
