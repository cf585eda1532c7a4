using System.Text;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.Tests.Sites;

public sealed class Utf8TextTests
{
    [Fact]
    public void Writes_the_bytes_of_its_text_wherever_a_chunk_ends()
    {
        for (var before = 0; before < 4; before++)
        {
            var expected = new string('a', before) + string.Concat(Enumerable.Repeat("één 😀 – ", 20_000));
            using var text = new Utf8Text();
            text.Write(expected);

            Assert.Equal(expected, Encoding.UTF8.GetString(BytesOf(text)));
        }
    }

    [Fact]
    public void Takes_a_character_in_two_halves()
    {
        using var text = new Utf8Text();
        foreach (var half in "a😀é")
        {
            text.Write(half);
        }

        Assert.Equal("a😀é", Encoding.UTF8.GetString(BytesOf(text)));
    }

    [Fact]
    public void An_icon_is_found_where_a_chunk_ends()
    {
        var icons = new IconSprite(new Dictionary<string, string> { ["klok"] = "<svg>1</svg>", ["mens"] = "<svg>2</svg>", ["menu"] = "<svg>3</svg>" });
        for (var before = 64 * 1024; before > (64 * 1024) - 20; before--)
        {
            using var html = new Utf8Text();
            html.Write(new string(' ', before));
            html.Write("<use href=\"#i-klok\"/><a href=\"#i-Geen naam\">");

            Assert.Equal("<symbol id=\"i-klok\" viewBox=\"0 0 24 24\">1</symbol><symbol id=\"i-menu\" viewBox=\"0 0 24 24\">3</symbol>", icons.SymbolsFor(html, "menu"));
        }
    }

    private static byte[] BytesOf(Utf8Text text)
    {
        using var bytes = new MemoryStream();
        text.CopyTo(bytes);
        return bytes.ToArray();
    }
}
