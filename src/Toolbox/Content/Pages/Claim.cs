using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A statement with who makes it.</summary>
[ContentName("een uitspraak", "a statement")]
public sealed record Claim
{
    [Field("Tekst", "De uitspraak.", Example = "Wat je wilt zeggen.")]
    public required RichText Text { get; init; }

    [Field("Herkomst", "Staat dit in de bron of hebben wij het toegevoegd?", Example = "aanvulling")]
    public required Origin Origin { get; init; }

    [Field("Bron", "Welke bron het zegt.")]
    public SourceReference? Source { get; init; }
}
