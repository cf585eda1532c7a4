using Toolbox.Content.Pages;

namespace Toolbox.Content;

/// <summary>
/// How long a work form takes for a number of people. The one rule behind the page, the filters, the planner and the
/// timer.
/// </summary>
public static class Timing
{
    /// <summary>The number of people a page is worked out for, where the group allows it.</summary>
    public const int UsualGroup = 8;

    // Beyond this a group is not worked out step by step.
    private const int LargestGroup = 40;

    /// <summary>Minutes of all steps together.</summary>
    public static int Minutes(WorkForm form, int people) => form.Steps.Sum(s => Minutes(s, people));

    /// <summary>Minutes of a step, all its rounds together.</summary>
    public static int Minutes(Step step, int people) => step.Minutes * Rounds(step, people);

    /// <summary>
    /// How often a step happens. Everyone with everyone takes one round less than there are people; an odd number needs
    /// one round more, in which each rests once (the round-robin of a tournament).
    /// </summary>
    public static int Rounds(Step step, int people) => step.Repeat switch
    {
        null => 1,
        { Unit: RepeatUnit.Times, Count: var count } => count,
        { Unit: RepeatUnit.People } => people,
        { Unit: RepeatUnit.Others } => Math.Max(1, people % 2 == 1 ? people : people - 1),
        _ => (people + SizeOfGroup(step) - 1) / SizeOfGroup(step),
    };

    /// <summary>The minutes change with the number of people.</summary>
    public static bool DependsOnGroup(WorkForm form) => form.Steps.Any(s => s.Repeat is { Unit: not RepeatUnit.Times });

    /// <summary>There is a size of group for which the steps take the stated duration.</summary>
    public static bool FitsStatedDuration(WorkForm form)
    {
        var largest = Math.Max(form.Group.Min, Math.Min(form.Group.Max ?? LargestGroup, LargestGroup));
        return Enumerable.Range(form.Group.Min, DependsOnGroup(form) ? largest - form.Group.Min + 1 : 1)
            .Select(people => Minutes(form, people))
            .Any(minutes => minutes >= form.Duration.Min && minutes <= form.Duration.Longest);
    }

    /// <summary>The number a page is worked out for: the usual group, or the nearest the form allows.</summary>
    public static int ExampleGroup(GroupSize group) => Math.Clamp(UsualGroup, group.Min, group.Max ?? Math.Max(group.Min, UsualGroup));

    /// <summary>People per group, for a step that is done in groups.</summary>
    internal static int SizeOfGroup(Step step) => step.GroupSize ?? step.Grouping switch
    {
        Grouping.Pairs => 2,
        Grouping.Threes => 3,
        _ => 4,
    };
}
