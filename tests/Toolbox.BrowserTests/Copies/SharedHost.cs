using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Copies;

/// <summary>One host with three copies: of one brand at two paths, and of another.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    private SiteHost? host;

    internal SiteHost Host => host!;

    public async ValueTask InitializeAsync()
    {
        host = await SiteHost.StartAsync("/school/", withWorker: true);
        var root = new Uri(Host.Site.BaseUrl, "/");
        Host.Beside = [BuiltSite.Build(new Uri(root, "/school-b/"), withWorker: true), BuiltSite.Build(new Uri(root, "/kleiland/"), withWorker: true, "kleiland")];
    }

    public async ValueTask DisposeAsync() => await (host?.DisposeAsync() ?? ValueTask.CompletedTask);
}
