using System.Collections.Immutable;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>What every page says about itself.</summary>
[ContentName("elke pagina", "every page")]
public abstract record PageMetadata
{
    [Field("Titel", "De naam van de pagina, zoals mensen haar noemen.", Order = 0)]
    public required Phrase Title { get; init; }

    [Field("Samenvatting", "Eén zin van hoogstens 160 tekens: wat heb je eraan?", Order = 1, MaxLength = 160, Example = "Eén zin die zegt wat je eraan hebt.")]
    public required Phrase Summary { get; init; }

    [Field("Andere namen", "Namen, afkortingen, oudere of Vlaamse woorden waarop mensen zoeken.", Order = 2, Reference = ReferenceKind.Alias)]
    public ImmutableArray<string> Aliases { get; init; } = [];

    [Field("Voor wie", "Voor wie de pagina vooral is.", Order = 900, Vocabulary = "audiences")]
    public ImmutableArray<string> Audience { get; init; } = [];

    [Field("Past hierbij", "Namen van pagina's die hierbij passen, zonder map en zonder .md.", Order = 901, Reference = ReferenceKind.Page)]
    public ImmutableArray<string> Related { get; init; } = [];

    [Field("Bronnen", "Waar de pagina op rust, met de plaats in de bron.", Order = 902)]
    public ImmutableArray<SourceReference> Sources { get; init; } = [];

    [Field("Oude adressen", "Adressen waar deze pagina vroeger stond, zoals /werkvormen/oude-naam/.", Order = 903, ForEditors = true)]
    public ImmutableArray<string> RedirectFrom { get; init; } = [];

    [Field("Bijgewerkt", "De dag van de laatste wijziging in de inhoud, als jjjj-mm-dd.", Order = 904, ForEditors = true)]
    public required DateOnly Updated { get; init; }

    [Field("Gebaseerd op", "In een merk: de vingerafdruk van wat dit vervangt, zoals `check` die noemt.", Order = 905, ForEditors = true)]
    public string? BasedOn { get; init; }
}
