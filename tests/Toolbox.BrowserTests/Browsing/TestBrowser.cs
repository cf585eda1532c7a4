using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Chromium;
using Toolbox.BrowserTests.Hosting;

[assembly: AssemblyFixture(typeof(TestBrowser))]

namespace Toolbox.BrowserTests.Browsing;

/// <summary>The one browser of all tests. It starts when the first test asks for a page.</summary>
public sealed class TestBrowser : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser, ChromiumProgram Program)>> started = new(StartAsync);

    /// <summary>Opens a page as a new visitor: nothing in the cache, nothing stored.</summary>
    internal async Task<Visit> OpenAsync(BuiltSite site, string path, BrowserNewContextOptions screen)
    {
        var (_, browser, _) = await started.Value;
        var visit = await Visit.StartAsync(browser, site, screen);
        await visit.GoToAsync(path);
        return visit;
    }

    /// <summary>The program that the tests run in, for what starts a browser of its own.</summary>
    internal async Task<ChromiumProgram> ProgramAsync() => (await started.Value).Program;

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated && started.Value.IsCompletedSuccessfully)
        {
            var (playwright, browser, _) = await started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser, ChromiumProgram Program)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var (browser, program) = await ChromiumLauncher.LaunchAsync(playwright, ChromiumLauncher.Sources());
        return (playwright, browser, program);
    }
}
