namespace Toolbox.Renames;

/// <summary>A file that a rename changes: where it was, where it stands now, and its new text.</summary>
/// <param name="OldPath">Under the input folder; the same as <paramref name="Path"/> for a file that stays.</param>
public sealed record NamedFile(string OldPath, string Path, string Text)
{
    public bool IsMoved => !string.Equals(OldPath, Path, StringComparison.Ordinal);
}
