using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>Files that no stage uses: a page without .md, a note left behind.</summary>
internal static class UnclaimedFiles
{
    public static IEnumerable<Diagnostic> Find(InputFolder input) =>
        from file in input.Files
        where !PageReader.IsPage(file) && !AssetTypes.IsAsset(file.Path) && !DataReader.Files.Contains(file.Path, StringComparer.Ordinal)
        select Problems.UnclaimedFile().In(file.Path);
}
