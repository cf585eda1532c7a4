namespace Toolbox.Rendering.Views;

/// <summary>The page of the meeting planner: the page itself, the model for the browser, and the same on paper.</summary>
public sealed record MeetingView
{
    public required PlainView Page { get; init; }

    /// <summary>The model, ready for a script element of type application/json.</summary>
    public required string ModelJson { get; init; }

    public required PaperTemplateView[] Templates { get; init; }

    /// <summary>The lines of an empty agenda, numbered.</summary>
    public required int[] EmptyLines { get; init; }
}

/// <summary>A template to read without script.</summary>
public sealed record PaperTemplateView(string Title, string Hint, int Minutes, PaperItemView[] Items);

/// <summary>A part of a template.</summary>
/// <param name="Begins">Minutes after the start of the meeting.</param>
/// <param name="Url">The page of the work form; null for something without one.</param>
public sealed record PaperItemView(int Begins, string Title, string? Url, int Minutes);
