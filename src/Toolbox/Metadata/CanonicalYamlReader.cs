using System.Buffers;
using System.Collections.Immutable;
using Toolbox.Diagnostics;

namespace Toolbox.Metadata;

/// <summary>
/// Reads the YAML that <see cref="CanonicalYaml"/> writes, in a tenth of the time of a scanner for all of YAML; on a large
/// site that scanner was a fifth of a whole build. It knows the canonical form only: two spaces a level, one line for a
/// value or a block of text, no comments. Anything else, mistakes included, it leaves to the scanner, so that there is one
/// judge of what YAML is and one source of messages. What it does read, it reads as the scanner does, places included; a
/// test compares the two.
/// </summary>
internal sealed class CanonicalYamlReader
{
    private const int Step = 2;

    // A longer name is no key to the scanner.
    private const int LongestKey = 128;

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create(" -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly YamlCursor yaml;

    private CanonicalYamlReader(YamlCursor yaml) => this.yaml = yaml;

    /// <summary>The root node; null for text that is not certainly in the canonical form.</summary>
    /// <param name="lineOffset">Lines of the file before the first line of <paramref name="yaml"/>.</param>
    public static YamlNode? Read(string yaml, int lineOffset)
    {
        if (HasUnusualCharacters(yaml))
        {
            return null;
        }

        var cursor = new YamlCursor(yaml, lineOffset);
        var root = new CanonicalYamlReader(cursor).ReadBlock(indent: 0, depth: 1);
        return cursor.IsAtEnd ? root : null;
    }

    // Tabs, other line ends than ours, and what the scanner refuses or counts as no character or as two.
    private static bool HasUnusualCharacters(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\t') || text.ContainsAnyInRange('\v', '\u001f') || text.ContainsAnyInRange('\u007f', '\u009f')
        || text.ContainsAny('\u2028', '\u2029') || text.ContainsAnyInRange('\ud800', '\uffff');

    // A list or a map over several lines; the reader stands at its first character.
    private YamlNode? ReadBlock(int indent, int depth) =>
        depth == YamlReader.DepthLimit ? null : yaml.IsAtItem ? ReadList(indent, depth) : ReadMap(indent, depth);

    private YamlMap? ReadMap(int indent, int depth)
    {
        var position = yaml.Position;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        int next;
        do
        {
            if (ReadKey() is not { } key || IsKnown(key.Name, entries) || ReadEntryValue(indent, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key.Name, key.Position, value));
            next = yaml.Indentation;
        }
        while (MoveTo(indent, next));

        return next < indent ? new YamlMap(position, entries.DrainToImmutable()) : null;
    }

    private YamlNode? ReadEntryValue(int indent, int depth)
    {
        if (yaml.Skip(' '))
        {
            return ReadLineValue(indent, depth);
        }

        return yaml.EndLine() && MoveTo(indent + Step, yaml.Indentation) ? ReadBlock(indent + Step, depth) : null;
    }

    private YamlList? ReadList(int indent, int depth)
    {
        var position = yaml.Position;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        int next;
        do
        {
            if (!yaml.IsAtItem)
            {
                return null;
            }

            yaml.Move(Step);
            if ((KeyLength() > 0 ? ReadBlock(indent + Step, depth + 1) : ReadLineValue(indent, depth + 1)) is not { } item)
            {
                return null;
            }

            items.Add(item);
            next = yaml.Indentation;
        }
        while (MoveTo(indent, next));

        return next < indent ? new YamlList(position, items.DrainToImmutable()) : null;
    }

    // What stands behind a key or a dash, to the end of its line; a block of text goes on under it.
    private YamlNode? ReadLineValue(int indent, int depth)
    {
        if (yaml.Current is '>' or '|')
        {
            return CanonicalScalarReader.ReadBlock(yaml, indent + Step);
        }

        var value = yaml.Current switch
        {
            '{' or '[' => ReadFlow(depth),
            '"' or '\'' => CanonicalScalarReader.ReadQuoted(yaml),
            _ => CanonicalScalarReader.ReadPlain(yaml, yaml.RestOfLine),
        };
        return yaml.EndLine() ? value : null;
    }

    private YamlNode? ReadFlow(int depth)
    {
        if (depth == YamlReader.DepthLimit)
        {
            return null;
        }

        return yaml.Current switch
        {
            '{' => ReadFlowMap(depth),
            '[' => ReadFlowList(depth),
            '"' or '\'' => CanonicalScalarReader.ReadQuoted(yaml),
            _ => CanonicalScalarReader.ReadFlowPlain(yaml),
        };
    }

    private YamlMap? ReadFlowMap(int depth)
    {
        var position = yaml.Position;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        yaml.Move(1);
        do
        {
            yaml.SkipSpaces();
            if (ReadKey() is not { } key || IsKnown(key.Name, entries) || !yaml.Skip(' ') || ReadFlow(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key.Name, key.Position, value));
            yaml.SkipSpaces();
        }
        while (yaml.Skip(','));

        return yaml.Skip('}') ? new YamlMap(position, entries.DrainToImmutable()) : null;
    }

    private YamlList? ReadFlowList(int depth)
    {
        var position = yaml.Position;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        yaml.Move(1);
        do
        {
            yaml.SkipSpaces();
            if (ReadFlow(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            yaml.SkipSpaces();
        }
        while (yaml.Skip(','));

        return yaml.Skip(']') ? new YamlList(position, items.DrainToImmutable()) : null;
    }

    // A name and its colon.
    private (string Name, Position Position)? ReadKey()
    {
        var length = KeyLength();
        if (length == 0)
        {
            return null;
        }

        var key = (yaml.RestOfLine[..length].ToString(), yaml.Position);
        yaml.Move(length + 1);
        return key;
    }

    // Words of letters, digits and hyphens, with a colon that ends them; 0 when no such name stands here. A name may start
    // with a digit (4-8), but what is only a number we would have written between quotes.
    private int KeyLength()
    {
        var line = yaml.RestOfLine;
        var length = line.IndexOfAnyExcept(KeyCharacters);
        return length is > 0 and <= LongestKey
            && (char.IsAsciiLetter(line[0]) || (char.IsAsciiDigit(line[0]) && line[..length].Contains('-'))) && line[length - 1] != ' '
            && line[length] == ':' && (line.Length == length + 1 || line[length + 1] == ' ') ? length : 0;
    }

    // Goes past the spaces of a line that has so many.
    private bool MoveTo(int indent, int indentation)
    {
        if (indentation != indent)
        {
            return false;
        }

        yaml.Move(indent);
        return true;
    }

    // The scanner reports a field that is there twice.
    private static bool IsKnown(string key, ImmutableArray<YamlEntry>.Builder entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
