using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Meeting;

/// <summary>An agenda to start from; its items add up to its minutes.</summary>
[ContentName("een draaiboek", "a meeting template")]
public sealed record MeetingTemplate : IValidated
{
    [Field("Id", "Een korte naam, voor koppelingen.", Slug = true)]
    public required string Id { get; init; }

    [Field("Titel", "Hoe het draaiboek heet.")]
    public required Phrase Title { get; init; }

    [Field("Uitleg", "Wanneer je het kiest, in één zin.")]
    public required Phrase Hint { get; init; }

    [Field("Minuten", "Hoe lang de bijeenkomst duurt.", Min = 15, Max = 720)]
    public required int Minutes { get; init; }

    [Field("Herkomst", "Staat het draaiboek in een bron of is het van ons?")]
    public required Origin Origin { get; init; }

    [Field("Onderdelen", "Wat er gebeurt, in volgorde.", MinItems = 2, MaxItems = 30)]
    public required ImmutableArray<TemplateItem> Items { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        var sum = Items.Sum(i => i.Minutes);
        if (sum != Minutes)
        {
            yield return ("minutes", Problems.TemplateSum(Minutes, sum));
        }
    }
}

/// <summary>A part of a meeting: a work form of the site, or something with a title of its own.</summary>
[ContentName("een onderdeel van een draaiboek", "an item of a meeting template")]
public sealed record TemplateItem : IValidated
{
    [Field("Plek", "Waar het onderdeel voor dient.")]
    public required MeetingPart Part { get; init; }

    [Field("Werkvorm", "De naam van een werkvorm.", Reference = ReferenceKind.Page)]
    public string? Tool { get; init; }

    [Field("Titel", "Wat er gebeurt, als het geen werkvorm is.")]
    public Phrase? Title { get; init; }

    [Field("Minuten", "Hoe lang het duurt.", Min = 1, Max = 720)]
    public required int Minutes { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (Tool is null == Title is null)
        {
            yield return (Tool is null ? "part" : "title", Problems.ToolOrTitle());
        }
    }
}

/// <summary>A work form that is not the core of a meeting.</summary>
[ContentName("de plek van een werkvorm", "the place of a work form")]
public sealed record ToolPlace
{
    [Field("Werkvorm", "De naam van de werkvorm.", Reference = ReferenceKind.Page)]
    public required string Tool { get; init; }

    [Field("Plek", "Waar de werkvorm voor dient.")]
    public required MeetingPart Part { get; init; }
}
