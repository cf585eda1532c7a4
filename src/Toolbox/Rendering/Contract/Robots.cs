using Toolbox.Content;
using Toolbox.Output;

namespace Toolbox.Rendering.Contract;

/// <summary>Everything may be indexed; says where the sitemap is.</summary>
internal static class Robots
{
    public static OutputFile File(BrandedSite site) => OutputFile.Text("robots.txt", () =>
        $"User-agent: *\nAllow: /\n\nSitemap: {site.Addresses.Absolute(new Route("/sitemap.xml"))}\n");
}
