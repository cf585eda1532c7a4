using Toolbox.Brands;
using Toolbox.Output;

namespace Toolbox;

/// <summary>What who builds does with the site beside writing its files, and where it will stand: pages link to what there will be.</summary>
public sealed record BuildOptions
{
    /// <summary>The files alone, at the site's own address.</summary>
    public static BuildOptions Plain { get; } = new();

    /// <summary>Another address than the site's own, ending in a slash; of many brands each gets a folder there.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Who builds also prints the files that have a <see cref="OutputFile.PdfPath"/>.</summary>
    public bool WithPdf { get; init; }

    /// <summary>Who builds also writes the worker that pages start (<see cref="Offline.WorkerFiles"/>).</summary>
    public bool WithWorker { get; init; }

    /// <summary>Adds a ZIP of the whole site.</summary>
    public bool WithArchive { get; init; }

    /// <summary>For the machine of who writes: the editors' form is there, and saves in the input folder itself.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The same for one of many brands, which share an address.</summary>
    internal BuildOptions InFolder(string id) => BaseUrl is null ? this : this with { BaseUrl = new Uri(BaseUrl, $"{id}/") };

    /// <summary>A brand as it will be built.</summary>
    internal Brand Of(Brand brand) => brand with
    {
        BaseUrl = BaseUrl ?? brand.BaseUrl,
        HasPdf = WithPdf,
        HasWorker = WithWorker,
        HasArchive = WithArchive,
        IsLocal = IsLocal,
    };
}
