using Toolbox.BrowserTests.Hosting;

[assembly: AssemblyFixture(typeof(Sites))]

namespace Toolbox.BrowserTests.Hosting;

/// <summary>The site of this repository, built and served once for all tests: at the root of a host and under a path.</summary>
public sealed class Sites : IAsyncLifetime
{
    private SiteHost? atRoot;
    private SiteHost? underPath;

    /// <summary>The site at the root of its host.</summary>
    public BuiltSite AtRoot => atRoot!.Site;

    /// <summary>The site under <c>/toolbox/</c>, as on a host that it shares.</summary>
    public BuiltSite UnderPath => underPath!.Site;

    public BuiltSite this[SiteAddress address] => address is SiteAddress.Root ? AtRoot : UnderPath;

    public async ValueTask InitializeAsync()
    {
        atRoot = await SiteHost.StartAsync("/");
        underPath = await SiteHost.StartAsync("/toolbox/");
    }

    public async ValueTask DisposeAsync()
    {
        await (atRoot?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (underPath?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}

/// <summary>Where a site lives on its host.</summary>
public enum SiteAddress
{
    Root,
    Path,
}
