using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Input;
using Toolbox.Rendering;
using Toolbox.Rendering.Contract;
using Toolbox.Tests.Harness;
using Toolbox.Tests.Hosting;

namespace Toolbox.Tests.Model;

/// <summary>The browser computes the same minutes as the pages say, for every work form and every size of group it allows.</summary>
public sealed class TimingParityTests
{
    // Beyond this a group is not worked out.
    private const int Largest = 60;

    [Fact]
    public async Task Every_work_form_takes_the_same_minutes_in_the_browser()
    {
        var site = SiteBuilder.Check(InputFolder.Read(Repository.Input)).Site;
        var branded = new BrandedSite(site, Brand.Default(site.Data.Settings));
        var forms = branded.WorkForms().ToDictionary(w => w.Page.Slug, w => w.Form);
        var script = Encoding.UTF8.GetString(CatalogueFiles.Of(branded).Single(f => f.Path is "werkvormen/keuze.js").ToBytes());
        var items = JsonNode.Parse(script[script.IndexOf('[', StringComparison.Ordinal)..^3])!.AsArray();
        var asked = items.Select(i => (Form: forms[(string)i!["slug"]!], Steps: i["steps"]!)).ToList();
        Assert.Equal(forms.Count, asked.Count);
        using var folder = new TemporaryFolder();
        folder.Write("forms.json", new JsonArray([.. asked.Select(a => new JsonObject { ["steps"] = a.Steps.DeepClone(), ["people"] = JsonSerializer.SerializeToNode(Sizes(a.Form)) })]).ToJsonString());

        var browser = await NodeScript.Run<int[][]>(Path.Combine(Repository.TestFolder("Model"), "timing.mjs"), Repository.Theme, folder.File("forms.json"));

        Assert.Contains(asked, a => Timing.DependsOnGroup(a.Form));
        Assert.Equal(asked.Select(a => Sizes(a.Form).Select(people => Timing.Minutes(a.Form, people)).ToArray()), browser);
    }

    private static int[] Sizes(WorkForm form) => [.. Enumerable.Range(form.Group.Min, Math.Max(1, Math.Min(form.Group.Max ?? Largest, Largest) - form.Group.Min + 1))];
}
