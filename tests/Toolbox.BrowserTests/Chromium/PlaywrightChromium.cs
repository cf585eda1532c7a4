namespace Toolbox.BrowserTests.Chromium;

/// <summary>The Chromium in Playwright's own cache; starting it shows whether it is there.</summary>
internal sealed class CachedChromium : IChromiumSource
{
    public string Description => "the cache of Playwright";

    public Task<ChromiumProgram> FindAsync() => Task.FromResult(new ChromiumProgram(Path: null));
}

/// <summary>The Chromium that Playwright downloads to its cache.</summary>
internal sealed class DownloadedChromium : IChromiumSource
{
    private static readonly string[] Install = ["install", "--only-shell", "chromium"];

    public string Description => "a download by Playwright";

    public async Task<ChromiumProgram> FindAsync()
    {
        var exitCode = await Task.Run(() => Microsoft.Playwright.Program.Main(Install));
        return exitCode == 0
            ? new ChromiumProgram(Path: null)
            : throw new ChromiumUnavailableException($"`playwright {string.Join(' ', Install)}` ended with exit code {exitCode}");
    }
}
