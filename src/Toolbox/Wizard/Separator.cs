using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>The question that decides between two variants, with the answer that leads to each.</summary>
[ContentName("een scheidingsvraag", "a separating question")]
public sealed record Separator
{
    [Field("Tussen", "De twee soorten.", MinItems = 2, MaxItems = 2, Reference = ReferenceKind.Page)]
    public required ImmutableArray<string> Between { get; init; }

    [Field("Vraag", "De vraag die beslist.")]
    public required Phrase Question { get; init; }

    [Field("Antwoorden", "Het antwoord dat bij de eerste soort hoort, en dat bij de tweede.", MinItems = 2, MaxItems = 2)]
    public required ImmutableArray<Phrase> Answers { get; init; }
}
