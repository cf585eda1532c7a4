using System.Text;

namespace Toolbox.Metadata;

/// <summary>
/// Reads one value of canonical YAML, the counterpart of <see cref="CanonicalScalar"/>. Null for one that is not certainly
/// written that way; see <see cref="CanonicalYamlReader"/>.
/// </summary>
internal static class CanonicalScalarReader
{
    /// <summary>Text without quotes, on one line.</summary>
    public static YamlScalar? ReadPlain(YamlCursor yaml, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || " -?:,[]{}#&*!|>'\"%@`".Contains(text[0], StringComparison.Ordinal) || text[^1] is ' ' or ':'
            || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
        {
            return null;
        }

        var position = yaml.Position;
        yaml.Move(text.Length);
        return new YamlScalar(position, text.ToString(), Quoted: false);
    }

    /// <summary>Text without quotes between brackets or braces.</summary>
    public static YamlScalar? ReadFlowPlain(YamlCursor yaml)
    {
        var rest = yaml.RestOfLine;
        var end = rest.IndexOfAny(",[]{}");
        return end < 0 ? null : ReadPlain(yaml, rest[..end].TrimEnd(' '));
    }

    /// <summary>Text between quotes on one line, with the escapes that we write.</summary>
    public static YamlScalar? ReadQuoted(YamlCursor yaml)
    {
        var position = yaml.Position;
        var quote = yaml.Current;
        var rest = yaml.RestOfLine;
        var text = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            var character = rest[i];
            var next = i + 1 < rest.Length ? rest[i + 1] : '\n';
            if (character == quote && (quote == '"' || next != '\''))
            {
                yaml.Move(i + 1);
                return new YamlScalar(position, text.ToString(), Quoted: true);
            }

            if (character == '\'' && quote == '\'')
            {
                i++;
            }
            else if (character == '\\' && quote == '"')
            {
                if (Unescaped(next) is not { } meant)
                {
                    return null;
                }

                character = meant;
                i++;
            }

            text.Append(character);
        }

        return null;
    }

    /// <summary>Lines of text under a key or dash: folded without a last line end (>-), or as they stand, with (|) or without it (|-).</summary>
    /// <param name="indent">Spaces before each line.</param>
    public static YamlScalar? ReadBlock(YamlCursor yaml, int indent)
    {
        var position = yaml.Position;
        var header = yaml.RestOfLine;
        if (header is not (">-" or "|" or "|-"))
        {
            return null;
        }

        yaml.Move(header.Length);
        var folded = header is ">-";
        if (ReadLines(yaml, indent, folded) is not { } text)
        {
            return null;
        }

        if (header is "|")
        {
            if (!yaml.IsAtLineStart)
            {
                return null;
            }

            text.Append('\n');
        }

        return new YamlScalar(position, text.ToString(), Quoted: true);
    }

    // To the first line that stands further to the left.
    private static StringBuilder? ReadLines(YamlCursor yaml, int indent, bool folded)
    {
        var text = new StringBuilder();
        while (yaml.EndLine() && !yaml.IsAtEnd)
        {
            var line = yaml.RestOfLine;
            if (line.IsEmpty && !folded && text.Length > 0)
            {
                text.Append('\n');
                continue;
            }

            var spaces = line.IndexOfAnyExcept(' ');
            if (spaces >= 0 && spaces < indent - 1)
            {
                break;
            }

            if (spaces < indent || (spaces > indent && (folded || text.Length == 0)) || line[^1] == ' ')
            {
                return null;
            }

            if (text.Length > 0)
            {
                text.Append(folded ? ' ' : '\n');
            }

            text.Append(line[indent..]);
            yaml.Move(line.Length);
        }

        // What empty lines at the end of a text mean depends on more than the text.
        return text.Length == 0 || text[^1] == '\n' ? null : text;
    }

    private static char? Unescaped(char escape) => escape switch
    {
        '\\' or '"' => escape,
        'n' => '\n',
        't' => '\t',
        _ => null,
    };
}
