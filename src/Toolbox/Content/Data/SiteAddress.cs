namespace Toolbox.Content.Data;

/// <summary>The full address of a site: https or http, a host, and a path that ends in a slash.</summary>
public static class SiteAddress
{
    /// <summary>The address, with a slash at the end; null for what is no address of a site.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
        && url.Scheme is "https" or "http"
        && url.Query.Length == 0
        && url.Fragment.Length == 0
            ? url
            : null;

    /// <summary>What was probably meant: the same with a scheme; null when that is no address either.</summary>
    public static string? Suggestion(string text) =>
        text.Contains("://", StringComparison.Ordinal) ? null : Parse("https://" + text.TrimStart('/'))?.AbsoluteUri;
}
