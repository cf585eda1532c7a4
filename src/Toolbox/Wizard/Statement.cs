using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard;

/// <summary>A sentence with whose it is. Plain text: the browser fills in the words of the country that was chosen.</summary>
[ContentName("een zin met herkomst", "a sentence with its origin")]
public sealed record Statement
{
    [Field("Tekst", "De zin.")]
    public required Phrase Text { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?")]
    public required Origin Origin { get; init; }

    [Field("Bronnen", "Welke bronnen het zeggen, of waar wij het uit afleiden.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];
}
