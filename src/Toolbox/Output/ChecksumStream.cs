namespace Toolbox.Output;

/// <summary>Sums up what is written on its way to another stream: reading a large site back costs a tenth of its build.</summary>
internal sealed class ChecksumStream(Stream inner) : Stream
{
    private uint checksum = Checksum.Start;
    private long length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The file as it was written so far.</summary>
    public WrittenFile At(string path) => new(path, length, checksum);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        checksum = Checksum.Append(checksum, buffer);
        length += buffer.Length;
        inner.Write(buffer);
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
