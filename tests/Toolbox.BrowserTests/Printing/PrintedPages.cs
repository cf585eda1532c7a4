using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Toolbox.BrowserTests.Printing;

/// <summary>The pages of a PDF.</summary>
internal static partial class PrintedPages
{
    /// <summary>"10 A4 portrait": how many there are, and on which paper; the size in millimetres where it has no name.</summary>
    public static string Of(byte[] pdf)
    {
        var sizes = MediaBox().Matches(Encoding.Latin1.GetString(pdf)).Select(m => Paper(Millimetres(m.Groups[1]), Millimetres(m.Groups[2]))).ToList();
        return $"{sizes.Count} {string.Join('/', sizes.Distinct(StringComparer.Ordinal))}";
    }

    private static string Paper(int width, int height) => (width, height) switch
    {
        (210, 297) => "A4 portrait",
        (297, 210) => "A4 landscape",
        _ => $"{width} by {height} mm",
    };

    private static int Millimetres(Group points) => (int)Math.Round(double.Parse(points.Value, CultureInfo.InvariantCulture) / 72 * 25.4);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
