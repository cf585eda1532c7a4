namespace Toolbox.Lettering;

/// <summary>Breaks text into lines, at spaces and after hyphens.</summary>
internal static class TextWrap
{
    /// <param name="tooWide">Gets each word that is wider than a line.</param>
    public static IEnumerable<string> Lines(string text, double width, double size, bool bold, ICollection<string> tooWide) =>
        Ranges(text, width, size, bold, tooWide).Select(line => text[line].TrimEnd());

    /// <summary>How many lines text takes.</summary>
    public static int Count(string text, double width, double size, bool bold) =>
        Ranges(text, width, size, bold, tooWide: null).Count();

    // Each line with the space it ends with. Only the letters of a new piece are measured, not the line so far: a large
    // site measures millions of words.
    private static IEnumerable<Range> Ranges(string text, double width, double size, bool bold, ICollection<string>? tooWide)
    {
        var (start, before) = (0, 0.0);
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = EndOfPiece(text, at);
            var letters = text.AsSpan(at..end).TrimEnd().Length;
            var wide = LetterWidths.Of(text.AsSpan(at, letters), size, bold);
            if (wide > width)
            {
                tooWide?.Add(text.Substring(at, letters));
            }

            if (at > start && before + wide > width)
            {
                yield return start..at;
                (start, before) = (at, 0);
            }

            before += wide + LetterWidths.Of(text.AsSpan((at + letters)..end), size, bold);
        }

        if (start < text.Length)
        {
            yield return start..;
        }
    }

    // A piece keeps the space or hyphen it ends with.
    private static int EndOfPiece(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == ' ' || (text[at] == '-' && at > start && at < text.Length - 1))
            {
                return at + 1;
            }
        }

        return text.Length;
    }
}
