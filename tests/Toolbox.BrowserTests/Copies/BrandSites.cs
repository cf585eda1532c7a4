using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Copies;

/// <summary>The brands of this repository beside its own: one at the root of a host, one under a path.</summary>
public sealed class BrandSites : IAsyncLifetime
{
    private static readonly (string Id, string BasePath)[] Brands = [("kleiland", "/"), ("zilverbeek", "/samen-leren/")];

    private readonly Dictionary<string, SiteHost> hosts = new(StringComparer.Ordinal);

    /// <summary>The ids, for theories.</summary>
    public static TheoryData<string> Ids => [.. Brands.Select(brand => brand.Id)];

    public BuiltSite this[string id] => hosts[id].Site;

    public async ValueTask InitializeAsync()
    {
        foreach (var (id, basePath) in Brands)
        {
            hosts[id] = await SiteHost.StartAsync(basePath, address => BuiltSite.Build(address, brand: id, withSearch: false));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.Values)
        {
            await host.DisposeAsync();
        }
    }
}
