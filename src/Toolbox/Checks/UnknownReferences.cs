using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Checks;

/// <summary>Values in metadata that name a page, a source or a word of a list that does not exist.</summary>
internal static class UnknownReferences
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var slugs = site.Pages.Select(p => p.Slug).Concat(site.Unreadable.Select(f => Page.SlugOf(f.File))).ToHashSet(StringComparer.Ordinal);
        var places = new Lazy<HashSet<string>>(() => [.. slugs, .. SlugIndex.Of(site).Select(p => p.Slug)]);
        var sources = site.Data.Bibliography.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return site.AllLinks
            .SelectMany(f => f.References.Select(r => (f.File, Reference: r, Problem: ProblemOf(r))))
            .Where(f => f.Problem is not null)
            .Select(f => f.Problem!.At(f.File, f.Reference.Position));

        Problem? ProblemOf(Reference reference) => reference.Kind switch
        {
            ReferenceKind.Page when !slugs.Contains(reference.Value) =>
                Problems.UnknownPage(reference.Field, reference.Value, NearestWord.To(reference.Value, slugs)),
            ReferenceKind.Place when !places.Value.Contains(reference.Value) =>
                Problems.UnknownPage(reference.Field, reference.Value, NearestWord.To(reference.Value, places.Value)),
            ReferenceKind.Source when !sources.Contains(reference.Value) =>
                Problems.UnknownSource(reference.Value, NearestWord.To(reference.Value, sources)),
            ReferenceKind.Vocabulary => VocabularyProblem(site.Data.Vocabularies, reference),
            _ => null,
        };
    }

    // Without a vocabularies.yml that could be read there is nothing to compare with; that is reported already.
    private static Problem? VocabularyProblem(Vocabularies vocabularies, Reference reference)
    {
        var values = vocabularies.Named(reference.Vocabulary!);
        var found = vocabularies.Find(reference.Vocabulary!, reference.Value);
        if (values.IsEmpty || string.Equals(found?.Id, reference.Value, StringComparison.Ordinal))
        {
            return null;
        }

        if (found is not null)
        {
            return Problems.RenamedValue(reference.Field, reference.Value, found.Id);
        }

        var ids = values.Select(v => v.Id).ToList();
        return Problems.UnknownValue(reference.Field, reference.Value, NearestWord.To(reference.Value, ids), ids);
    }
}
