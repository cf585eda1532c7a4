using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// Response headers in the form of Netlify and others (_headers). The policy starts from nothing and allows only what
/// pages need; bundles have a hash in their name and never change.
/// </summary>
internal static class HeadersFile
{
    private static readonly string[] Policy =
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ];

    public static OutputFile File(BrandedSite site) => OutputFile.Text("_headers", () =>
        $"""
        {site.Brand.BasePath}*
          Content-Security-Policy: {string.Join("; ", Policy)}
          Referrer-Policy: strict-origin-when-cross-origin
          X-Content-Type-Options: nosniff
          Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()
          Strict-Transport-Security: max-age=31536000; includeSubDomains

        {site.Brand.BasePath}assets/*
          Cache-Control: public, max-age=31536000, immutable

        """);
}
