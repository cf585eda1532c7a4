namespace Toolbox.Rendering.Views;

/// <summary>The page of the start wizard: the page itself, the model for the browser, and the same on paper.</summary>
public sealed record WizardView
{
    public required PlainView Page { get; init; }

    /// <summary>The model, ready for a script element of type application/json.</summary>
    public required string ModelJson { get; init; }

    /// <summary>The same for what comes after the outcome; empty where the wizard ends there.</summary>
    public required string CourseJson { get; init; }

    public required PaperQuestionView[] Questions { get; init; }
    public required PlanPartView[] Plan { get; init; }

    /// <summary>The page that compares the variants; null where the site hides it.</summary>
    public string? CompareUrl { get; init; }
}

/// <summary>A question to answer without script.</summary>
public sealed record PaperQuestionView(int Number, string Text, string Help, string[] Options);

/// <summary>A part of an empty plan.</summary>
public sealed record PlanPartView(string Title, string Ask);
