using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Metadata;
using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>What planner, timer and cards need of one work form (tool.json beside its page), so that nobody loads them all.</summary>
internal static class ToolJson
{
    public static OutputFile File(BrandedSite site, Page page, WorkForm form) =>
        JsonText.File(page.Route.ToolData.OutputPath, json =>
        {
            json.WriteStartObject();
            json.WriteString("slug", page.Slug);
            json.WriteString("url", page.Route.Path);
            json.WriteString("title", site.TitleOf(page));
            json.WriteString("summary", site.Text(form.Summary));
            json.WriteStrings("phases", form.Phases);
            json.WriteStrings("settings", form.Settings);
            WriteRange(json, "group", form.Group.Min, form.Group.Max);
            WriteRange(json, "duration", form.Duration.Min, form.Duration.Max);
            WriteRange(json, "sessions", form.Sessions.Min, form.Sessions.Max);
            json.WriteNumber("preparation", form.Preparation.Minutes);
            json.WriteStrings("materials", form.Materials.Select(site.Text));
            WriteSteps(json, site, form);
            json.WriteEndObject();
        });

    private static void WriteRange(Utf8JsonWriter json, string name, int min, int? max)
    {
        json.WriteStartObject(name);
        json.WriteNumber("min", min);
        if (max is { } end)
        {
            json.WriteNumber("max", end);
        }

        json.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter json, BrandedSite site, WorkForm form)
    {
        var metadata = new MetadataJson(json, site);
        json.WriteStartArray("steps");
        foreach (var step in form.Steps)
        {
            json.WriteStartObject();
            metadata.WriteFields(ContentType.Of<Step>(), step);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
