namespace Toolbox.BrowserTests.Chromium;

/// <summary>A place where a Chromium may be had.</summary>
internal interface IChromiumSource
{
    /// <summary>What is tried, for the message when nothing works.</summary>
    string Description { get; }

    /// <exception cref="ChromiumUnavailableException">There is none here.</exception>
    Task<ChromiumProgram> FindAsync();
}

/// <summary>A Chromium that can be started.</summary>
/// <param name="Path">The program; null for the one that Playwright keeps itself.</param>
internal sealed record ChromiumProgram(string? Path)
{
    /// <summary>Variables that the program needs beside those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>A place has no Chromium; the message says why.</summary>
internal sealed class ChromiumUnavailableException(string reason) : Exception(reason);
