using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Toolbox.BrowserTests.Hosting;

/// <summary>Serves a built site on a free port of this machine, with the response headers it asks for in _headers.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication server;

    private SiteHost(WebApplication app, BuiltSite site) => (server, Site) = (app, site);

    public BuiltSite Site { get; }

    /// <param name="basePath">Where the site lives on its host: <c>/</c> or <c>/toolbox/</c>.</param>
    public static async Task<SiteHost> StartAsync(string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();

        // The address is known when the server runs, and the site is built for its address.
        BuiltSite? site = null;
        app.Run(http => SendAsync(site!, http));
        await app.StartAsync();
        site = BuiltSite.Build(new Uri(new Uri(app.Urls.Single()), basePath));
        return new SiteHost(app, site);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task SendAsync(BuiltSite site, HttpContext http)
    {
        var path = http.Request.Path.Value!;
        var answer = site.Answer(path);
        http.Response.StatusCode = (int)answer.Status;
        http.Response.ContentType = ContentTypeOf(answer.File);
        http.Response.Headers.Location = answer.Location;
        foreach (var (name, value) in site.Headers.For(path))
        {
            http.Response.Headers[name] = value;
        }

        await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted);
    }

    private static string ContentTypeOf(string file)
    {
        var type = ContentTypes.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
