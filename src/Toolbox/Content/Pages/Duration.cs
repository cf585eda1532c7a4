using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>How long a work form takes as somebody states it, in minutes, and for whom that holds.</summary>
[ContentName("een duur", "a duration")]
public sealed record Duration : IValidated
{
    [Field("Minstens", "De kortste duur in minuten.", Min = 1, Max = 6000, Example = "30")]
    public required int Min { get; init; }

    [Field("Hoogstens", "De langste duur in minuten; laat weg als het er één is.", Min = 1, Max = 6000)]
    public int? Max { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?", Example = "aanvulling")]
    public required Origin Origin { get; init; }

    [Field("Voor", "Voor wie of wat deze duur geldt, zoals 'kleine groep'.")]
    public Phrase? For { get; init; }

    [Field("Bron", "Welke bron het zegt.")]
    public SourceReference? Source { get; init; }

    /// <summary>The longest duration; the only one where no range is stated.</summary>
    public int Longest => Max ?? Min;

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Max < Min)
        {
            yield return ("max", Problems.MinimumAboveMaximum("duration", Min, Max.Value));
        }
    }
}
