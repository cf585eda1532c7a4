using Toolbox.Benchmarks.Corpus;

namespace Toolbox.Benchmarks.Peers;

/// <summary>
/// A corpus as a site of Hugo: the same Markdown with the same metadata under a small theme. Our tokens, callouts and
/// schemes are plain text there.
/// </summary>
internal static class HugoSite
{
    public static void Write(SiteCorpus corpus, string folder)
    {
        CopyTheme(folder);
        foreach (var (path, text) in corpus.Files.Where(f => f.Path.StartsWith("werkvormen/", StringComparison.Ordinal)))
        {
            var file = Path.Combine(folder, "content", path.Replace("/index.md", "/_index.md", StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, InWordsOfHugo(text));
        }
    }

    // Aliases are redirects to Hugo, and the date of a change has another name.
    private static string InWordsOfHugo(string text) =>
        text.Replace("\naliases:", "\nnames:", StringComparison.Ordinal).Replace("\nupdated:", "\nlastmod:", StringComparison.Ordinal);

    private static void CopyTheme(string folder)
    {
        var theme = Path.Combine(AppContext.BaseDirectory, "Peers", "HugoSite");
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(theme, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
