namespace Toolbox.Rendering.Contract;

/// <summary>What a page may load (Content-Security-Policy): it starts from nothing and allows only what pages need.</summary>
public static class ContentPolicy
{
    /// <summary>The policy of the site.</summary>
    public const string Text =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The same, and connections to the server itself: what the reload of `serve` needs.</summary>
    public const string WithConnections = Text + "; connect-src 'self'";
}
