namespace Toolbox.BrowserTests.Chromium;

/// <summary>The Chromium that CHROMIUM_PATH names.</summary>
internal sealed class ChosenChromium(string path) : IChromiumSource
{
    public const string Variable = "CHROMIUM_PATH";

    public string Description => $"${Variable} ({path})";

    public Task<ChromiumProgram> FindAsync() => File.Exists(path)
        ? Task.FromResult(new ChromiumProgram(path))
        : throw new ChromiumUnavailableException("the file does not exist");
}
