namespace Toolbox.Output;

/// <summary>A file that was written.</summary>
/// <param name="Path">Path under the output folder, with forward slashes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Sum">What tells its bytes from those of another version: <see cref="Checksum"/>.</param>
public sealed record WrittenFile(string Path, long Length, uint Sum)
{
    public static WrittenFile Of(string path, ReadOnlySpan<byte> bytes) => new(path, bytes.Length, Checksum.Append(Checksum.Start, bytes));
}
