namespace Toolbox.BrowserTests;

/// <summary>Folders of the repository this program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Input { get; } = Path.Combine(Root, "input");

    public static string Theme { get; } = Path.Combine(Root, "theme");

    public static string BrowserTests { get; } = Path.Combine(Root, "tests", "Toolbox.BrowserTests");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toolbox.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Toolbox.sln.");
    }
}
