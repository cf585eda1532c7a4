using System.Security.Cryptography;
using System.Text;

namespace Toolbox.Offline;

/// <summary>A file that was written: its path on the site, and how to read it back.</summary>
public sealed record WrittenFile(string Path, Func<Stream> Open)
{
    /// <summary>Every file under a folder.</summary>
    public static IEnumerable<WrittenFile> Under(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => new WrittenFile(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), () => File.OpenRead(file)));
}

/// <summary>What tells one build of a site from another: a hash of all its files. The same site has the same version.</summary>
public static class SiteVersion
{
    private const int Letters = 16;

    // Prints of the same sheets differ by their date, and are made of pages that are in the hash.
    private const string Prints = ".pdf";

    public static string Of(IEnumerable<WrittenFile> files)
    {
        var hashes = files.Where(f => !f.Path.EndsWith(Prints, StringComparison.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(f => $"{HashOf(f)} {f.Path}\n");
        var all = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(hashes)));
        return Convert.ToHexStringLower(all)[..Letters];
    }

    private static string HashOf(WrittenFile file)
    {
        using var stream = file.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
