namespace Toolbox.Tests.Harness;

/// <summary>Where the repository's own folders are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Input => Path.Combine(Root, "input");

    public static string Theme => Path.Combine(Root, "theme");

    /// <summary>A folder of this test project, as it stands in the repository.</summary>
    public static string TestFolder(string name) => Path.Combine(Root, "tests", "Toolbox.Tests", name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Toolbox.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No Toolbox.sln above the tests.");
    }
}
