using Markdig.Helpers;
using Markdig.Parsers;

namespace Toolbox.Markdown.Tokens;

/// <summary>Parses text in braces on one line. Markdig's generic attributes would swallow it, and stay off.</summary>
internal sealed class TokenParser : InlineParser
{
    private const int LongestToken = 80;

    public TokenParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var span = slice.AsSpan()[1..];
        var length = span.IndexOf('}');
        if (length is <= 0 or > LongestToken || span[..length].ContainsAny('\n', '{') || !(char.IsLetter(span[0]) || span[0] is '#'))
        {
            return false;
        }

        processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new TokenInline(span[..length].ToString()) { Line = line, Column = column };
        slice.Start = start + length + 2;
        return true;
    }
}
