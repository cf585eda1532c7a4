using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The strip of facts under the title of a work form.</summary>
internal static class WorkFormFacts
{
    private static readonly string[] EffortWords = ["", "makkelijk", "vraagt iets", "veeleisend"];

    public static WorkFormFactsView Of(BrandedSite site, WorkForm form) => new()
    {
        Time = TimeOf(form),
        TimeDetail = TimeDetailOf(form),
        TimeProvenance = Timing.DependsOnGroup(form)
            ? ProvenanceMark.Of(form.Steps.All(s => (s.TimeOrigin ?? s.Origin) == Origin.Source) ? Origin.Source : Origin.Added, source: null, form)
            : ProvenanceMark.Of(form.Duration.Origin, form.Duration.Source, form),
        StatedTime = Timing.DependsOnGroup(form) ? StatedTimeOf(site, form.Duration) : "",
        StatedTimeProvenance = ProvenanceMark.Of(form.Duration.Origin, form.Duration.Source, form),
        Group = $"{NumberText.Range(form.Group.Min, form.Group.Max)} mensen",
        GroupProvenance = ProvenanceMark.Of(form.Group.Origin, form.Group.Source, form),
        Preparation = form.Preparation.Minutes == 0 ? "geen" : DurationText.Exact(form.Preparation.Minutes),
        PreparationProvenance = ProvenanceMark.Of(form.Preparation.Origin, form.Preparation.Source, form),
        Effort = EffortWords[form.Difficulty.Participants],
        EffortDetail = $"van deelnemers; begeleiden {BeEffort(form.Difficulty.Facilitator)}",
        Phases = PhaseViews.On(site, form.Phases),
        EveryPhase = PhaseViews.IsEvery(site, form.Phases),
        Settings = NumberText.List([.. form.Settings.Select(s => Vocabularies.Label(site.Data.Vocabularies.Settings, s))]),
        Sessions = SessionsOf(form.Sessions),
    };

    private static string TimeOf(WorkForm form) => Timing.DependsOnGroup(form)
        ? DurationText.About(Timing.Minutes(form, Timing.ExampleGroup(form.Group)))
        : DurationText.Range(form.Duration.Min, form.Duration.Longest);

    private static string TimeDetailOf(WorkForm form)
    {
        if (!Timing.DependsOnGroup(form))
        {
            return form.Duration.For is { } forWhom ? forWhom.Source : "";
        }

        var example = Timing.ExampleGroup(form.Group);
        var others = new[] { form.Group.Min, form.Group.Max ?? example }
            .Distinct().Where(n => n != example)
            .Select(n => $"met {n} {DurationText.About(Timing.Minutes(form, n))}")
            .ToList();
        return others.Count == 0 ? $"met {example} mensen" : $"met {example} mensen; {string.Join(", ", others)}";
    }

    private static string StatedTimeOf(BrandedSite site, Duration duration)
    {
        var range = DurationText.Range(duration.Min, duration.Longest).Replace("–", " tot ", StringComparison.Ordinal);
        return duration.For is null ? range : $"{range} voor {site.Text(duration.For)}";
    }

    private static string BeEffort(int level) => level == 2 ? EffortWords[level] : $"is {EffortWords[level]}";

    private static string SessionsOf(Sessions sessions) =>
        sessions is { Min: 1, Max: 1 } ? "" : $"een reeks van {NumberText.Range(sessions.Min, sessions.Max).Replace("–", " tot ", StringComparison.Ordinal)} keer";
}
