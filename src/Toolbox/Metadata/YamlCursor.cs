using Toolbox.Diagnostics;

namespace Toolbox.Metadata;

/// <summary>Where a reader stands in a text of lines, and what it sees from there.</summary>
internal sealed class YamlCursor(string text, int lineOffset)
{
    private int at;
    private int line = 1;
    private int lineStart;

    public bool IsAtEnd => at == text.Length;

    public bool IsAtLineStart => at == lineStart;

    /// <summary>At a dash and a space.</summary>
    public bool IsAtItem => text.AsSpan(at).StartsWith("- ");

    /// <summary>The end of the text counts as the end of a line.</summary>
    public char Current => at < text.Length ? text[at] : '\n';

    public Position Position => new(line + lineOffset, at - lineStart + 1);

    public ReadOnlySpan<char> RestOfLine
    {
        get
        {
            var rest = text.AsSpan(at);
            var end = rest.IndexOf('\n');
            return end < 0 ? rest : rest[..end];
        }
    }

    /// <summary>Spaces before what stands on this line; -1 at the end of the text. An empty line is in no level that anybody is in.</summary>
    public int Indentation
    {
        get
        {
            if (IsAtEnd)
            {
                return -1;
            }

            var spaces = RestOfLine.IndexOfAnyExcept(' ');
            return spaces < 0 ? int.MaxValue : spaces;
        }
    }

    public void Move(int characters) => at += characters;

    public bool Skip(char expected)
    {
        if (Current != expected)
        {
            return false;
        }

        at++;
        return true;
    }

    public void SkipSpaces()
    {
        while (Skip(' '))
        {
        }
    }

    /// <summary>Goes to the next line from the end of this one; from anywhere else it does not.</summary>
    public bool EndLine()
    {
        if (IsAtEnd)
        {
            return true;
        }

        if (!Skip('\n'))
        {
            return false;
        }

        line++;
        lineStart = at;
        return true;
    }
}
