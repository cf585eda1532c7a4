using System.Security.Cryptography;

namespace Toolbox.Output;

/// <summary>A file that was written.</summary>
/// <param name="Path">Path under the output folder, with forward slashes.</param>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal digits.</param>
public sealed record WrittenFile(string Path, string Hash)
{
    public static WrittenFile Of(string path, ReadOnlySpan<byte> bytes) => new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
