using System.Text;
using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;

namespace Toolbox.Rendering;

/// <summary>What a page is, for search engines: schema.org LearningResource, with HowTo for work forms.</summary>
internal static class StructuredData
{
    public static string Of(BrandedSite site, Page page)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            WriteType(json, page);
            json.WriteString("name", site.TitleOf(page));
            json.WriteString("description", site.Text(page.Metadata.Summary));
            json.WriteString("url", site.Addresses.Absolute(page.Route));
            json.WriteString("inLanguage", site.Data.Settings.Language);
            json.WriteString("dateModified", page.Metadata.Updated.ToString("yyyy-MM-dd"));
            json.WriteBoolean("isAccessibleForFree", true);
            if (page.Metadata is WorkForm form)
            {
                WriteSteps(json, site, form);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void WriteType(Utf8JsonWriter json, Page page)
    {
        if (page.Metadata is WorkForm)
        {
            json.WriteStartArray("@type");
            json.WriteStringValue("LearningResource");
            json.WriteStringValue("HowTo");
            json.WriteEndArray();
            return;
        }

        json.WriteString("@type", page.Metadata switch
        {
            HomePage => "WebSite",
            PlainPage => "WebPage",
            _ => "LearningResource",
        });
    }

    private static void WriteSteps(Utf8JsonWriter json, BrandedSite site, WorkForm form)
    {
        json.WriteString("totalTime", $"PT{Timing.Minutes(form, Timing.ExampleGroup(form.Group))}M");
        json.WriteStartArray("step");
        foreach (var step in form.Steps)
        {
            json.WriteStartObject();
            json.WriteString("@type", "HowToStep");
            json.WriteString("name", site.Text(step.Title));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
