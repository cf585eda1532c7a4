using System.Collections.Immutable;
using Toolbox.Brands;
using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Content.Data;
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
    /// <summary>Reads and checks the content and renders it for one brand.</summary>
    /// <param name="baseUrl">Another address than that of site.yml; null for its own.</param>
    /// <param name="withPdf">Who builds also prints the files that have a <see cref="OutputFile.PdfPath"/>, so pages link to those.</param>
    /// <param name="withWorker">Who builds also writes the worker that pages start (<see cref="Offline.WorkerFiles"/>).</param>
    /// <param name="withArchive">Adds a ZIP of the whole site, and a link to it.</param>
    public static BuildResult Build(InputFolder input, Theme theme, Uri? baseUrl = null, bool withPdf = false, bool withWorker = false, bool withArchive = false)
    {
        theme.Prepare(PageReader.TypesIn(input).Select(t => t.Id));
        var (site, diagnostics) = Check(input);
        if (diagnostics.Any(d => d.IsError))
        {
            return new BuildResult([], diagnostics);
        }

        var brand = Brand.Default(site.Data.Settings, baseUrl) with { HasPdf = withPdf, HasWorker = withWorker, HasArchive = withArchive };
        var branded = new BrandedSite(site, brand);
        ImmutableArray<OutputFile> archive = withArchive ? [SiteArchive.File(site, theme, brand)] : [];
        return new BuildResult([.. SiteRenderer.Render(branded, theme), .. archive], diagnostics) { BasePath = brand.BasePath, BrandId = brand.Id, SearchRecords = SearchRecordsFile.Of(branded) };
    }

    /// <summary>Reads and checks the content, and renders nothing.</summary>
    public static (Site Site, ImmutableArray<Diagnostic> Diagnostics) Check(InputFolder input)
    {
        var data = DataReader.Read(input);
        var pages = PageReader.Read(input, data.Data.Words);
        var site = Site.Assemble(input, data, pages);
        return (site, [.. input.Diagnostics, .. data.Diagnostics, .. pages.Diagnostics, .. SiteChecks.Run(input, site)]);
    }
}
