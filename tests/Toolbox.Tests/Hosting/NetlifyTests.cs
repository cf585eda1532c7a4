using System.Diagnostics;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Hosting;

/// <summary>netlify.toml as Netlify reads it, and the script that it names.</summary>
public sealed class NetlifyTests : IDisposable
{
    private readonly TemporaryFolder machine = new();

    [Fact]
    public async Task Netlify_runs_our_script_and_publishes_what_it_builds()
    {
        var configuration = await NodeScript.Run<Configuration>("netlify-config.mjs", Repository.Root);

        Assert.Equal("bash build/netlify.sh", configuration.Command);
        Assert.Equal("output", configuration.Publish);
        Assert.Equal("20", configuration.Environment["NODE_VERSION"]);
    }

    [Fact]
    public void Headers_and_redirects_come_from_the_built_site_alone()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"));

        Assert.DoesNotContain("[[headers]]", text);
        Assert.DoesNotContain("[[redirects]]", text);
    }

    [Fact]
    public async Task A_mistake_in_the_configuration_is_found()
    {
        machine.Write("netlify.toml", "[build]\npublish = 1\n");

        await Assert.ThrowsAsync<NodeScriptException>(() => NodeScript.Run<Configuration>("netlify-config.mjs", machine.Path));
    }

    [Theory]
    [InlineData("production", "--base-url https://toolbox.test")]
    [InlineData("deploy-preview", "--base-url https://preview.test")]
    [InlineData("branch-deploy", "--base-url https://preview.test")]
    public void A_build_knows_where_it_will_stand(string context, string address)
    {
        var calls = RunScript(("CONTEXT", context), ("URL", "https://toolbox.test"), ("DEPLOY_PRIME_URL", "https://preview.test"));

        Assert.Equal(["dotnet --version", $"dotnet run --project src/Toolbox.Cli -c Release -- build --zip --output output {address}"], calls);
    }

    [Fact]
    public void A_build_outside_Netlify_leaves_the_address_to_the_site()
    {
        var calls = RunScript();

        Assert.EndsWith("build --zip --output output", calls[^1]);
    }

    [Fact]
    public void A_missing_sdk_is_installed_in_the_channel_of_global_json()
    {
        var calls = RunScript(("NO_SDK", "1"));

        Assert.Collection(
            calls,
            call => Assert.Equal("dotnet --version", call),
            call => Assert.EndsWith("--no-path", call),
            call => Assert.StartsWith("dotnet run ", call));
        Assert.Contains($"--channel 10.0 --install-dir {machine.File("home/.dotnet")}", calls[1]);
    }

    public void Dispose() => machine.Dispose();

    /// <summary>Runs build/netlify.sh on a machine whose dotnet and curl only write down how they were called.</summary>
    private string[] RunScript(params (string Name, string Value)[] variables)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Netlify builds on Linux.");
        var log = machine.File("calls");
        Program("dotnet", $"echo \"dotnet $*\" >> '{log}'\n[ -z \"$NO_SDK\" ] || [ \"$1\" != --version ]\n");
        Program("curl", $"for target; do :; done\necho 'echo \"install $*\" >> {log}' > \"$target\"\n");

        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "build", "netlify.sh")]) { UseShellExecute = false, RedirectStandardError = true };
        start.Environment.Clear();
        start.Environment["HOME"] = machine.File("home");
        start.Environment["PATH"] = $"{machine.File("bin")}:/usr/bin:/bin";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is 0, errors);
        return File.ReadAllLines(log);
    }

    private void Program(string name, string body)
    {
        machine.Write($"bin/{name}", $"#!/bin/sh\n{body}");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(machine.File($"bin/{name}"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private sealed record Configuration(string Command, string Publish, Dictionary<string, string> Environment);
}
