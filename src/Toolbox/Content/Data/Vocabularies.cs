using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>The controlled lists (vocabularies.yml): what filters, planner, cards and wizard choose from.</summary>
[ContentName("de lijsten", "the vocabularies")]
public sealed record Vocabularies
{
    public static Vocabularies Empty { get; } = new() { Phases = [], Goals = [], Audiences = [], Settings = [], Evidence = [], Questions = [], Sectors = [] };

    [Field("Fasen", "De fasen van een leergemeenschap, in volgorde.")]
    public required ImmutableArray<VocabularyValue> Phases { get; init; }

    [Field("Doelen", "Waarvoor je een werkvorm inzet.")]
    public required ImmutableArray<VocabularyValue> Goals { get; init; }

    [Field("Lezers", "Voor wie een pagina is.")]
    public required ImmutableArray<VocabularyValue> Audiences { get; init; }

    [Field("Plekken", "Waar een werkvorm werkt.")]
    public required ImmutableArray<VocabularyValue> Settings { get; init; }

    [Field("Bewijs", "Hoe zeker iets is.")]
    public required ImmutableArray<VocabularyValue> Evidence { get; init; }

    [Field("Vragen", "De vijf vragen van begeleiders.")]
    public required ImmutableArray<VocabularyValue> Questions { get; init; }

    [Field("Sectoren", "Soorten onderwijs.")]
    public required ImmutableArray<VocabularyValue> Sectors { get; init; }

    /// <summary>The list with a name, as <see cref="FieldAttribute.Vocabulary"/> gives it.</summary>
    public ImmutableArray<VocabularyValue> Named(string name) => name switch
    {
        "phases" => Phases,
        "goals" => Goals,
        "audiences" => Audiences,
        "settings" => Settings,
        "evidence" => Evidence,
        "questions" => Questions,
        "sectors" => Sectors,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such vocabulary."),
    };

    /// <summary>
    /// The value that a list has under an id, or under an alias that no other value has; null for none. A value that gets
    /// another id keeps the old one as an alias, and pages that use it stay valid.
    /// </summary>
    public VocabularyValue? Find(string list, string name)
    {
        var values = Named(list);
        if (values.FirstOrDefault(v => string.Equals(v.Id, name, StringComparison.Ordinal)) is { } value)
        {
            return value;
        }

        var older = values.Where(v => v.Aliases.Contains(name, StringComparer.Ordinal)).Take(2).ToList();
        return older.Count == 1 ? older[0] : null;
    }

    /// <summary>The word for a value; its id when the list does not have it.</summary>
    public static string Label(ImmutableArray<VocabularyValue> list, string id) =>
        list.FirstOrDefault(v => string.Equals(v.Id, id, StringComparison.Ordinal))?.Label ?? id;
}

/// <summary>A value of a list.</summary>
[ContentName("een waarde van een lijst", "a vocabulary value")]
public sealed record VocabularyValue
{
    [Field("Id", "De naam in pagina's; verandert die, zet de oude dan bij aliases.", Slug = true)]
    public required string Id { get; init; }

    [Field("Woord", "Wat lezers zien.")]
    public required string Label { get; init; }

    [Field("Uitleg", "Wat het betekent.")]
    public string Description { get; init; } = "";

    [Field("Andere namen", "Woorden waarop mensen zoeken, en hoe de waarde vroeger heette: pagina's met dat woord blijven gelden.")]
    public ImmutableArray<string> Aliases { get; init; } = [];
}
