namespace Toolbox.BrowserTests.Chromium;

/// <summary>A Chromium that is installed, by the name of its command.</summary>
internal sealed class InstalledChromium(string command) : IChromiumSource
{
    public string Description => $"{command} on the PATH";

    public Task<ChromiumProgram> FindAsync()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command))
            .FirstOrDefault(File.Exists);
        return path is null
            ? throw new ChromiumUnavailableException("not found")
            : Task.FromResult(new ChromiumProgram(path));
    }
}
