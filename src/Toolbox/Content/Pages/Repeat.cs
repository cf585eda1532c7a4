using System.Globalization;

namespace Toolbox.Content.Pages;

/// <summary>What the number of times of a step depends on.</summary>
public enum RepeatUnit
{
    /// <summary>A fixed number of times.</summary>
    Times,

    /// <summary>Once for everyone.</summary>
    People,

    /// <summary>Everyone with everyone else: one round less than there are people.</summary>
    Others,

    /// <summary>Once for every group.</summary>
    Groups,
}

/// <summary>How often a step happens. In YAML a number, <c>people</c>, <c>people-1</c> or <c>groups</c>.</summary>
public readonly record struct Repeat(RepeatUnit Unit, int Count)
{
    /// <summary>The words that depend on the group.</summary>
    public static IReadOnlyList<string> Words { get; } = ["people", "people-1", "groups"];

    public static Repeat? Parse(string text) => text switch
    {
        "people" => new Repeat(RepeatUnit.People, 0),
        "people-1" => new Repeat(RepeatUnit.Others, 0),
        "groups" => new Repeat(RepeatUnit.Groups, 0),
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 2 and <= 100
            => new Repeat(RepeatUnit.Times, count),
        _ => null,
    };

    public override string ToString() => Unit switch
    {
        RepeatUnit.People => "people",
        RepeatUnit.Others => "people-1",
        RepeatUnit.Groups => "groups",
        _ => Count.ToString(CultureInfo.InvariantCulture),
    };
}
