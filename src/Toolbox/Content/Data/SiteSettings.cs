using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>The settings of the site (site.yml).</summary>
[ContentName("de instellingen van de site", "the site settings")]
public sealed record SiteSettings : IValidated
{
    /// <summary>What a site without site.yml is checked with; it is never rendered.</summary>
    public static SiteSettings Missing { get; } = new() { Title = "", BaseUrl = "https://localhost/", Language = "nl" };

    [Field("Titel", "De naam van de site.")]
    public required string Title { get; init; }

    [Field("Ondertitel", "Eén zin onder de naam.")]
    public string Tagline { get; init; } = "";

    [Field("Adres", "Waar de site staat, met https en een schuine streep aan het eind.")]
    public required string BaseUrl { get; init; }

    [Field("Taal", "De taal van de site.")]
    public required string Language { get; init; }

    [Field("Repository", "Het adres van de openbare repository, voor 'verbeter deze pagina'.")]
    public string? Repository { get; init; }

    [Field("Contact", "Het e-mailadres van de redactie.")]
    public string? Contact { get; init; }

    [Field("Contact toegankelijkheid", "Het e-mailadres voor wie ergens niet bij kan, als dat een ander is.")]
    public string? AccessibilityContact { get; init; }

    [Field("Hosting", "Bij wie de site staat, voor de privacyverklaring en het blad voor ICT.")]
    public Hosting? Hosting { get; init; }

    [Field("Formulier", "Waar het formulier van de redactie bewaart; zonder dit heeft de site er geen.")]
    public EditorSettings? Editor { get; init; }

    [Field("Licentie", "De licentie van de teksten.")]
    public string Licence { get; init; } = "";

    [Field("Menu", "De pagina's in het menu.")]
    public ImmutableArray<MenuItem> Navigation { get; init; } = [];

    [Field("Voet", "De twee lijsten onderaan elke pagina.")]
    public Footer Footer { get; init; } = new();

    public IEnumerable<(string Field, Problem Problem)> Validate() =>
        SiteAddress.Parse(BaseUrl) is null ? [("baseUrl", Problems.InvalidAddress(BaseUrl, SiteAddress.Suggestion(BaseUrl)))] : [];
}

/// <summary>A page in a menu.</summary>
[ContentName("een menupunt", "a menu item")]
public sealed record MenuItem
{
    [Field("Titel", "Het woord in het menu.")]
    public required Phrase Title { get; init; }

    [Field("Pagina", "De naam van de pagina.", Reference = ReferenceKind.Page)]
    public required string Page { get; init; }
}

/// <summary>The lists of pages at the foot of every page.</summary>
[ContentName("een voet", "a footer")]
public sealed record Footer
{
    [Field("Over", "Over de toolbox.")]
    public ImmutableArray<MenuItem> About { get; init; } = [];

    [Field("Regels", "Toegankelijkheid, privacy, licentie.")]
    public ImmutableArray<MenuItem> Legal { get; init; } = [];

    [Field("Tekst", "Eén zin onder de naam, bijvoorbeeld van wie de site is.")]
    public Phrase Text { get; init; } = Phrase.Empty;
}
