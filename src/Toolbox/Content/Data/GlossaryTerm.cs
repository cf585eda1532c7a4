using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>A term of the glossary (begrippen.yml).</summary>
[ContentName("een begrip", "a glossary term")]
public sealed record GlossaryTerm
{
    [Field("Id", "De naam waarmee pagina's verwijzen: begrip:naam.", Slug = true)]
    public required string Id { get; init; }

    [Field("Begrip", "Het woord.")]
    public required Phrase Term { get; init; }

    [Field("Uitleg", "Eén tot drie zinnen, zo gewoon mogelijk.")]
    public required RichText Text { get; init; }

    [Field("Andere namen", "Woorden waarop mensen zoeken.")]
    public ImmutableArray<string> Aliases { get; init; } = [];

    [Field("Zie ook", "Namen van pagina's.", Reference = ReferenceKind.Page)]
    public ImmutableArray<string> Related { get; init; } = [];

    [Field("Bronnen", "Waar het begrip vandaan komt.")]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];

    [Field("Gebaseerd op", "In een merk: de vingerafdruk van wat dit vervangt, zoals `check` die noemt.")]
    public string? BasedOn { get; init; }
}
