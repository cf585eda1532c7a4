using System.Collections.Immutable;

namespace Toolbox.Metadata;

/// <summary>Whole numbers by name, in the order they were written: <c>{ vast: 3, gaandeweg: 2, geen: 0 }</c>.</summary>
public sealed record NamedNumbers(ImmutableArray<KeyValuePair<string, int>> Items)
{
    /// <summary>The number with a name, or null.</summary>
    public int? Find(string name)
    {
        foreach (var (key, number) in Items)
        {
            if (string.Equals(key, name, StringComparison.Ordinal))
            {
                return number;
            }
        }

        return null;
    }
}
