using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A place in a source.</summary>
[ContentName("een bronverwijzing", "a source reference")]
public sealed record SourceReference
{
    [Field("Bron", "Het id van de bron in bronnen.yml.", Reference = ReferenceKind.Source)]
    public required string Id { get; init; }

    [Field("Plaats", "Waar in de bron: een paragraaf, figuur of bladzijde, zoals §7.9.")]
    public string? At { get; init; }
}
