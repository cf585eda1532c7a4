using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Checks.Hints;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>What a reader or reviewer would remark on the pages, and no rule forbids. Nothing fails on it.</summary>
public static class ContentHints
{
    public static ImmutableArray<Diagnostic> Find(InputFolder input)
    {
        var shared = input.Without(BrandFolder.Root);
        var prose = input.Files.Where(PageReader.IsPage).AsParallel().AsOrdered().Select(Prose.Of).ToImmutableArray();

        // A page of a brand is read as much as any; that it has the words of the page it replaces is its purpose.
        var own = prose.Where(p => !p.File.StartsWith(BrandFolder.Root, StringComparison.Ordinal));
        return [.. OrphanPages.Find(SharedContent.Read(shared).Site), .. prose.SelectMany(ReadingLevel.Find), .. CopiedText.Find([.. own])];
    }
}
