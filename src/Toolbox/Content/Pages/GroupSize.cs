using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>For how many people something is, and who says so.</summary>
[ContentName("een groepsgrootte", "a group size")]
public sealed record GroupSize : IValidated
{
    [Field("Minstens", "Het kleinste aantal mensen.", Min = 1, Max = 1000, Example = "4")]
    public required int Min { get; init; }

    [Field("Hoogstens", "Het grootste aantal mensen; laat weg als er geen grens is.", Min = 1, Max = 1000)]
    public int? Max { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?", Example = "aanvulling")]
    public required Origin Origin { get; init; }

    [Field("Bron", "Welke bron het zegt.")]
    public SourceReference? Source { get; init; }

    public bool Fits(int people) => people >= Min && people <= (Max ?? int.MaxValue);

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Max < Min)
        {
            yield return ("max", Problems.MinimumAboveMaximum("group", Min, Max.Value));
        }
    }
}
