using System.Collections;
using Microsoft.Playwright;

namespace Toolbox.BrowserTests.Chromium;

/// <summary>Starts the first Chromium that can be had. There is always a reason when there is none; tests never skip.</summary>
internal static class ChromiumLauncher
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A page that asks another host must fail here as it would without a network.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    /// <summary>Where to look, in order. Who names a program gets that one or an error.</summary>
    public static IReadOnlyList<IChromiumSource> Sources() =>
        Environment.GetEnvironmentVariable(ChosenChromium.Variable) is { Length: > 0 } chosen
            ? [new ChosenChromium(chosen)]
            :
            [
                new InstalledChromium("chromium"),
                new InstalledChromium("chromium-browser"),
                new InstalledChromium("google-chrome"),
                new CachedChromium(),
                new DownloadedChromium(),
                new SparticuzChromium(),
            ];

    /// <summary>The browser, and the program it is.</summary>
    /// <exception cref="NoChromiumException">None of the sources has one that starts.</exception>
    public static async Task<(IBrowser Browser, ChromiumProgram Program)> LaunchAsync(IPlaywright playwright, IReadOnlyList<IChromiumSource> sources)
    {
        var tried = new List<string>();
        foreach (var source in sources)
        {
            try
            {
                var program = await source.FindAsync();
                var browser = await playwright.Chromium.LaunchAsync(OptionsFor(program));
                return (browser, program with { Path = program.Path ?? playwright.Chromium.ExecutablePath });
            }
            catch (Exception exception) when (exception is ChromiumUnavailableException or PlaywrightException or IOException)
            {
                tried.Add($"{source.Description}: {exception.Message.Trim().Split('\n')[0]}");
            }
        }

        throw new NoChromiumException(tried);
    }

    private static BrowserTypeLaunchOptions OptionsFor(ChromiumProgram program) => new()
    {
        Headless = true,
        ExecutablePath = program.Path,
        Args = Arguments,
        Env = Variables().Concat(program.Environment)
            .GroupBy(v => v.Key, StringComparer.Ordinal)
            .ToDictionary(v => v.Key, v => v.Last().Value, StringComparer.Ordinal),
    };

    private static IEnumerable<KeyValuePair<string, string>> Variables() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(v => KeyValuePair.Create((string)v.Key, (string?)v.Value ?? ""));
}

/// <summary>No Chromium could be found, downloaded or unpacked.</summary>
internal sealed class NoChromiumException(IReadOnlyCollection<string> tried) : Exception(
    $"""
    The browser tests need a Chromium, and none could be had. Tried:
    {string.Join('\n', tried.Select(t => "- " + t))}
    Install one (on Debian and Ubuntu: apt-get install chromium) or name one in {ChosenChromium.Variable}.
    """);
