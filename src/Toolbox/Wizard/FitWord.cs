using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>How well a variant suits, in words, from a share of the points that were possible.</summary>
[ContentName("een oordeel", "a fit")]
public sealed record FitWord
{
    [Field("Vanaf", "Vanaf dit deel van de haalbare punten, in procenten.", Min = 0, Max = 100)]
    public required int From { get; init; }

    [Field("Tekst", "De woorden.")]
    public required Phrase Text { get; init; }
}

/// <summary>What is said when no variant suits well.</summary>
[ContentName("een onduidelijke uitkomst", "an unclear outcome")]
public sealed record UnclearOutcome
{
    [Field("Onder", "Onder dit deel van de haalbare punten, in procenten.", Min = 0, Max = 100)]
    public required int Below { get; init; }

    [Field("Tekst", "Wat we dan zeggen.")]
    public required Phrase Text { get; init; }
}
