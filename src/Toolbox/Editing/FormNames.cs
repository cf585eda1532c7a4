using System.Text.Json.Nodes;
using Toolbox.Content;
using Toolbox.Rendering;

namespace Toolbox.Editing;

/// <summary>
/// What a field that names something offers: pages, and sources of the bibliography, each with the title it has. A name
/// that is not among them can be typed, for a page that comes in the same change.
/// </summary>
internal static class FormNames
{
    public static JsonObject Of(BrandedSite site) => new()
    {
        ["pages"] = Names(site.Pages.Where(p => p.Route != Route.NotFound).Select(p => (p.Slug, site.TitleOf(p)))),
        ["sources"] = Names(site.Data.Bibliography.Select(s => (s.Id, s.Title))),
    };

    private static JsonArray Names(IEnumerable<(string Name, string Title)> names) =>
        [.. names.OrderBy(n => n.Name, StringComparer.Ordinal).Select(n => new JsonObject { ["name"] = n.Name, ["title"] = n.Title })];
}
