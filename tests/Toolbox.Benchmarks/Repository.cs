namespace Toolbox.Benchmarks;

/// <summary>Where things are in the repository that this program was built in.</summary>
internal static class Repository
{
    private const string Solution = "Toolbox.sln";

    public static string Root { get; } = FindRoot();

    public static string CliProject => Path.Combine(Root, "src", "Toolbox.Cli");

    /// <summary>The theme, with its styles and scripts bundled; this program does not bundle them.</summary>
    public static string BuiltTheme()
    {
        var theme = Path.Combine(Root, "theme");
        return File.Exists(Path.Combine(theme, "dist", "manifest.json"))
            ? theme
            : throw new CannotMeasureException($"{theme}/dist is not there. Build the theme first: dotnet build src/Toolbox.Cli");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new CannotMeasureException($"No {Solution} above {AppContext.BaseDirectory}.");
    }
}
