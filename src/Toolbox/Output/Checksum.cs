using System.Numerics;
using System.Runtime.InteropServices;

namespace Toolbox.Output;

/// <summary>
/// Tells whether a file changed: the CRC-32C of its bytes. Chosen over a cryptographic hash, which cost three percent of
/// the build of a large site: nobody gains by a forged file here, it would be on their own site.
/// </summary>
internal static class Checksum
{
    public const uint Start = uint.MaxValue;

    /// <summary>The checksum after some more bytes.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            checksum = BitOperations.Crc32C(checksum, BitConverter.IsLittleEndian ? word : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(word));
        }

        foreach (var one in bytes[(words.Length * sizeof(ulong))..])
        {
            checksum = BitOperations.Crc32C(checksum, one);
        }

        return checksum;
    }
}
