using System.Collections.Immutable;
using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Output;
using Toolbox.Rendering.Pages;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// What to filter a list on, for the browser (<c>keuze.js</c> beside the list): loaded when the filter is used, so that
/// who reads the list does not wait for it. A classic script that hands over data, as a page from disk can load no other.
/// </summary>
internal static class CatalogueFiles
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JsonText.InHtml };

    public static IEnumerable<OutputFile> Of(BrandedSite site) =>
        from list in site.Pages
        where list.IsIndex
        let pages = ListPage.PagesIn(site, list)
        where pages.Length > 0
        let facets = Facet.Of(site.Data.Vocabularies, ListPage.TypeOf(pages))
        where !facets.IsEmpty
        select new OutputFile(list.Route.CatalogueData.OutputPath, stream => Write(stream, facets, pages));

    private static void Write(Stream stream, ImmutableArray<Facet> facets, ImmutableArray<Page> pages)
    {
        stream.Write("toolboxCatalogue("u8);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var page in pages)
            {
                WritePage(json, facets, page);
            }

            json.WriteEndArray();
        }

        stream.Write(");\n"u8);
    }

    private static void WritePage(Utf8JsonWriter json, ImmutableArray<Facet> facets, Page page)
    {
        json.WriteStartObject();
        json.WriteString("slug", page.Slug);
        WriteAnswers(json, facets, page.Metadata);
        if (page.Metadata is WorkForm form)
        {
            WriteNumbers(json, form);
        }

        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, ImmutableArray<Facet> facets, PageMetadata metadata)
    {
        json.WriteStartObject("facets");
        foreach (var facet in facets)
        {
            json.WriteString(facet.Id, string.Join(' ', facet.AnswersOf(metadata)));
        }

        if (metadata is WorkForm form)
        {
            json.WriteString("fase", string.Join(' ', form.Phases));
        }

        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, WorkForm form)
    {
        json.WriteStartObject("group");
        json.WriteNumber("min", form.Group.Min);
        if (form.Group.Max is { } max)
        {
            json.WriteNumber("max", max);
        }

        json.WriteEndObject();
        json.WriteNumber("preparation", form.Preparation.Minutes);
        WriteSteps(json, form);
    }

    // Steps that take as long for every group are one step here: a list costs its readers bytes.
    private static void WriteSteps(Utf8JsonWriter json, WorkForm form)
    {
        json.WriteStartArray("steps");
        json.WriteStartObject();
        json.WriteNumber("minutes", form.Steps.Where(IsSameForAll).Sum(s => Timing.Minutes(s, Timing.UsualGroup)));
        json.WriteEndObject();
        foreach (var step in form.Steps)
        {
            if (step.Repeat is { } repeat && !IsSameForAll(step))
            {
                WriteStep(json, step, repeat);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteStep(Utf8JsonWriter json, Step step, Repeat repeat)
    {
        json.WriteStartObject();
        json.WriteNumber("minutes", step.Minutes);
        json.WriteString("repeat", repeat.ToString());
        if (repeat.Unit is RepeatUnit.Groups)
        {
            json.WriteNumber("groupSize", Timing.SizeOfGroup(step));
        }

        json.WriteEndObject();
    }

    private static bool IsSameForAll(Step step) => step.Repeat is null or { Unit: RepeatUnit.Times };
}
