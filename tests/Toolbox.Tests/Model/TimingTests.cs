using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Markdown;

namespace Toolbox.Tests.Model;

public sealed class TimingTests
{
    [Theory]
    [InlineData(null, 8, 10)]
    [InlineData("3", 8, 30)]
    [InlineData("people", 8, 80)]
    [InlineData("people-1", 8, 70)]
    [InlineData("people-1", 4, 30)]
    [InlineData("people-1", 16, 150)]
    public void A_step_takes_its_minutes_times_its_rounds(string? repeat, int people, int minutes) =>
        Assert.Equal(minutes, Timing.Minutes(Step(repeat), people));

    [Theory]
    [InlineData(7, 7)]
    [InlineData(8, 7)]
    [InlineData(3, 3)]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    public void An_odd_number_rests_one_at_a_time_and_needs_a_round_more(int people, int rounds) =>
        Assert.Equal(rounds, Timing.Rounds(Step("people-1"), people));

    [Theory]
    [InlineData(9, 3, 3)]
    [InlineData(10, 3, 4)]
    [InlineData(4, 4, 1)]
    public void Groups_are_counted_up(int people, int groupSize, int rounds) =>
        Assert.Equal(rounds, Timing.Rounds(Step("groups", groupSize), people));

    [Theory]
    [InlineData(4, 16, 8)]
    [InlineData(2, 5, 5)]
    [InlineData(12, 30, 12)]
    [InlineData(4, null, 8)]
    [InlineData(20, null, 20)]
    public void A_page_is_worked_out_for_eight_or_the_nearest_that_fits(int min, int? max, int people) =>
        Assert.Equal(people, Timing.ExampleGroup(new GroupSize { Min = min, Max = max, Origin = Origin.Added }));

    private static Step Step(string? repeat, int? groupSize = null) => new()
    {
        Title = new Phrase("Stap"),
        Minutes = 10,
        Grouping = Grouping.Pairs,
        GroupSize = groupSize,
        Repeat = repeat is null ? null : Repeat.Parse(repeat),
        Text = RichText.Empty,
        Origin = Origin.Added,
    };
}
