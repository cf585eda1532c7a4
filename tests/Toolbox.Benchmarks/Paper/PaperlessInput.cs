using System.Text.RegularExpressions;

namespace Toolbox.Benchmarks.Paper;

/// <summary>
/// The real content without its worksheets and figures: the fields that make them are left out of the metadata. The sheets
/// of checklists stay, because they are made from the questions of the page itself.
/// </summary>
internal static partial class PaperlessInput
{
    public static void Write(string input, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (file.EndsWith(".md", StringComparison.Ordinal))
            {
                File.WriteAllText(target, Strip(File.ReadAllText(file)));
            }
            else
            {
                File.Copy(file, target);
            }
        }
    }

    private static string Strip(string page)
    {
        var end = page.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        return PaperFields().Replace(page[..end], "") + page[end..];
    }

    // A field of the metadata, with the lines under it that belong to it.
    [GeneratedRegex(@"^(worksheet|figures|gallery):.*\n( .*\n|\n)*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PaperFields();
}
