using System.IO.Compression;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Browsing;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Loading;

/// <summary>What a first visit costs. The figures are in the output of the test.</summary>
public sealed class PageWeightTests(Sites sites, TestBrowser browser, ITestOutputHelper output)
{
    private const int LimitInBytes = 60 * 1024;

    // The conversation may cost as much again on top of a content page.
    private const int LimitOfWizardInBytes = 2 * LimitInBytes;

    // The meeting planner, with all work forms in it, may cost this on top of a content page.
    private const int LimitOfPlannerInBytes = LimitInBytes + (35 * 1024);
    private const int LimitInRequests = 8;

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task A_first_visit_costs_at_most_60_KB_or_95_with_the_planner_or_120_with_the_wizard_and_8_requests(string type)
    {
        var page = sites.AtRoot.PageOf(type);
        await using var visit = await browser.OpenAsync(sites.AtRoot, page.Path, Screens.Laptop);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var parts = await Task.WhenAll(visit.Responses.Select(PartOfAsync));
        var requests = parts.ToDictionary(p => p.Path, p => p.Bytes, StringComparer.Ordinal);
        AddIcon(requests, page);
        var total = requests.Values.Sum();
        output.WriteLine($"{total,7:N0} bytes {requests.Count} requests  {page.Path}");
        foreach (var (path, bytes) in requests)
        {
            output.WriteLine($"{bytes,7:N0}   {path}");
        }

        Assert.InRange(total, 1, type switch
        {
            "wizard" => LimitOfWizardInBytes,
            "bijeenkomst" => LimitOfPlannerInBytes,
            _ => LimitInBytes,
        });
        Assert.InRange(requests.Count, 1, LimitInRequests);
    }

    // Without a window there is no tab to show an icon in, so a headless browser does not ask for it. Others do.
    private void AddIcon(Dictionary<string, int> requests, SitePage page)
    {
        if (page.Html.Contains("<link rel=\"icon\" href=\"/favicon.svg\"", StringComparison.Ordinal))
        {
            requests.TryAdd("/favicon.svg", Compressed(sites.AtRoot.Answer("/favicon.svg").Body));
        }
    }

    private static async Task<(string Path, int Bytes)> PartOfAsync(IResponse response)
    {
        var body = await response.BodyAsync();
        var isCompressedAlready = response.Headers["content-type"].StartsWith("font/woff2", StringComparison.Ordinal);
        return (new Uri(response.Url).AbsolutePath, isCompressedAlready ? body.Length : Compressed(body));
    }

    private static int Compressed(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(body);
        }

        return (int)compressed.Length;
    }
}
