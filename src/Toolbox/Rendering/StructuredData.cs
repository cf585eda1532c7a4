using System.Text.Json.Nodes;
using Toolbox.Content;
using Toolbox.Content.Pages;

namespace Toolbox.Rendering;

/// <summary>What a page is, for search engines: schema.org LearningResource, with HowTo for work forms.</summary>
internal static class StructuredData
{
    private static readonly System.Text.Json.JsonSerializerOptions Compact = new() { Encoder = null, WriteIndented = false };

    public static string Of(BrandedSite site, Page page)
    {
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = TypeOf(page),
            ["name"] = site.TitleOf(page),
            ["description"] = site.Text(page.Metadata.Summary),
            ["url"] = site.Addresses.Absolute(page.Route),
            ["inLanguage"] = site.Data.Settings.Language,
            ["dateModified"] = page.Metadata.Updated.ToString("yyyy-MM-dd"),
            ["isAccessibleForFree"] = true,
        };
        if (page.Metadata is WorkForm form)
        {
            data["totalTime"] = $"PT{Timing.Minutes(form, Timing.ExampleGroup(form.Group))}M";
            data["step"] = new JsonArray([.. form.Steps.Select(s => new JsonObject { ["@type"] = "HowToStep", ["name"] = site.Text(s.Title) })]);
        }

        return data.ToJsonString(Compact);
    }

    private static JsonNode TypeOf(Page page) => page.Metadata switch
    {
        WorkForm => new JsonArray("LearningResource", "HowTo"),
        HomePage => "WebSite",
        PlainPage => "WebPage",
        _ => "LearningResource",
    };
}
