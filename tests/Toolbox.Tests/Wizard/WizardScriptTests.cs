using System.Diagnostics;
using Toolbox.Brands;
using Toolbox.Input;
using Toolbox.Rendering;
using Toolbox.Rendering.Contract;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Wizard;

/// <summary>The wizard's pure functions, tested in node against the real model; each file holds many tests.</summary>
public sealed class WizardScriptTests
{
    [Theory]
    [InlineData("engine.test.mjs")]
    [InlineData("address.test.mjs")]
    public async Task The_tests_in_node_pass(string file)
    {
        using var folder = new TemporaryFolder();
        folder.Write("model.json", ModelJson());
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=spec", Path.Combine(Repository.TestFolder("Wizard"), file)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["THEME"] = Repository.Theme, ["MODEL"] = folder.File("model.json") },
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(node.ExitCode == 0, await output + await errors);
        Assert.Contains("pass", await output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_model_cannot_end_the_script_element_it_stands_in() =>
        Assert.DoesNotContain('<', ModelJson());

    private static string ModelJson()
    {
        var (site, _) = SiteBuilder.Check(InputFolder.Read(Repository.Input));
        return WizardJson.Of(new BrandedSite(site, Brand.Default(site.Data.Settings)), site.Data.Wizard!);
    }
}
