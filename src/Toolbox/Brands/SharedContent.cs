using System.Collections.Immutable;
using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Brands;

/// <summary>What all brands have in common, read and checked once: the input folder without its brands.</summary>
/// <param name="Found">What the checks found in the whole site, without what was wrong in reading.</param>
public sealed record SharedContent(InputFolder Input, DataSet Data, PageSet Pages, Site Site, ImmutableArray<Diagnostic> Found)
{
    public ImmutableArray<Diagnostic> Diagnostics => [.. Input.Diagnostics, .. Data.Diagnostics, .. Pages.Diagnostics, .. Found];

    public static SharedContent Read(InputFolder input)
    {
        var shared = input.Without(BrandFolder.Root);
        var data = DataReader.Read(shared);
        var pages = PageReader.Read(shared, data.Data.Words, data.Data.Vocabularies);
        var site = Site.Assemble(shared, data, pages);
        return new SharedContent(shared, data, pages, site, SiteChecks.Run(shared, site));
    }

    /// <summary>The same with one page in place of what its path held, or beside it. Only that page is read; the whole is checked.</summary>
    public SharedContent With(SourceFile page)
    {
        var alone = InputFolder.Of([page]);
        var input = Input.With(alone);
        var pages = Pages.With(page.Path, PageReader.Read(alone, Data.Data.Words, Data.Data.Vocabularies));
        var site = Site.Assemble(input, Data, pages);
        return new SharedContent(input, Data, pages, site, SiteChecks.Run(input, site));
    }
}
