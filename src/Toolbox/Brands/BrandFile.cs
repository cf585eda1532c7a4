using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Brands;

/// <summary>What a school or board says about its own copy (brand.yml).</summary>
[ContentName("een merk", "a brand")]
public sealed record BrandFile : IValidated
{
    [Field("Naam", "De naam van de site, zoals die in de kop en op elk werkblad staat.")]
    public required string Name { get; init; }

    [Field("Ondertitel", "Eén zin onder de naam, zonder punt.")]
    public required string Tagline { get; init; }

    [Field("Adres", "Waar deze site komt te staan, met https ervoor.")]
    public required string BaseUrl { get; init; }

    [Field("Contact", "Het e-mailadres voor vragen over deze site.")]
    public required string Contact { get; init; }

    [Field("Contact toegankelijkheid", "Het e-mailadres voor wie ergens niet bij kan, als dat een ander is.")]
    public string? AccessibilityContact { get; init; }

    [Field("Hosting", "Bij wie de site staat, voor de privacyverklaring en het blad voor ICT.")]
    public Hosting? Hosting { get; init; }

    [Field("Formulier", "Waar het formulier van de redactie bewaart; zonder dit heeft deze site er geen.")]
    public EditorSettings? Editor { get; init; }

    [Field("Kleuren", "Eén of twee kleuren; de rest wordt daaruit berekend, licht en donker.")]
    public BrandColours? Colours { get; init; }

    [Field("Logo", "De naam van een SVG of PNG naast brand.yml.")]
    public string? Logo { get; init; }

    [Field("Woorden", "Het Nederlands van Nederland (nl-NL) of van Vlaanderen (nl-BE); ook waar de startwizard van uitgaat.")]
    public WordVariant Words { get; init; } = WordVariant.Netherlands;

    [Field("Hoe heet het", "Het woord voor de leergemeenschap zelf.")]
    public Community Community { get; init; } = Community.Leergemeenschap;

    [Field("Menu", "Eigen pagina's in het menu, achter die van de toolbox.")]
    public ImmutableArray<MenuItem> Navigation { get; init; } = [];

    [Field("Verbergen", "Namen van pagina's die deze site niet laat zien.", Reference = ReferenceKind.Page)]
    public ImmutableArray<string> Hide { get; init; } = [];

    [Field("Voettekst", "Eén of twee zinnen onderaan elke pagina, bijvoorbeeld van wie de site is.")]
    public Phrase FooterText { get; init; } = Phrase.Empty;

    [Field("Repository", "Het adres van de eigen repository, als dat niet die van de toolbox is.")]
    public string? Repository { get; init; }

    [Field("Map in de repository", "Als die repository alleen dit merk bevat: de map waar brand.yml daarin staat, zoals merk.")]
    public string? RepositoryFolder { get; init; }

    /// <summary>The settings of the site with what the brand says in their place.</summary>
    public SiteSettings Over(SiteSettings shared) => shared with
    {
        Title = Name,
        Tagline = Tagline,
        BaseUrl = BaseUrl,
        Contact = Contact,
        AccessibilityContact = AccessibilityContact,
        Hosting = Hosting,
        Editor = Editor,
        // A repository that holds only the brand has no page of the toolbox in it.
        Repository = RepositoryFolder is null ? Repository ?? shared.Repository : shared.Repository,
        Navigation = [.. shared.Navigation, .. Navigation],
        Footer = shared.Footer with { Text = FooterText },
    };

    public IEnumerable<(string Field, Problem Problem)> Validate() =>
        SiteAddress.Parse(BaseUrl) is null ? [("baseUrl", Problems.InvalidAddress(BaseUrl, SiteAddress.Suggestion(BaseUrl)))] : [];
}
