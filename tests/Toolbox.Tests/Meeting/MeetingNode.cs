using System.Diagnostics;
using Toolbox.Brands;
using Toolbox.Input;
using Toolbox.Rendering;
using Toolbox.Rendering.Contract;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Meeting;

/// <summary>Runs a script of this folder in node, with the theme and the real model at hand.</summary>
internal static class MeetingNode
{
    /// <summary>The model as the page holds it.</summary>
    public static string ModelJson()
    {
        var (site, _) = SiteBuilder.Check(InputFolder.Read(Repository.Input));
        return MeetingJson.Of(new BrandedSite(site, Brand.Default(site.Data.Settings)), site.Data.Meeting!);
    }

    /// <summary>What the script printed; a test fails with it when the script does.</summary>
    public static async Task<string> RunAsync(string script, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("model.json", ModelJson());
        var start = new ProcessStartInfo("node", [.. options, Path.Combine(Repository.TestFolder("Meeting"), script)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["THEME"] = Repository.Theme, ["MODEL"] = folder.File("model.json") },
        };
        using var node = Process.Start(start)!;
        var cancelled = TestContext.Current.CancellationToken;
        var output = node.StandardOutput.ReadToEndAsync(cancelled);
        var errors = node.StandardError.ReadToEndAsync(cancelled);
        await node.WaitForExitAsync(cancelled);

        Assert.True(node.ExitCode == 0, await output + await errors);
        return await output;
    }
}
