namespace Toolbox.Rendering.Contract;

/// <summary>What a page may load (Content-Security-Policy): it starts from nothing and allows only what pages need.</summary>
public static class ContentPolicy
{
    /// <summary>
    /// The policy of the site. The search index is read from the site itself and runs as WebAssembly; the search field is
    /// a form that leads to a page of the site. A picture may also be one that a visitor
    /// chose and that never leaves the browser (blob:): the logo at /eigen-kopie/. No page can be given another policy than
    /// its site, for a host adds the two up. `serve` needs no more than this for its reload.
    /// </summary>
    public const string Text =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}
