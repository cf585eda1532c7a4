using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Toolbox.Output;

namespace Toolbox.Offline;

/// <summary>What tells one build of a site from another: a hash of all its files. The same site has the same version.</summary>
public static class SiteVersion
{
    private const int Letters = 16;

    // Prints of the same sheets differ by their date, and are made of pages that are in the hash.
    private const string Prints = ".pdf";

    public static string Of(IEnumerable<WrittenFile> files)
    {
        var lines = files.Where(f => !f.Path.EndsWith(Prints, StringComparison.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Sum:x8} {f.Length} {f.Path}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..Letters];
    }
}
