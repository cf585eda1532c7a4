using Toolbox.Content;
using Toolbox.Rendering;

namespace Toolbox.Output.Contract;

/// <summary>Everything may be indexed; says where the sitemap is.</summary>
internal static class Robots
{
    public static OutputFile File(BrandedSite site) => OutputFile.Text("robots.txt", () =>
        $"User-agent: *\nAllow: /\n\nSitemap: {site.Addresses.Absolute(new Route("/sitemap.xml"))}\n");
}
