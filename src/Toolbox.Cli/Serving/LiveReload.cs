using System.Net;
using Microsoft.AspNetCore.Http;

namespace Toolbox.Cli.Serving;

/// <summary>What `serve` adds to a page: a script that reloads it after a change, and the problems of the last build over it.</summary>
internal static class LiveReload
{
    public const string EventsPath = "/_toolbox/wijzigingen";
    public const string ScriptPath = "/_toolbox/herlaad.js";
    public const string StylePath = "/_toolbox/problemen.css";

    public const string Script = $$"""
        new EventSource("{{EventsPath}}").addEventListener("wijziging", () => location.reload());
        """;

    public const string Style = """
        .toolbox-problemen { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 99; margin: 0; padding: 1rem 1.5rem;
          background: #2b0b0b; color: #ffe9e3; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; border-top: 4px solid #f29a72; }
        @media print { .toolbox-problemen { display: none; } }
        """;

    private const string NothingYet = """
        <!doctype html>
        <html lang="nl"><head><meta charset="utf-8"><title>Nog geen site</title></head><body><main><h1>Er is nog geen site</h1></main></body></html>
        """;

    public static string AddTo(string html, string problems)
    {
        var page = html.Length > 0 ? html : NothingYet;
        var added = $"""<script src="{ScriptPath}" defer></script>""";
        if (problems.Length > 0)
        {
            added += $"""<link rel="stylesheet" href="{StylePath}"><pre class="toolbox-problemen" role="alert">{WebUtility.HtmlEncode(problems)}</pre>""";
        }

        return page.Replace("</body>", added + "</body>", StringComparison.Ordinal);
    }

    /// <summary>Sends an event for every rebuild, until the page goes away.</summary>
    public static async Task SendChangesAsync(LiveSite site, HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(": verbonden\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        try
        {
            while (true)
            {
                await site.Changed.WaitAsync(http.RequestAborted);
                await http.Response.WriteAsync("event: wijziging\ndata: 1\n\n", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }
}
