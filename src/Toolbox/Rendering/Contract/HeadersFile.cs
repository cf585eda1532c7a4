using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// Response headers in the form of Netlify and others (_headers). Bundles have a hash in their name and never change.
/// </summary>
internal static class HeadersFile
{
    public static OutputFile File(BrandedSite site) => OutputFile.Text("_headers", () =>
        $"""
        {site.Brand.BasePath}*
          Content-Security-Policy: {ContentPolicy.Text}
          Referrer-Policy: strict-origin-when-cross-origin
          X-Content-Type-Options: nosniff
          Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()
          Strict-Transport-Security: max-age=31536000

        {site.Brand.BasePath}assets/*
          Cache-Control: public, max-age=31536000, immutable

        {site.Brand.BasePath}sw.js
          Cache-Control: no-cache

        {site.Brand.BasePath}version.json
          Cache-Control: no-cache

        """);
}
