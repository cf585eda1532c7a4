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
    /// <param name="baseUrl">Another address than that of site.yml; null for its own.</param>
    /// <param name="withPdf">Who builds also prints the files that have a <see cref="OutputFile.PdfPath"/>, so pages link to those.</param>
    /// <param name="withWorker">Who builds also writes the worker that pages start (<see cref="Offline.WorkerFiles"/>).</param>
    /// <param name="withArchive">Adds a ZIP of the whole site, and a link to it.</param>
    public static BuildResult Build(InputFolder input, Theme theme, Uri? baseUrl = null, bool withPdf = false, bool withWorker = false, bool withArchive = false) =>
        Build(input, theme, BrandChoice.Default, baseUrl, withPdf, withWorker, withArchive).Single();

    /// <summary>
    /// Reads and checks the shared content once, and renders it for every chosen brand. A brand is read and rendered when
    /// it is asked for, and can be forgotten before the next, so that memory does not grow with their number.
    /// </summary>
    /// <param name="baseUrl">Another address than their own; of many brands each gets a folder there.</param>
    public static IEnumerable<BuildResult> Build(InputFolder input, Theme theme, BrandChoice choice, Uri? baseUrl = null, bool withPdf = false, bool withWorker = false, bool withArchive = false)
    {
        theme.Prepare(PageReader.TypesIn(input).Select(t => t.Id));
        var shared = SharedContent.Read(input);
        var ids = choice.From(BrandIds(input));
        if (shared.Diagnostics.Any(d => d.IsError))
        {
            return ids.Select(id => new BuildResult([], shared.Diagnostics) { BrandId = id });
        }

        var sources = BrandSource.ReadAll(input, shared.Site.Data).ToDictionary(s => s.Folder.Id, StringComparer.Ordinal);
        return
            from id in ids
            let content = sources.TryGetValue(id, out var source) ? BrandContent.Of(shared, source) : BrandContent.Default(shared)
            let address = choice.IsMany && baseUrl is not null ? new Uri(baseUrl, $"{id}/") : baseUrl
            select Render(shared, theme, content, address, brand => brand with { HasPdf = withPdf, HasWorker = withWorker, HasArchive = withArchive });
    }

    /// <summary>Reads and checks the content and all brands, and renders nothing.</summary>
    public static (Site Site, ImmutableArray<Diagnostic> Diagnostics) Check(InputFolder input)
    {
        var shared = SharedContent.Read(input);
        var brands = BrandSource.ReadAll(input, shared.Site.Data).SelectMany(source => BrandContent.Of(shared, source).Diagnostics);
        return (shared.Site, [.. shared.Diagnostics, .. BrandFolder.ProblemsIn(input), .. brands]);
    }

    private static BuildResult Render(SharedContent shared, Theme theme, BrandContent content, Uri? baseUrl, Func<Brand, Brand> asBuilt)
    {
        ImmutableArray<Diagnostic> diagnostics = [.. shared.Diagnostics, .. content.Diagnostics];
        if (content.Brand is not { } found || diagnostics.Any(d => d.IsError))
        {
            return new BuildResult([], diagnostics) { BrandId = content.Id };
        }

        var brand = asBuilt(found with { BaseUrl = baseUrl ?? found.BaseUrl });
        var branded = new BrandedSite(content.Site, brand);
        ImmutableArray<OutputFile> archive = brand.HasArchive ? [SiteArchive.File(content.Site, theme, brand)] : [];
        return new BuildResult([.. SiteRenderer.Render(branded, theme), .. archive], diagnostics) { BrandId = content.Id, BasePath = brand.BasePath, SearchRecords = SearchRecordsFile.Of(branded) };
    }
}
