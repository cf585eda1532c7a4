using System.Text;

namespace Toolbox.Cli.Serving;

/// <summary>
/// Makes a built page fit for a frame in the editors' form: its links to itself stay in the preview, others open beside
/// the form. A worksheet is shown as it prints, by its own styles for paper: `print` and `screen` change places in them.
/// </summary>
internal static class PreviewPage
{
    /// <summary>Under this address stand the style sheets of the site, for a screen that is paper.</summary>
    public const string PaperStyles = LivePreviews.Address + "/papier";

    /// <param name="routes">Of the page itself and of its worksheet.</param>
    /// <param name="prefix">The address of the preview, without a slash at its end.</param>
    /// <param name="asPaper">Shown as it prints.</param>
    public static byte[] Of(byte[] html, IEnumerable<string> routes, string prefix, bool asPaper)
    {
        var page = new StringBuilder(Encoding.UTF8.GetString(html))
            .Replace("<head>", "<head><base target=\"_blank\">")
            .Replace("href=\"#", "target=\"_self\" href=\"#");
        foreach (var route in routes)
        {
            page.Replace($"href=\"{route}\"", $"target=\"_self\" href=\"{prefix}{route}\"");
        }

        if (asPaper)
        {
            page.Replace("<link rel=\"stylesheet\" href=\"", $"<link rel=\"stylesheet\" href=\"{PaperStyles}");
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    /// <param name="style">A style sheet of the site; what stands beside it keeps its own address.</param>
    public static byte[] AsPaper(byte[] style) => Encoding.UTF8.GetBytes(
        string.Join("@media screen", Encoding.UTF8.GetString(style).Split("@media print").Select(part => part.Replace("@media screen", "@media print", StringComparison.Ordinal)))
            .Replace("url(\"./", "url(\"/assets/", StringComparison.Ordinal));
}
