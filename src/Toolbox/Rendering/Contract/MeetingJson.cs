using System.Text;
using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Meeting;
using Toolbox.Rendering.Pages;
using Toolbox.Worksheets;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// What the meeting planner needs of the site: the templates, and of every work form how long it takes for whom. In the
/// page itself, so that it also opens from disk. See theme/scripts/meeting/model.ts.
/// </summary>
internal sealed class MeetingJson
{
    private readonly BrandedSite site;
    private readonly MeetingModel model;
    private readonly Utf8JsonWriter json;

    private MeetingJson(BrandedSite site, MeetingModel model, Utf8JsonWriter json) => (this.site, this.model, this.json) = (site, model, json);

    /// <summary>Safe inside a script element: what could end it is escaped.</summary>
    public static string Of(BrandedSite site, MeetingModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonText.InHtml }))
        {
            new MeetingJson(site, model, writer).Write();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("site", site.Data.Settings.Title);
        if (site.Data.Course is not null && site.Site.FindPage(Route.Start) is { } start && site.Shows(start))
        {
            json.WriteString("startUrl", site.Url(start));
        }

        if (site.Site.FindPage(Route.WorkForms) is { } catalogue && site.Shows(catalogue))
        {
            json.WriteString("toolsUrl", site.Url(catalogue));
        }

        json.WriteStartArray("templates");
        foreach (var template in model.Templates)
        {
            WriteTemplate(template);
        }

        json.WriteEndArray();
        json.WriteStartObject("places");
        foreach (var place in model.Places)
        {
            json.WriteString(place.Tool, NameOf(place.Part));
        }

        json.WriteEndObject();
        json.WriteStartObject("tools");
        foreach (var (page, form) in site.WorkForms())
        {
            json.WriteStartObject(page.Slug);
            WriteTool(page, form);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRenamed();
        json.WriteEndObject();
    }

    private void WriteTemplate(MeetingTemplate template)
    {
        json.WriteStartObject();
        json.WriteString("id", template.Id);
        json.WriteString("title", site.Text(template.Title));
        json.WriteString("hint", site.Text(template.Hint));
        json.WriteNumber("minutes", template.Minutes);
        json.WriteStartArray("items");
        foreach (var item in template.Items)
        {
            json.WriteStartObject();
            json.WriteString("part", NameOf(item.Part));
            WriteToolOrTitle(item);
            json.WriteNumber("minutes", item.Minutes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A work form that this brand hides is still a moment in the meeting.
    private void WriteToolOrTitle(TemplateItem item)
    {
        if (item.Tool is { } slug && site.FindPage(slug)?.Metadata is WorkForm)
        {
            json.WriteString("slug", slug);
        }
        else
        {
            json.WriteString("title", MeetingPage.TitleOf(site, item));
        }
    }

    private void WriteTool(Page page, WorkForm form)
    {
        json.WriteString("title", site.TitleOf(page));
        json.WriteString("url", site.Url(page));
        json.WriteNumber("min", form.Group.Min);
        if (form.Group.Max is { } max)
        {
            json.WriteNumber("max", max);
        }

        if (form.Sessions.Max is null or > 1)
        {
            json.WriteBoolean("series", true);
        }

        json.WriteStrings("phases", form.Phases);
        json.WriteStrings("goals", form.Goals);
        json.WriteStrings("materials", form.Materials.Select(site.Text));
        if (form.Worksheet is { } sheet)
        {
            WriteSheet(page, sheet);
        }

        json.WriteStartArray("steps");
        foreach (var step in form.Steps)
        {
            WriteStep(step);
        }

        json.WriteEndArray();
    }

    private void WriteSheet(Page page, Worksheet sheet)
    {
        json.WriteStartObject("sheet");
        json.WriteString("url", site.Addresses.Of(page.Route.Worksheet));
        json.WriteNumber("pages", sheet.Pages);
        json.WriteString("paper", sheet.Paper == Paper.A3 ? "A3" : "A4");
        json.WriteBoolean("landscape", sheet.Orientation == Orientation.Landscape);
        if (sheet.Grouping is { } grouping)
        {
            json.WriteString("grouping", NameOf(grouping));
        }

        if (sheet.PerSheet > 1)
        {
            json.WriteNumber("perSheet", sheet.PerSheet);
        }

        json.WriteEndObject();
    }

    private void WriteStep(Step step)
    {
        json.WriteStartObject();
        json.WriteString("title", site.Text(step.Title));
        json.WriteNumber("minutes", step.Minutes);
        if (step.Repeat is { Unit: RepeatUnit.Times, Count: var count })
        {
            json.WriteNumber("repeat", count);
        }
        else if (step.Repeat is { } repeat)
        {
            json.WriteString("repeat", repeat.ToString());
        }

        json.WriteString("grouping", NameOf(step.Grouping));
        if (step.GroupSize is not null || step.Repeat is { Unit: RepeatUnit.Groups })
        {
            json.WriteNumber("groupSize", Timing.SizeOfGroup(step));
        }

        json.WriteEndObject();
    }

    // Old names of work forms, which may stand in a plan that was made when they were the names, and other names for them.
    private void WriteRenamed()
    {
        var taken = SlugIndex.Of(site.Site).Select(p => p.Slug).ToHashSet(StringComparer.Ordinal);
        var renamed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (page, form) in site.WorkForms())
        {
            foreach (var name in form.RedirectFrom.Select(old => old.Trim('/').Split('/')[^1]).Concat(form.Aliases.Select(Slug.Of)))
            {
                if (name.Length > 0 && !taken.Contains(name))
                {
                    renamed.TryAdd(name, page.Slug);
                }
            }
        }

        json.WriteStartObject("renamed");
        foreach (var (name, slug) in renamed)
        {
            json.WriteString(name, slug);
        }

        json.WriteEndObject();
    }

    private static string NameOf(MeetingPart part) => part switch
    {
        MeetingPart.Opening => "opening",
        MeetingPart.LookBack => "terugblik",
        MeetingPart.Business => "zakelijk",
        MeetingPart.Break => "pauze",
        MeetingPart.Harvest => "oogst",
        MeetingPart.Closing => "slot",
        _ => "kern",
    };

    private static string NameOf(Grouping grouping) => grouping switch
    {
        Grouping.Alone => "alleen",
        Grouping.Pairs => "duo",
        Grouping.Threes => "trio",
        Grouping.Fours => "viertal",
        Grouping.Groups => "groepjes",
        _ => "plenair",
    };
}
