using System.Collections.Frozen;

namespace Toolbox.Input;

/// <summary>Files that are copied as they are.</summary>
public static class AssetTypes
{
    private static readonly FrozenSet<string> Extensions = FrozenSet.ToFrozenSet(
        [".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".pdf"], StringComparer.OrdinalIgnoreCase);

    public static bool IsAsset(string path) => Extensions.Contains(Path.GetExtension(path));
}
