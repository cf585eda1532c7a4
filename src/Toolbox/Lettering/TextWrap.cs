namespace Toolbox.Lettering;

/// <summary>Breaks text into lines, at spaces and after hyphens.</summary>
internal static class TextWrap
{
    /// <param name="tooWide">Gets each word that is wider than a line.</param>
    public static IEnumerable<string> Lines(string text, double width, double size, bool bold, ICollection<string> tooWide)
    {
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (LetterWidths.Of(piece.AsSpan().TrimEnd(), size, bold) > width)
            {
                tooWide.Add(piece.Trim());
            }

            if (line.Length > 0 && LetterWidths.Of((line + piece).AsSpan().TrimEnd(), size, bold) > width)
            {
                yield return line.TrimEnd();
                line = "";
            }

            line += piece;
        }

        if (line.Length > 0)
        {
            yield return line.TrimEnd();
        }
    }

    // Each piece keeps the space or hyphen it ends with.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ' ' || (text[at] == '-' && at > start && at < text.Length - 1))
            {
                yield return text[start..(at + 1)];
                start = at + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
