namespace Toolbox.Cards;

/// <summary>Letters of one kind on a card, in millimetres.</summary>
/// <param name="Leading">From line to line.</param>
internal sealed record CardLetters(double Size, double Leading, bool Bold = false);

/// <summary>
/// The size of a card, the room on it and its letters, in millimetres. The theme's styles of cards hold the same numbers.
/// </summary>
internal sealed record CardSize
{
    /// <summary>Four on an A4.</summary>
    public static CardSize Large { get; } = new()
    {
        Width = 95,
        Height = 135,
        Padding = 8,
        Label = new(3.1, 4.4),
        Title = new(8.2, 8.6, Bold: true),
        LongTitle = new(5.6, 6.4, Bold: true),
        DeckTitle = new(10.4, 10.8, Bold: true),
        LongDeckTitle = new(7.6, 8.4, Bold: true),
        Line = 7,
        What = new(4.5, 6.1),
        TitleGap = 9,
        WhatGap = 4,
        Phases = 13.6,
        Facts = 16,
        Name = new(4.6, 5.4, Bold: true),
        NameRule = 2.6,
        Text = new(4.8, 6.6),
        TextGap = 3,
        Needs = new(3.3, 4.5),
        NeedsLines = 3,
        StepIndent = 8,
        StepGap = 2.4,
        StepTitle = new(3.7, 4.8, Bold: true),
        StepDetail = new(3.3, 4.4),
        DenseGap = 1.6,
        DenseStep = new(3.4, 4.4, Bold: true),
        Watch = new(3.3, 4.5),
        From = new(2.6, 3.5),
    };

    /// <summary>Eight on an A4.</summary>
    public static CardSize Small { get; } = new()
    {
        Width = 95,
        Height = 67.5,
        Padding = 6,
        Label = new(2.6, 3.6),
        Title = new(6, 6.6, Bold: true),
        LongTitle = new(4.6, 5.2, Bold: true),
        DeckTitle = new(6.8, 7.2, Bold: true),
        LongDeckTitle = new(5.2, 5.8, Bold: true),
        Line = 0,
        What = new(3.5, 4.7),
        TitleGap = 3,
        WhatGap = 2,
        Phases = 3.6,
        Facts = 7.5,
        Name = new(3.8, 4.4, Bold: true),
        NameRule = 1.8,
        Text = new(3.4, 4.6),
        TextGap = 1.8,
        Needs = new(2.7, 3.7),
        NeedsLines = 1,
        StepIndent = 5,
        StepGap = 0.6,
        StepTitle = new(3, 4, Bold: true),
        StepDetail = new(2.7, 3.7),
        DenseGap = 0.6,
        DenseStep = new(3, 4, Bold: true),
        Watch = new(2.7, 3.7),
        From = new(2.3, 3.1),
    };

    public required double Width { get; init; }
    public required double Height { get; init; }
    public required double Padding { get; init; }

    /// <summary>The line above the title: deck and number, or phases.</summary>
    public required CardLetters Label { get; init; }

    public required CardLetters Title { get; init; }

    /// <summary>For a title that is long, or has a long word.</summary>
    public required CardLetters LongTitle { get; init; }

    /// <summary>The title of a card of a deck: it is what the group reads, so it is larger.</summary>
    public required CardLetters DeckTitle { get; init; }

    public required CardLetters LongDeckTitle { get; init; }

    /// <summary>How high the drawing at the foot of a card of a deck stands.</summary>
    public required double Line { get; init; }

    /// <summary>The text under the title.</summary>
    public required CardLetters What { get; init; }

    public required double TitleGap { get; init; }
    public required double WhatGap { get; init; }

    /// <summary>How high the phases stand, and the facts with the rule above them.</summary>
    public required double Phases { get; init; }

    public required double Facts { get; init; }

    /// <summary>The title on the back, and the rule under it.</summary>
    public required CardLetters Name { get; init; }

    public required double NameRule { get; init; }
    public required CardLetters Text { get; init; }

    /// <summary>Between the parts of a back, and between paragraphs.</summary>
    public required double TextGap { get; init; }

    public required CardLetters Needs { get; init; }
    public required int NeedsLines { get; init; }
    public required double StepIndent { get; init; }
    public required double StepGap { get; init; }
    public required CardLetters StepTitle { get; init; }
    public required CardLetters StepDetail { get; init; }

    /// <summary>Below each step, and its letters, where minutes stand behind its title.</summary>
    public required double DenseGap { get; init; }

    public required CardLetters DenseStep { get; init; }
    public required CardLetters Watch { get; init; }
    public required CardLetters From { get; init; }

    /// <summary>How wide what stands on the card can be.</summary>
    public double BodyWidth => Width - (2 * Padding);

    /// <summary>How high what stands on the card can be.</summary>
    public double BodyHeight => Height - (2 * Padding);
}
