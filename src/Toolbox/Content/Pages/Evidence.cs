using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>How sure we are that something works, in one of the words of the vocabulary, and what is known.</summary>
[ContentName("een bewijskracht", "an evidence statement")]
public sealed record Evidence
{
    [Field("Hoe zeker", "onderzoek, beschreven, gebruikt of onbekend.", Vocabulary = "evidence", Example = "onbekend")]
    public required string Level { get; init; }

    [Field("Toelichting", "Wat er bekend is, en wat niet.")]
    public RichText Note { get; init; } = RichText.Empty;
}
