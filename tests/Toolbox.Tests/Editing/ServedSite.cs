using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Editing;

/// <summary>A small site in a folder of its own, shown by `serve`.</summary>
public sealed class ServedSite : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Process server = null!;

    internal TemporaryFolder Folder { get; } = new();

    public HttpClient Browser { get; } = new();

    public int Port { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Folder.CopyFrom(Repository.TestFolder("BrokenSites/basis"));
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        Browser.BaseAddress = new Uri($"http://localhost:{Port}/");
        server = CommandLine.Cli.Start("serve", "--input", Folder.Path, "--port", $"{Port}");
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(50))
        {
            try
            {
                using var home = await Browser.GetAsync("/");
                return;
            }
            catch (HttpRequestException)
            {
                // It is still starting.
            }
        }

        Assert.Fail("serve did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
    }

    public void Dispose()
    {
        server.Dispose();
        Browser.Dispose();
        Folder.Dispose();
    }
}
