using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A story from practice (praktijk): what happened, what helped, what did not.</summary>
[ContentName("een praktijkverhaal", "a story")]
public sealed record Story : PageMetadata
{
    [Field("School", "De school of het bestuur, zoals de bron haar noemt.", Example = "Een school")]
    public required Phrase School { get; init; }

    [Field("Sector", "In welke sector.", Vocabulary = "sectors", Example = "vo")]
    public required string Sector { get; init; }

    [Field("Lessen", "Wat je ervan kunt leren.", Example = "Wat je ervan kunt leren.")]
    public required ImmutableArray<RichText> Lessons { get; init; }

    [Field("Werkvormen", "Werkvormen die erbij passen.", Reference = ReferenceKind.Page)]
    public ImmutableArray<string> Tools { get; init; } = [];

    [Field("Bewijs", "Wat er bekend is.")]
    public Evidence? Evidence { get; init; }
}
