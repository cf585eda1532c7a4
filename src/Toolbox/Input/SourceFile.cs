using System.Text;
using Toolbox.Diagnostics;

namespace Toolbox.Input;

/// <summary>
/// A file of the content: its path under the input folder, and how to get its bytes. The bytes are read when a stage
/// asks for them and not kept, so that memory does not hold the whole input at once.
/// </summary>
/// <param name="Path">Path under the input folder, with forward slashes: <c>werkvormen/carrousel.md</c>.</param>
public sealed record SourceFile(string Path, Func<byte[]> ReadBytes)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceFile FromText(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));

    /// <summary>The file as text with <c>\n</c> line ends; null with a problem when it is not text.</summary>
    public string? ReadText(ICollection<Diagnostic> problems)
    {
        var bytes = ReadBytes().AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (bytes.Contains((byte)0))
        {
            problems.Add(Problems.BinaryFile().In(Path));
            return null;
        }

        try
        {
            var text = StrictUtf8.GetString(bytes);
            return text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(Problems.NotUtf8().In(Path));
            return null;
        }
    }
}
