using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Toolbox.Output;

/// <summary>
/// Text in memory as the bytes it will be written as, in borrowed chunks: half the memory of a string, and however long
/// it gets, none of it is copied or allocated in one piece.
/// </summary>
public sealed class Utf8Text : TextWriter
{
    // Room for a page; below the size from which the runtime keeps an array apart and never moves it.
    private const int ChunkSize = 64 * 1024;

    private readonly List<ArraySegment<byte>> full = [];
    private byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
    private int used;
    private char highSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (char.IsHighSurrogate(value))
        {
            highSurrogate = value;
        }
        else
        {
            Write(char.IsLowSurrogate(value) ? [highSurrogate, value] : [value]);
        }
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        int written;
        while (Utf8.FromUtf16(buffer, chunk.AsSpan(used), out var read, out written) == OperationStatus.DestinationTooSmall)
        {
            full.Add(new ArraySegment<byte>(chunk, 0, used + written));
            chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
            used = 0;
            buffer = buffer[read..];
        }

        used += written;
    }

    /// <summary>All that was written, for as long as this text is not disposed of.</summary>
    public ReadOnlySequence<byte> ToSequence()
    {
        var last = new Segment(chunk.AsMemory(0, used), full.Sum(c => (long)c.Count));
        var first = last;
        for (var i = full.Count - 1; i >= 0; i--)
        {
            first = new Segment(full[i], first.RunningIndex - full[i].Count, first);
        }

        return new ReadOnlySequence<byte>(first, 0, last, used);
    }

    public void CopyTo(Stream stream)
    {
        foreach (var part in ToSequence())
        {
            stream.Write(part.Span);
        }
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var borrowed in full.Select(c => c.Array!).Append(chunk).Where(c => c.Length > 0))
        {
            ArrayPool<byte>.Shared.Return(borrowed);
        }

        full.Clear();
        (chunk, used) = ([], 0);
        base.Dispose(disposing);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long before, Segment? next = null) => (Memory, RunningIndex, Next) = (memory, before, next);
    }
}
