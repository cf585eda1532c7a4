using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Toolbox.Brands;
using Toolbox.Output;

namespace Toolbox.BrowserTests.Hosting;

/// <summary>Serves a built site on a free port of this machine, with the response headers it asks for in _headers.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication server;

    private SiteHost(WebApplication app) => server = app;

    /// <summary>What it serves; another site takes its place at once.</summary>
    public BuiltSite Site { get; set; } = null!;

    /// <summary>Other copies on the same host, each under its own path.</summary>
    public IReadOnlyList<BuiltSite> Beside { get; set; } = [];

    /// <summary>It answers no more, as when the network is gone.</summary>
    public bool IsDown { get; set; }

    /// <param name="basePath">Where the site lives on its host: <c>/</c> or <c>/toolbox/</c>.</param>
    /// <param name="withWorker">Pages keep themselves for use without a network.</param>
    /// <param name="brand">In whose name.</param>
    public static Task<SiteHost> StartAsync(string basePath, bool withWorker = false, string brand = Brand.DefaultId) =>
        StartAsync(basePath, address => BuiltSite.Build(address, withWorker, brand));

    /// <summary>Serves files that were made elsewhere.</summary>
    public static Task<SiteHost> ServeAsync(string basePath, IEnumerable<OutputFile> files) => StartAsync(basePath, address => BuiltSite.Of(address, files));

    /// <param name="siteAt">Makes the site for its address, which is known when the server runs.</param>
    public static async Task<SiteHost> StartAsync(string basePath, Func<Uri, BuiltSite> siteAt)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();

        // The address is known when the server runs, and the site is built for its address.
        var host = new SiteHost(app);
        app.Run(host.SendAsync);
        await app.StartAsync();
        host.Site = siteAt(new Uri(new Uri(app.Urls.Single()), basePath));
        return host;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task SendAsync(HttpContext http)
    {
        if (IsDown)
        {
            http.Abort();
            return;
        }

        var path = http.Request.Path.Value!;
        var site = Beside.FirstOrDefault(copy => path.StartsWith(copy.BaseUrl.AbsolutePath, StringComparison.Ordinal)) ?? Site;
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
