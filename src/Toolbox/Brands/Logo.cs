using System.Buffers.Binary;

namespace Toolbox.Brands;

/// <summary>The logo of a brand: a picture that is shown as an image only, with its size so that a page does not jump.</summary>
/// <param name="Path">Under the output folder.</param>
public sealed record Logo(string Path, int Width, int Height);

/// <summary>The size of a PNG, from its first bytes.</summary>
internal static class PngSize
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Width and height in pixels; null for what is no PNG.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> png) =>
        png.Length > 24 && png.StartsWith(Signature) && png[12..16].SequenceEqual("IHDR"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]))
            : null;
}
