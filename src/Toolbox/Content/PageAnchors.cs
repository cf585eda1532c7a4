using System.Collections.Immutable;

namespace Toolbox.Content;

/// <summary>Anchors that templates put on a page; a heading of the text with such a name gets a number.</summary>
public static class PageAnchors
{
    public const string Content = "inhoud";
    public const string Steps = "stappen";
    public const string Materials = "nodig";
    public const string Elements = "onderdelen";
    public const string Fit = "past-bij";
    public const string Tasks = "taken";
    public const string Time = "tijd";
    public const string Lessons = "lessen";
    public const string StoryTools = "in-dit-verhaal";
    public const string Cards = "kaarten";
    public const string Scores = "uitslag";
    public const string OwnResult = "jouw-uitslag";
    public const string Tally = "tellen";
    public const string Answers = "antwoorden";
    public const string Certainty = "zeker";
    public const string Theories = "theorie";
    public const string Sources = "bronnen";
    public const string UsedBy = "werkvormen";
    public const string Related = "past";
    public const string EveryPhase = "elke-fase";

    /// <summary>The part of a checklist with a number, counted from nought as the template does.</summary>
    public static string ChecklistPart(int index) => $"deel-{index}";

    public static ImmutableArray<string> OfTemplates { get; } =
    [
        Content, Steps, Materials, Elements, Fit, Tasks, Time, Lessons, StoryTools, Cards, Scores, OwnResult, Tally, Answers, Certainty, Theories, Sources, UsedBy, Related,
    ];
}
