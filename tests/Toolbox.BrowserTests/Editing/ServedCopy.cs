using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Toolbox.BrowserTests.Editing;

/// <summary>A copy of the content in a folder of its own, shown by `serve` as a program of its own.</summary>
internal sealed class ServedCopy : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Toolbox.Cli.dll");

    private readonly DirectoryInfo folder;
    private readonly Process server;

    private ServedCopy(DirectoryInfo folder, Process server, Uri address) => (this.folder, this.server, Address) = (folder, server, address);

    public Uri Address { get; }

    public static async Task<ServedCopy> StartAsync()
    {
        var content = Directory.CreateTempSubdirectory("toolbox-editing-");
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(content.FullName, Path.GetRelativePath(Repository.Input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var port = FreePort();
        var program = Run("serve", "--input", content.FullName, "--theme", Repository.Theme, "--port", $"{port}");
        var copy = new ServedCopy(content, program, new Uri($"http://127.0.0.1:{port}/"));
        await copy.WaitAsync();
        return copy;
    }

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>What `check --strict` says of the content, and whether it was content.</summary>
    public async Task<(int ExitCode, string Output)> CheckAsync()
    {
        using var check = Run("check", "--strict", "--input", folder.FullName, "--theme", Repository.Theme);
        var output = await check.StandardOutput.ReadToEndAsync();
        await check.WaitForExitAsync();
        return (check.ExitCode, output);
    }

    public async Task StopAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!server.HasExited)
        {
            await StopAsync();
        }

        server.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task WaitAsync()
    {
        using var browser = new HttpClient();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(100))
        {
            try
            {
                using var answer = await browser.GetAsync(Address);
                return;
            }
            catch (HttpRequestException)
            {
                // It is still starting.
            }
        }

        throw new InvalidOperationException($"serve did not start within {Patience.TotalSeconds} s.");
    }

    private static Process Run(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
