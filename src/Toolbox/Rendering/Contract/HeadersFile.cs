using System.Text;
using Toolbox.Editing;
using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// Response headers in the form of Netlify and others (_headers). Bundles have a hash in their name and never change.
/// </summary>
internal static class HeadersFile
{
    private const string PolicyHeader = "Content-Security-Policy";

    /// <param name="paths">Of the files of the site.</param>
    public static OutputFile File(BrandedSite site, IEnumerable<string> paths) => OutputFile.Text("_headers", () =>
        $"""
        {site.Brand.BasePath}*
        {(HasForm(site) ? "" : $"  {PolicyHeader}: {ContentPolicy.Text}\n")}  Referrer-Policy: strict-origin-when-cross-origin
          X-Content-Type-Options: nosniff
          Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()
          Strict-Transport-Security: max-age=31536000

        {site.Brand.BasePath}assets/*
          Cache-Control: public, max-age=31536000, immutable

        {site.Brand.BasePath}sw.js
          Cache-Control: no-cache

        {site.Brand.BasePath}version.json
          Cache-Control: no-cache

        {(HasForm(site) ? Policies(site, paths) : "")}
        """.TrimEnd('\n') + "\n");

    private static bool HasForm(BrandedSite site) => EditorFiles.IsIn(site);

    // A host adds up the headers of all rules that an address falls under, and a browser then keeps to both policies. The
    // form needs more than the site, so no rule of the site may reach over its folder: each other folder has its own.
    private static string Policies(BrandedSite site, IEnumerable<string> paths)
    {
        var rules = new StringBuilder();
        foreach (var path in paths.Where(p => !EditorFiles.Holds(p)).Select(Covering).Append("").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            rules.Append($"{site.Brand.BasePath}{path}\n  {PolicyHeader}: {ContentPolicy.Text}\n\n");
        }

        return rules.Append($"{site.Brand.BasePath}{EditorFiles.Folder}*\n  {PolicyHeader}: {ContentPolicy.OfForm(site.Data.Settings.Editor)}\n  X-Robots-Tag: noindex\n  Cache-Control: no-cache\n").ToString();
    }

    // The first folder of a path and all under it; a file at the root by itself.
    private static string Covering(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? $"{path[..(slash + 1)]}*" : path;
}
