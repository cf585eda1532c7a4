using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>A source of the bibliography (bronnen.yml). What is not known is left out, and the note says so.</summary>
[ContentName("een bron", "a source")]
public sealed record BibliographyEntry
{
    [Field("Id", "De naam waarmee pagina's verwijzen: bron:naam.", Slug = true)]
    public required string Id { get; init; }

    [Field("Korte naam", "Hoe de bron in een zin heet, als dat niet de titel is.")]
    public string KnownAs { get; init; } = "";

    [Field("Auteurs", "Wie het schreef, zoals het onder een tekst staat.")]
    public string Authors { get; init; } = "";

    [Field("Jaar", "Het jaar van verschijnen.", Min = 1800, Max = 2100)]
    public int? Year { get; init; }

    [Field("Titel", "De volledige titel.")]
    public required string Title { get; init; }

    [Field("In", "Het tijdschrift, de bundel of de reeks, met nummer en bladzijden.")]
    public string In { get; init; } = "";

    [Field("Uitgever", "Plaats en uitgever.")]
    public string Publisher { get; init; } = "";

    [Field("Adres", "Waar het te lezen is.")]
    public string? Url { get; init; }

    [Field("Opmerking", "Wat we niet weten of niet hebben gezien.")]
    public string Note { get; init; } = "";

    [Field("Gebaseerd op", "In een merk: de vingerafdruk van wat dit vervangt, zoals `check` die noemt.")]
    public string? BasedOn { get; init; }
}
