using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Toolbox.Brands;
using Toolbox.Editing;
using Toolbox.Input;
using Toolbox.Rendering.Contract;

namespace Toolbox.Cli.Serving;

/// <summary>
/// Serves the site to this machine only, with the policy it will have on its host, and tells open pages to reload.
/// </summary>
internal static class SiteServer
{
    // What is bundled arrives in dist/; node_modules and the sources of bundles are not watched.
    private static readonly string[] ThemeFolders = ["templates", "partials", "shared", "icons", "dist"];

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Runs until it is cancelled.</summary>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<int> RunAsync(string inputPath, string themePath, string brandId, int port, CancellationToken cancelled)
    {
        if (BrandChoice.One(brandId).Unknown(SiteBuilder.BrandIds(InputFolder.Read(inputPath))) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"Er is geen merk '{unknown}'.");
            return ExitCodes.WrongUse;
        }

        var site = new LiveSite(inputPath, themePath, brandId, new Uri($"http://localhost:{port}/"));
        site.Rebuild();
        using var contentWatcher = new ChangeWatcher([inputPath], site.Rebuild);
        using var themeWatcher = new ChangeWatcher(ThemeFolders.Select(f => Path.Combine(themePath, f)), site.RebuildWithTheme);
        await using var app = CreateApp(site, new EditorFolder(inputPath), port);
        try
        {
            await app.StartAsync(cancelled);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException or SocketException)
        {
            await Console.Error.WriteLineAsync($"Poort {port} is al in gebruik. Kies een andere met --port.");
            return ExitCodes.WrongUse;
        }

        Console.Write(site.Problems);
        Console.WriteLine($"De site staat op {app.Urls.First()} (stoppen met Ctrl+C).");
        await app.WaitForShutdownAsync(cancelled);
        return ExitCodes.Fine;
    }

    private static WebApplication CreateApp(LiveSite site, EditorFolder folder, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.MapGet(LiveReload.EventsPath, (HttpContext http) => LiveReload.SendChangesAsync(site, http));
        app.MapGet(LiveReload.ScriptPath, () => Results.Text(LiveReload.Script, "text/javascript"));
        app.MapGet(LiveReload.StylePath, () => Results.Text(LiveReload.Style, "text/css"));
        var previews = new LivePreviews(site);
        new EditorApi(folder, site, previews).Map(app);
        app.MapGet(LivePreviews.Address + "/{number:int}/{**path}", (HttpContext http, int number, string? path) => SendPreviewAsync(http, previews.Find(number, path ?? ""), "text/html; charset=utf-8"));
        app.MapGet(PreviewPage.PaperStyles + "/{**path}", (HttpContext http, string? path) =>
            SendPreviewAsync(http, site.Find(path ?? "") is { } style ? PreviewPage.AsPaper(style.ToBytes()) : null, "text/css; charset=utf-8"));
        app.MapGet("/{**path}", (HttpContext http, string? path) => SendFileAsync(site, http, path ?? ""));
        return app;
    }

    private static async Task SendFileAsync(LiveSite site, HttpContext http, string path)
    {
        var file = LiveIndex.Holds(path) ? await site.FindInIndexAsync(path) : site.Find(path);
        if (file is not null && file.Path.EndsWith("/index.html", StringComparison.Ordinal) && !path.EndsWith('/') && !path.EndsWith(".html", StringComparison.Ordinal))
        {
            http.Response.Redirect($"/{path}/");
            return;
        }

        if (file is null)
        {
            http.Response.StatusCode = (int)HttpStatusCode.NotFound;
            file = site.Find("404.html");
        }

        var isForm = file is not null && EditorFiles.Holds(file.Path);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = isForm ? ContentPolicy.OfForm(editor: null) : ContentPolicy.Text;
        var bytes = file?.ToBytes() ?? [];
        if (file is null || (file.Path.EndsWith(".html", StringComparison.Ordinal) && !isForm))
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            bytes = Encoding.UTF8.GetBytes(LiveReload.AddTo(Encoding.UTF8.GetString(bytes), site.Problems));
        }
        else
        {
            http.Response.ContentType = ContentTypes.TryGetContentType(file.Path, out var type) ? type : "text/plain; charset=utf-8";
        }

        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    // Of a preview only the pages are its own; what they load has the address that it has in the site.
    private static async Task SendPreviewAsync(HttpContext http, byte[]? file, string type)
    {
        http.Response.StatusCode = (int)(file is null ? HttpStatusCode.NotFound : HttpStatusCode.OK);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = ContentPolicy.Preview;
        http.Response.ContentType = type;
        await http.Response.Body.WriteAsync(file ?? [], http.RequestAborted);
    }

}
