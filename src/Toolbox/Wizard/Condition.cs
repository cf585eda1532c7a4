using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>Holds when one of these answers was given to the question.</summary>
[ContentName("een voorwaarde", "a condition")]
public sealed record Condition
{
    [Field("Vraag", "Het id van de vraag.")]
    public required string Question { get; init; }

    [Field("Antwoorden", "De antwoorden waarbij dit geldt.")]
    public required ImmutableArray<string> Answers { get; init; }
}
