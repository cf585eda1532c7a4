using Toolbox.Content.Data;

namespace Toolbox.Rendering.Contract;

/// <summary>What a page may load (Content-Security-Policy): it starts from nothing and allows only what pages need.</summary>
public static class ContentPolicy
{
    /// <summary>
    /// The policy of the site. The search index is read from the site itself and runs as WebAssembly; the search field is
    /// a form that leads to a page of the site. A picture may also be one that a visitor
    /// chose and that never leaves the browser (blob:): the logo at /eigen-kopie/. No page of the site can be given another
    /// policy, for a host adds the two up; the editors' form stands outside it. `serve` needs no more than this for its reload.
    /// </summary>
    public const string Text = Site + "; frame-ancestors 'none'";

    /// <summary>The same for a page that the editors' form shows inside itself.</summary>
    public const string Preview = Site + "; frame-ancestors 'self'";

    private const string Site =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>
    /// The policy of the editors' form alone. It makes checks out of the model while it runs ('unsafe-eval') and styles
    /// itself ('unsafe-inline'). It speaks with the host of the repository and the sign-in service, and on this machine
    /// with nobody but the site.
    /// </summary>
    /// <param name="editor">Where it saves; null on this machine.</param>
    public static string OfForm(EditorSettings? editor)
    {
        var hosts = editor is null ? "" : $" https://api.github.com {editor.SignInHost}";
        var faces = editor is null ? "" : " https://avatars.githubusercontent.com";
        return $"default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self' blob:{hosts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:{faces}; "
            + "font-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
