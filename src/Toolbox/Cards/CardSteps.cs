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

/// <summary>How the steps of a work form stand on a card: the roomiest way in which all fit.</summary>
internal enum StepSpacing
{
    /// <summary>Each with the first sentence of what to do.</summary>
    WithLead,

    /// <summary>Title, and under it minutes and grouping.</summary>
    TwoLines,

    /// <summary>Minutes and grouping behind the title.</summary>
    Dense,
}

/// <summary>How much of the steps a card shows: it ends between two steps, and says that the page goes on.</summary>
/// <param name="Count">The number of steps, from the first.</param>
internal sealed record CardSteps(int Count, StepSpacing Spacing)
{
    public static CardSteps On(CardSize size, CardBack back)
    {
        var room = size.BodyHeight
            - CardText.HeightOf(back.Title, size.BodyWidth, size.Name) - size.NameRule - size.TextGap
            - Block(back.Needs, size.Needs, size)
            - Block(back.Watch, size.Watch, size)
            - size.TextGap - back.From.Sum(line => CardText.HeightOf(line, size.BodyWidth, size.From));
        StepSpacing[] spacings = size == CardSize.Large ? [StepSpacing.WithLead, StepSpacing.TwoLines, StepSpacing.Dense] : [StepSpacing.Dense];
        foreach (var spacing in spacings)
        {
            if (back.Steps.Sum(s => HeightOf(s, size, spacing)) <= room)
            {
                return new CardSteps(back.Steps.Count, spacing);
            }
        }

        var left = room - size.DenseGap - size.DenseStep.Leading;
        return new CardSteps(back.Steps.TakeWhile(s => (left -= HeightOf(s, size, StepSpacing.Dense)) >= 0).Count(), StepSpacing.Dense);
    }

    private static double Block(string text, CardLetters letters, CardSize size) =>
        text.Length == 0 ? 0 : size.TextGap + CardText.HeightOf(text, size.BodyWidth, letters);

    private static double HeightOf(CardStep step, CardSize size, StepSpacing spacing)
    {
        var width = size.BodyWidth - size.StepIndent;
        if (spacing == StepSpacing.Dense)
        {
            return size.DenseGap + CardText.HeightOf($"{step.Title} {step.When}", width, size.DenseStep);
        }

        var lead = spacing == StepSpacing.WithLead ? CardText.HeightOf(step.Lead, width, size.StepDetail) : 0;
        return size.StepGap + CardText.HeightOf(step.Title, width, size.StepTitle) + CardText.HeightOf(step.When, width, size.StepDetail) + lead;
    }
}
