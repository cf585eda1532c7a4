using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Toolbox.Wizard.Course;

/// <summary>The places in texts of the start plan that the browser fills in (theme/scripts/wizard/plan/places.ts).</summary>
internal static partial class PlanPlaces
{
    public static ImmutableArray<string> Known { get; } =
    [
        "soort", "soort-klein", "waarvoor", "mensen", "doel", "product", "deelnemers", "begeleiding", "keer", "duur", "begintijd",
        "van", "tot", "laatste", "data", "uren", "antwoord", "werkvorm", "deel",
    ];

    /// <summary>The questions whose answers the plan is made from.</summary>
    public static ImmutableArray<string> Questions { get; } = ["land", "doel", "product", "deelnemers", People, "begeleiding"];

    /// <summary>The question that says how many people there are.</summary>
    public const string People = "omvang";

    /// <summary>The names between square brackets.</summary>
    public static IEnumerable<string> In(string text) => Place().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"\[([^\]\[]*)\]")]
    private static partial Regex Place();
}
