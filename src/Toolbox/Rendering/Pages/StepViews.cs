using System.Globalization;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The steps of a work form as a time line, worked out for a number of people.</summary>
internal static class StepViews
{
    // A letter takes about so many percent of the bar at reading width; a label that does not fit is left out.
    private const double PercentPerLetter = 1.35;

    public static StepListView Of(BrandedSite site, WorkForm form)
    {
        var people = Timing.ExampleGroup(form.Group);
        var parts = Parts(form.Steps).ToList();
        return new StepListView
        {
            Lead = LeadOf(form, people),
            Mixed = form.Steps.Any(s => s.Origin == Origin.Source) && form.Steps.Any(s => s.Origin == Origin.Added),
            AllAdded = form.Steps.All(s => s.Origin == Origin.Added),
            TimeBar = TimeBar(parts, people),
            Steps = [.. StepsOf(site, form, parts)],
        };
    }

    /// <summary>The steps without the time line.</summary>
    public static IEnumerable<StepView> StepsOf(BrandedSite site, WorkForm form) => StepsOf(site, form, Parts(form.Steps));

    private static IEnumerable<StepView> StepsOf(BrandedSite site, WorkForm form, IEnumerable<Part> parts) =>
        parts.SelectMany(part => part.Steps.Select((_, i) => StepOf(site, form, part, i)));

    private static string LeadOf(WorkForm form, int people)
    {
        var minutes = Timing.Minutes(form, people);
        return Timing.DependsOnGroup(form)
            ? $"Uitgewerkt voor {NumberText.InWords(people)} mensen: {DurationText.About(minutes)}. De tijd hangt af van de groep."
            : $"Samen {DurationText.Exact(minutes)}.";
    }

    // Steps in a row that are repeated equally often are one part: they are repeated together.
    private static IEnumerable<Part> Parts(IReadOnlyList<Step> steps)
    {
        for (var start = 0; start < steps.Count;)
        {
            var end = start + 1;
            while (steps[start].Repeat is { } repeat && end < steps.Count && steps[end].Repeat == repeat)
            {
                end++;
            }

            yield return new Part(start + 1, [.. steps.Skip(start).Take(end - start)]);
            start = end;
        }
    }

    private static StepView StepOf(BrandedSite site, WorkForm form, Part part, int index)
    {
        var step = part.Steps[index];
        var last = index == part.Steps.Length - 1;
        return new StepView
        {
            Title = site.Text(step.Title),
            Minutes = step.Minutes == 0 ? "" : DurationText.Exact(step.Minutes),
            PerRound = step.Minutes == 0 ? "" : PerRoundOf(step),
            Grouping = GroupingOf(step),
            Provenance = ProvenanceMark.Of(step.Origin, step.Source, form),
            TimeProvenance = step.TimeOrigin is { } origin && origin != step.Origin ? TimeMark(origin) : null,
            TextHtml = site.Html(step.Text),
            Added = step.Origin == Origin.Added,
            Repeated = step.Repeat is not null,
            Loop = last && step.Repeat is { } repeat ? LoopOf(repeat, part) : "",
        };
    }

    private static ProvenanceView TimeMark(Origin origin) =>
        origin == Origin.Added ? new ProvenanceView(Added: true, "tijd: aanvulling") : new ProvenanceView(Added: false, "tijd: bron");

    private static string PerRoundOf(Step step) => step.Repeat switch
    {
        null => "",
        { Unit: RepeatUnit.People } => "per persoon",
        { Unit: RepeatUnit.Others } => "per gesprek",
        { Unit: RepeatUnit.Groups } => "per groepje",
        _ => "per keer",
    };

    private static string LoopOf(Repeat repeat, Part part)
    {
        var which = part.Steps.Length == 1
            ? $"stap {part.First}"
            : $"stap {NumberText.List([.. Enumerable.Range(part.First, part.Steps.Length).Select(n => $"{n}")])}";
        return repeat.Unit switch
        {
            RepeatUnit.People => $"Herhaal {which} tot iedereen aan de beurt was",
            RepeatUnit.Others => $"Herhaal {which} tot iedereen iedereen sprak",
            RepeatUnit.Groups => $"Herhaal {which} voor elk groepje",
            _ => $"Doe {which} {NumberText.InWords(repeat.Count)} keer",
        };
    }

    private static string GroupingOf(Step step) => step.Grouping switch
    {
        Grouping.Alone => "alleen",
        Grouping.Pairs => "tweetallen",
        Grouping.Threes => "drietallen",
        Grouping.Fours => "viertallen",
        Grouping.Groups => step.GroupSize is { } size ? $"groepjes van {NumberText.InWords(size)}" : "groepjes",
        _ => "allemaal",
    };

    private static TimeBarSegmentView[] TimeBar(IReadOnlyList<Part> parts, int people)
    {
        var total = parts.Sum(p => p.Minutes(people));
        var timed = parts.Where(p => p.Minutes(people) > 0).ToList();
        if (total == 0 || timed.Count < 2)
        {
            return [];
        }

        var bar = new List<TimeBarSegmentView>(timed.Count);
        var before = 0;
        foreach (var part in timed)
        {
            var minutes = part.Minutes(people);
            var width = 100.0 * minutes / total;
            bar.Add(new TimeBarSegmentView(
                Percent(before, total),
                Percent(before + minutes, total),
                Added: part.Steps.All(s => s.Origin == Origin.Added),
                First: bar.Count == 0,
                Fitting(width, part.Label(people), $"{part.First}"),
                Fitting(width, $"{minutes} min", $"{minutes}")));
            before += minutes;
        }

        return [.. bar];
    }

    private static string Fitting(double width, string text, string shorter) =>
        text.Length * PercentPerLetter < width ? text : shorter.Length * PercentPerLetter < width ? shorter : "";

    private static string Percent(int part, int whole) => (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private sealed record Part(int First, Step[] Steps)
    {
        public int Minutes(int people) => Steps.Sum(s => Timing.Minutes(s, people));

        public string Label(int people)
        {
            var numbers = NumberText.List([.. Enumerable.Range(First, Steps.Length).Select(n => $"{n}")]);
            var rounds = Timing.Rounds(Steps[0], people);
            return rounds == 1 ? numbers : $"{numbers}, {NumberText.InWords(rounds)} keer";
        }
    }
}
