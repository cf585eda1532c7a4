using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;

namespace Toolbox.Checks;

/// <summary>Work forms whose steps cannot fit the stated duration, whatever the size of the group.</summary>
internal static class StepTimes
{
    // Beyond this a group is not worked out step by step.
    private const int LargestGroup = 40;

    public static IEnumerable<Diagnostic> Find(Site site) =>
        from page in site.Pages
        where page.Metadata is WorkForm form && !Fits(form)
        let form = (WorkForm)page.Metadata
        let people = Timing.ExampleGroup(form.Group)
        select Problems.StepTimes(Timing.Minutes(form, people), people, Stated(form.Duration)).In(page.File);

    private static bool Fits(WorkForm form)
    {
        var largest = Math.Max(form.Group.Min, Math.Min(form.Group.Max ?? LargestGroup, LargestGroup));
        return Enumerable.Range(form.Group.Min, largest - form.Group.Min + 1).Any(people =>
            Timing.Minutes(form, people) >= form.Duration.Min
            && Timing.Minutes(form, people) <= (form.Duration.Max ?? form.Duration.Min));
    }

    private static string Stated(Duration duration) => duration.Max is { } max ? $"{duration.Min}–{max}" : $"{duration.Min}";
}
