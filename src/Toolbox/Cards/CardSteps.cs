namespace Toolbox.Cards;

/// <summary>What must fit on the back of a work form's card, in the words of a brand.</summary>
/// <param name="Needs">What to have ready; empty for nothing.</param>
/// <param name="Watch">Advice that may not be left out; empty for none.</param>
/// <param name="From">Source and address.</param>
internal sealed record CardBack(string Title, IReadOnlyList<CardStep> Steps, string Needs, string Watch, IReadOnlyList<string> From);

/// <summary>A step on a card.</summary>
/// <param name="When">Minutes, grouping, and what is repeated.</param>
/// <param name="Lead">The first sentence of what to do.</param>
internal sealed record CardStep(string Title, string When, string Lead);

/// <summary>How much of the steps a card shows: it ends between two steps, and says that the page goes on.</summary>
/// <param name="Count">The number of steps, from the first.</param>
/// <param name="WithLeads">Each with the first sentence of what to do.</param>
internal sealed record CardSteps(int Count, bool WithLeads)
{
    public static CardSteps On(CardSize size, CardBack back)
    {
        var room = size.BodyHeight
            - CardText.HeightOf(back.Title, size.BodyWidth, size.Name) - size.NameRule - size.TextGap
            - Block(back.Needs, size.Needs, size)
            - Block(back.Watch, size.Watch, size)
            - size.TextGap - back.From.Sum(line => CardText.HeightOf(line, size.BodyWidth, size.From));
        if (size == CardSize.Large && back.Steps.Sum(s => HeightOf(s, size, withLead: true)) <= room)
        {
            return new CardSteps(back.Steps.Count, WithLeads: true);
        }

        var heights = back.Steps.Select(s => HeightOf(s, size, withLead: false)).ToList();
        return new CardSteps(heights.Sum() <= room ? heights.Count : CountThatFits(heights, room - size.StepGap - size.StepTitle.Leading), WithLeads: false);
    }

    private static int CountThatFits(IEnumerable<double> heights, double room) =>
        heights.TakeWhile(height => (room -= height) >= 0).Count();

    private static double Block(string text, CardLetters letters, CardSize size) =>
        text.Length == 0 ? 0 : size.TextGap + CardText.HeightOf(text, size.BodyWidth, letters);

    // On a small card what happens when stands behind the title, on a large one under it.
    private static double HeightOf(CardStep step, CardSize size, bool withLead)
    {
        var width = size.BodyWidth - size.StepIndent;
        var words = size == CardSize.Large
            ? CardText.HeightOf(step.Title, width, size.StepTitle) + CardText.HeightOf(step.When, width, size.StepDetail)
            : CardText.HeightOf($"{step.Title} {step.When}", width, size.StepTitle);
        return size.StepGap + words + (withLead ? CardText.HeightOf(step.Lead, width, size.StepDetail) : 0);
    }
}
