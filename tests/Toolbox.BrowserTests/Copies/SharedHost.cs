using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Copies;

/// <summary>One host with three copies: of one brand at two paths, and of another.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    private SiteHost? host;

    internal SiteHost Host => host!;

    public async ValueTask InitializeAsync()
    {
        host = await SiteHost.StartAsync("/school/", address => BuiltSite.Build(address, withWorker: true, withSearch: false));
        var root = new Uri(Host.Site.BaseUrl, "/");
        Host.Beside = [BuiltSite.Build(new Uri(root, "/school-b/"), withWorker: true, withSearch: false), BuiltSite.Build(new Uri(root, "/kleiland/"), withWorker: true, "kleiland", withSearch: false)];
    }

    public async ValueTask DisposeAsync() => await (host?.DisposeAsync() ?? ValueTask.CompletedTask);
}
