using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Output;
using Toolbox.Rendering.Cards;
using Toolbox.Rendering.Contract;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>What the pages of a list can be chosen by: work forms, checklists and theories each have their own questions.</summary>
internal static class Catalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JsonText.InHtml };

    /// <summary>Null for a list that is short enough to read.</summary>
    public static CatalogueView? Of(BrandedSite site, Page list, PageType type, ImmutableArray<Page> pages)
    {
        var facets = FacetsOf(site.Data.Vocabularies, type);
        return facets.IsEmpty || pages.IsEmpty ? null : new CatalogueView
        {
            Plural = type.Plural,
            HasNumbers = type == PageType.WorkForm,
            Phases = type == PageType.WorkForm ? Options(site.Data.Vocabularies.Phases, pages, PhasesOf) : [],
            Facets = [.. facets.Select(f => new FacetView(f.Id, f.Legend, Options(f.Values, pages, f.Of))).Where(f => f.Options.Length > 1)],
            DataUrl = site.Addresses.Of(list.Route.CatalogueData),
            CardsUrl = type == PageType.WorkForm && CardSet.SelectionHome(site) is not null ? site.Addresses.Of(Route.CardSelection) : "",
        };
    }

    /// <summary>
    /// What to filter on, for the browser (<c>keuze.js</c> beside the list): loaded when the filter is used, so that who
    /// reads the list does not wait for it. A classic script that hands over data, as a page from disk can load no other.
    /// </summary>
    public static IEnumerable<OutputFile> Files(BrandedSite site) =>
        from list in site.Pages
        where list.IsIndex
        let pages = ListPage.PagesIn(site, list)
        let type = ListPage.TypeOf(pages)
        where pages.Length > 0 && !FacetsOf(site.Data.Vocabularies, type).IsEmpty
        select OutputFile.Text(list.Route.CatalogueData.OutputPath, () => $"toolboxCatalogue({Items(site.Data.Vocabularies, type, pages).ToJsonString(Json)});\n");

    /// <summary>Of every page of a list what it can be chosen by.</summary>
    public static JsonArray Items(Vocabularies words, PageType type, ImmutableArray<Page> pages)
    {
        var facets = FacetsOf(words, type);
        return new JsonArray([.. pages.Select(p => Item(p, facets))]);
    }

    private static ImmutableArray<Facet> FacetsOf(Vocabularies words, PageType type) => type.Id switch
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

    private static ImmutableArray<string> PhasesOf(PageMetadata metadata) => ((WorkForm)metadata).Phases;

    // Values that no page has are no choice.
    private static FacetOptionView[] Options(ImmutableArray<VocabularyValue> values, ImmutableArray<Page> pages, Func<PageMetadata, ImmutableArray<string>> of)
    {
        var counts = pages.SelectMany(p => of(p.Metadata).Distinct(StringComparer.Ordinal)).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. from value in values where counts.ContainsKey(value.Id) select new FacetOptionView(value.Id, value.Label, counts[value.Id])];
    }

    private static JsonObject Item(Page page, ImmutableArray<Facet> facets)
    {
        var item = new JsonObject { ["slug"] = page.Slug };
        var answers = new JsonObject();
        foreach (var facet in facets)
        {
            answers[facet.Id] = string.Join(' ', facet.Of(page.Metadata));
        }

        item["facets"] = answers;
        if (page.Metadata is WorkForm form)
        {
            answers["fase"] = string.Join(' ', form.Phases);
            item["group"] = form.Group.Max is { } max ? new JsonObject { ["min"] = form.Group.Min, ["max"] = max } : new JsonObject { ["min"] = form.Group.Min };
            item["preparation"] = form.Preparation.Minutes;
            item["steps"] = new JsonArray([.. StepsOf(form)]);
        }

        return item;
    }

    // Steps that take as long for every group are one step here: a list costs its readers bytes.
    private static IEnumerable<JsonNode> StepsOf(WorkForm form)
    {
        var same = form.Steps.Where(s => s.Repeat is null or { Unit: RepeatUnit.Times }).ToList();
        return form.Steps.Except(same).Select(StepOf).Prepend(new JsonObject { ["minutes"] = same.Sum(s => Timing.Minutes(s, Timing.UsualGroup)) });
    }

    private static JsonObject StepOf(Step step)
    {
        var json = new JsonObject { ["minutes"] = step.Minutes };
        if (step.Repeat is { } repeat)
        {
            json["repeat"] = repeat.ToString();
            if (repeat.Unit is RepeatUnit.Groups)
            {
                json["groupSize"] = Timing.SizeOfGroup(step);
            }
        }

        return json;
    }

    /// <param name="Values">Its possible answers, in order.</param>
    /// <param name="Of">The answers that hold for a page.</param>
    private sealed record Facet(string Id, string Legend, ImmutableArray<VocabularyValue> Values, Func<PageMetadata, ImmutableArray<string>> Of);
}
