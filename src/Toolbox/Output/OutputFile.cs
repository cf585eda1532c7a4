using System.Text;

namespace Toolbox.Output;

/// <summary>
/// A file of the site: its path, and a function that writes its bytes. Nothing is rendered until somebody asks, so that
/// memory does not grow with the site.
/// </summary>
/// <param name="Path">Path under the output folder, with forward slashes.</param>
public sealed record OutputFile(string Path, Action<Stream> Write)
{
    /// <summary>
    /// Where this page goes when it is also printed, as a path under the output folder; null for what is not printed. Who
    /// writes the files may leave it at the page.
    /// </summary>
    public string? PdfPath { get; init; }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A text file, rendered when it is written.</summary>
    public static OutputFile Text(string path, Action<TextWriter> write) => new(path, stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    public static OutputFile Text(string path, Func<string> text) => Text(path, writer => writer.Write(text()));

    /// <summary>The bytes, for who serves or tests them.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Write(bytes);
        return bytes.ToArray();
    }
}
