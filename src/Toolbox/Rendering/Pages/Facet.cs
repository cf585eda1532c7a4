using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;

namespace Toolbox.Rendering.Pages;

/// <summary>A question by which the pages of a list are chosen.</summary>
/// <param name="Values">Its possible answers, in order.</param>
/// <param name="AnswersOf">The answers that hold for a page.</param>
internal sealed record Facet(string Id, string Legend, ImmutableArray<VocabularyValue> Values, Func<PageMetadata, ImmutableArray<string>> AnswersOf)
{
    /// <summary>The questions for the pages of a type; none for a list that is short enough to read.</summary>
    public static ImmutableArray<Facet> Of(Vocabularies words, PageType type) => type.Id switch
    {
        "werkvorm" =>
        [
            new Facet("doel", "Waarvoor", words.Goals, p => ((WorkForm)p).Goals),
            new Facet("plek", "Waar", words.Settings, p => ((WorkForm)p).Settings),
            new Facet("moeite", "Hoe lastig te begeleiden", Effort, p => [$"{((WorkForm)p).Difficulty.Facilitator}"]),
            new Facet("voor", "Voor wie", words.Audiences, p => p.Audience),
        ],
        "checklist" =>
        [
            new Facet("over", "Over wie", Subjects, p => [((Checklist)p).About is ChecklistSubject.Team ? "team" : "zelf"]),
            new Facet("lengte", "Hoe lang", Lengths, p => [LengthOf((Checklist)p)]),
            new Facet("voor", "Voor wie", words.Audiences, p => p.Audience),
        ],
        "theorie" =>
        [
            new Facet("zeker", "Hoe zeker", words.Evidence, p => [((Theory)p).Evidence.Level]),
            new Facet("voor", "Voor wie", words.Audiences, p => p.Audience),
        ],
        _ => [],
    };

    private static readonly ImmutableArray<VocabularyValue> Effort =
    [
        new() { Id = "1", Label = "makkelijk" }, new() { Id = "2", Label = "vraagt iets van je" }, new() { Id = "3", Label = "vraagt veel van je" },
    ];

    private static readonly ImmutableArray<VocabularyValue> Subjects =
        [new() { Id = "team", Label = "het team: samen invullen" }, new() { Id = "zelf", Label = "jezelf: alleen invullen" }];

    private static readonly ImmutableArray<VocabularyValue> Lengths =
        [new() { Id = "kort", Label = "hoogstens zeven vragen" }, new() { Id = "lang", Label = "acht vragen of meer" }];

    private const int LongestShort = 7;

    private static string LengthOf(Checklist list) => list.Items.Length <= LongestShort ? "kort" : "lang";
}
