using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Checks.Hints;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>What a reader or reviewer would remark on the shared pages, and no rule forbids. Nothing fails on it.</summary>
public static class ContentHints
{
    public static ImmutableArray<Diagnostic> Find(InputFolder input)
    {
        var shared = input.Without(BrandFolder.Root);
        var prose = shared.Files.Where(PageReader.IsPage).AsParallel().AsOrdered().Select(Prose.Of).ToImmutableArray();
        return [.. OrphanPages.Find(SharedContent.Read(shared).Site), .. prose.SelectMany(ReadingLevel.Find), .. CopiedText.Find(prose)];
    }
}
