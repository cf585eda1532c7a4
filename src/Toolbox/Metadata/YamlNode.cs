using System.Collections.Immutable;
using Toolbox.Diagnostics;

namespace Toolbox.Metadata;

/// <summary>YAML as it was written, each node with its place in the file.</summary>
public abstract record YamlNode(Position Position);

/// <summary>A value. Everything is text until a field says what it should be, so `no` and `1` hold no surprises.</summary>
/// <param name="Quoted">Written between quotes, or as a block.</param>
public sealed record YamlScalar(Position Position, string Value, bool Quoted) : YamlNode(Position);

/// <summary>A list.</summary>
public sealed record YamlList(Position Position, ImmutableArray<YamlNode> Items) : YamlNode(Position);

/// <summary>Fields with their values, in the order they were written, without duplicates.</summary>
public sealed record YamlMap(Position Position, ImmutableArray<YamlEntry> Entries) : YamlNode(Position)
{
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>A field of a map.</summary>
public readonly record struct YamlEntry(string Key, Position Position, YamlNode Value);
