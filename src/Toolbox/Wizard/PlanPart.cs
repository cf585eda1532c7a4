using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Wizard.Course;

namespace Toolbox.Wizard;

/// <summary>A part of a start plan: what it is called, and what a group writes in it.</summary>
[ContentName("een deel van het startplan", "a part of the start plan")]
public sealed record PlanPart
{
    [Field("Deel", "Welk deel de site invult; zonder dit blijft het een vraag om zelf in te vullen.")]
    public PlanSection? Section { get; init; }

    [Field("Titel", "Waar dit deel over gaat.")]
    public required Phrase Title { get; init; }

    [Field("Vraag", "Wat je hier opschrijft.")]
    public required Phrase Ask { get; init; }
}
