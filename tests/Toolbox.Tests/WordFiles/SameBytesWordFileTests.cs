namespace Toolbox.Tests.WordFiles;

/// <summary>A Word file is the same bytes on every build.</summary>
public sealed class SameBytesWordFileTests
{
    [Fact]
    public void Two_builds_give_the_same_bytes() => Assert.Equal(EveryBlock.File().ToBytes(), EveryBlock.File().ToBytes());

    [Fact]
    public void A_change_in_the_sheet_changes_them() =>
        Assert.NotEqual(EveryBlock.File().ToBytes(), EveryBlock.File(EveryBlock.Blocks.Replace("Plaats", "Stad", StringComparison.Ordinal)).ToBytes());

    [Fact]
    public void Entries_stand_in_order_without_a_date_or_the_rights_of_a_machine()
    {
        var entries = OpenedWordFile.Entries(EveryBlock.File());

        Assert.Equal("[Content_Types].xml", entries[0].FullName);
        Assert.Equal(entries.Skip(1).Select(e => e.FullName).Order(StringComparer.Ordinal), entries.Skip(1).Select(e => e.FullName));
        Assert.All(entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(entries, e => Assert.Equal(0, e.ExternalAttributes));
    }

    [Fact]
    public void A_stream_that_cannot_go_back_gets_the_same_bytes()
    {
        var file = EveryBlock.File();
        using var bytes = new MemoryStream();
        using (var oneWay = new OneWayStream(bytes))
        {
            file.Write(oneWay);
        }

        Assert.Equal(file.ToBytes(), bytes.ToArray());
    }

    private sealed class OneWayStream(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
