using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Toolbox.Benchmarks.Corpus;
using Toolbox.Benchmarks.Peers;

namespace Toolbox.Benchmarks.Serving;

/// <summary>A corpus under `toolbox serve`, on a free port of this machine.</summary>
internal sealed class ServedSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(2);

    private readonly WorkFolder work = new();
    private readonly HttpClient http = new();
    private readonly Process server;
    private readonly Uri page;
    private readonly string file;
    private readonly string text;

    private ServedSite(PublishedCli cli, int pages)
    {
        SiteCorpus.Of(pages).WriteTo(work.Path("input"));
        var number = pages / 2;
        var port = FreePort();
        page = new Uri($"http://localhost:{port}/werkvormen/{WorkFormFile.SlugOf(number)}/");
        file = Path.Combine(work.Path("input"), WorkFormFile.PathOf(number));
        text = File.ReadAllText(file);
        server = Process.Start(new ProcessStartInfo(cli.Program, cli.ServeArguments(work.Path("input"), port)))!;
    }

    /// <summary>Starts the server and waits for its first page.</summary>
    public static async Task<ServedSite> StartAsync(PublishedCli cli, int pages, CancellationToken cancelled)
    {
        var site = new ServedSite(cli, pages);
        try
        {
            await site.WaitForAsync("<h1", cancelled);
            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>Saves the page with a new word at its end, and tells how long it took to be seen.</summary>
    public async Task<TimeSpan> EditAsync(string word, CancellationToken cancelled)
    {
        var watch = Stopwatch.StartNew();
        await File.WriteAllTextAsync(file, $"{text}\n{word}\n", cancelled);
        await WaitForAsync(word, cancelled);
        return watch.Elapsed;
    }

    public void Dispose()
    {
        server.Kill();
        server.WaitForExit();
        server.Dispose();
        http.Dispose();
        work.Dispose();
    }

    private async Task WaitForAsync(string expected, CancellationToken cancelled)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(Interval, cancelled))
        {
            try
            {
                if ((await http.GetStringAsync(page, cancelled)).Contains(expected, StringComparison.Ordinal))
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!server.HasExited)
            {
                // The server is starting.
            }
        }

        throw new CannotMeasureException($"{page} does not show '{expected}' after {Patience.TotalSeconds} seconds.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
