using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Offline;
using Toolbox.Output;
using Toolbox.Rendering;
using Toolbox.Rendering.Templates;
using Toolbox.Search;

namespace Toolbox;

/// <summary>A built site: its files, or none when there are errors; and every problem that was found.</summary>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the search index is made of; null when there are errors or the site has no page that finds. No file of the site.</summary>
    public OutputFile? SearchRecords { get; init; }

    /// <summary>Where the site lives on its host: <c>/</c> or <c>/toolbox/</c>.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>The id of the brand it was rendered for.</summary>
    public string BrandId { get; init; } = Brand.DefaultId;

    public bool HasErrors => Diagnostics.Any(d => d.IsError);
}

/// <summary>The stages from content to site, in order.</summary>
public static class SiteBuilder
{
    /// <summary>The ids of all brands, the default one included, in ordinal order.</summary>
    public static ImmutableArray<string> BrandIds(InputFolder input) =>
        [.. BrandFolder.In(input).Select(b => b.Id).Append(Brand.DefaultId).Order(StringComparer.Ordinal)];

    /// <summary>Reads and checks the content and renders it in its own name.</summary>
    public static BuildResult Build(InputFolder input, Theme theme, BuildOptions? options = null) =>
        Build(input, theme, BrandChoice.Default, options).Single();

    /// <summary>
    /// Reads and checks the shared content once, and renders it for every chosen brand. A brand is read and rendered when
    /// it is asked for, and can be forgotten before the next, so that memory does not grow with their number.
    /// </summary>
    public static IEnumerable<BuildResult> Build(InputFolder input, Theme theme, BrandChoice choice, BuildOptions? options = null)
    {
        theme.Prepare(PageReader.TypesIn(input).Select(t => t.Id));
        return Build(input, SharedContent.Read(input), theme, choice, options);
    }

    /// <summary>The same of content that was read before.</summary>
    /// <param name="input">Where the brands are.</param>
    public static IEnumerable<BuildResult> Build(InputFolder input, SharedContent shared, Theme theme, BrandChoice choice, BuildOptions? options = null)
    {
        var asked = options ?? BuildOptions.Plain;
        var ids = choice.From(BrandIds(input));
        if (shared.Diagnostics.Any(d => d.IsError))
        {
            return ids.Select(id => new BuildResult([], shared.Diagnostics) { BrandId = id });
        }

        var sources = BrandSource.ReadAll(input, shared.Site.Data).ToDictionary(s => s.Folder.Id, StringComparer.Ordinal);
        return
            from id in ids
            let content = sources.TryGetValue(id, out var source) ? BrandContent.Of(shared, source) : BrandContent.Default(shared)
            select Render(shared, theme, content, choice.IsMany ? asked.InFolder(id) : asked);
    }

    /// <summary>Reads and checks the content and all brands, and renders nothing.</summary>
    public static (Site Site, ImmutableArray<Diagnostic> Diagnostics) Check(InputFolder input)
    {
        var shared = SharedContent.Read(input);
        var brands = BrandSource.ReadAll(input, shared.Site.Data).SelectMany(source => BrandContent.Of(shared, source).Diagnostics);
        return (shared.Site, [.. shared.Diagnostics, .. BrandFolder.ProblemsIn(input), .. brands]);
    }

    private static BuildResult Render(SharedContent shared, Theme theme, BrandContent content, BuildOptions options)
    {
        ImmutableArray<Diagnostic> diagnostics = [.. shared.Diagnostics, .. content.Diagnostics];
        if (content.Brand is not { } found || diagnostics.Any(d => d.IsError))
        {
            return new BuildResult([], diagnostics) { BrandId = content.Id };
        }

        var brand = options.Of(found);
        var branded = new BrandedSite(content.Site, brand);
        ImmutableArray<OutputFile> archive = brand.HasArchive ? [SiteArchive.File(content.Site, theme, brand)] : [];
        return new BuildResult([.. SiteRenderer.Render(branded, theme), .. archive], diagnostics) { BrandId = content.Id, BasePath = brand.BasePath, SearchRecords = SearchRecordsFile.Of(branded) };
    }
}
