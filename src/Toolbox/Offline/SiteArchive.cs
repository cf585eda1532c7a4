using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Toolbox.Content;
using Toolbox.Output;
using Toolbox.Rendering;
using Toolbox.Rendering.Templates;

namespace Toolbox.Offline;

/// <summary>
/// The whole site in one ZIP: for any web host, in any folder, and to open from disk with a double click. The same site
/// gives the same bytes.
/// </summary>
internal static class SiteArchive
{
    // One folder, so that unpacking it leaves no heap.
    private const string Folder = "toolbox/";

    private static readonly DateTimeOffset FirstDayOfZip = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Orders to a host that may be another one, and addresses of the site that this is a copy of.
    private static readonly string[] OfTheHost = ["_headers", "_redirects", "robots.txt", "sitemap.xml"];

    public static OutputFile File(Site site, Theme theme, Brands.Brand brand) => new(Route.Archive.OutputPath, stream =>
    {
        var copy = brand with { HasWorker = false, HasArchive = false, HasPdf = false, IsLocal = false, OpensFromDisk = true };
        Write(SiteRenderer.Render(site, theme, copy), brand.BasePath, stream);
    });

    private static void Write(ImmutableArray<OutputFile> files, string basePath, Stream stream)
    {
        var kept = files.Where(f => !OfTheHost.Contains(f.Path, StringComparer.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var pages = new RelativePages(basePath, kept.Select(f => f.Path));

        // A zip comes out differently in a stream that cannot go back, such as one to a browser.
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in kept.AsParallel().AsOrdered().Select(f => (f.Path, ContentOf(f, pages))))
            {
                var entry = zip.CreateEntry(Folder + path, CompressionLevel.Optimal);
                entry.LastWriteTime = FirstDayOfZip;
                entry.ExternalAttributes = 0;
                using var part = entry.Open();
                part.Write(content);
            }
        }

        bytes.Position = 0;
        bytes.CopyTo(stream);
    }

    private static byte[] ContentOf(OutputFile file, RelativePages pages) =>
        file.Path.EndsWith(".html", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(pages.Rewrite(Encoding.UTF8.GetString(file.ToBytes()), file.Path))
            : file.ToBytes();
}
