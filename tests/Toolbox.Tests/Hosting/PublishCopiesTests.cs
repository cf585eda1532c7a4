using System.Diagnostics;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Hosting;

/// <summary>build/publish-copies.sh, with an npx that writes down what it is asked and fails for one of the sites.</summary>
public sealed class PublishCopiesTests : IDisposable
{
    private readonly TemporaryFolder machine = new();

    public PublishCopiesTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The workflow runs on Linux.");
        foreach (var brand in new[] { "goed", "stuk", "zonder-site" })
        {
            machine.Write($"copies/{brand}/index.html", brand);
        }

        machine.Write("bin/npx", $"#!/bin/sh\necho \"npx $*\" >> '{machine.File("calls")}'\ncase \"$*\" in *id-stuk*) exit 1;; esac\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(machine.File("bin/npx"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => machine.Dispose();

    [Fact]
    public void Each_copy_goes_to_its_own_site_and_a_failure_keeps_no_other_back()
    {
        var (exitCode, output) = Publish(("SITES", """{"stuk":"id-stuk","goed":"id-goed"}"""), ("NETLIFY_AUTH_TOKEN", "sleutel"), ("NETLIFY_CLI", "netlify-cli@1"));

        Assert.Equal((1, "goed: published.\nstuk: not published.\nzonder-site: no site to publish to.\n"), (exitCode, output));
        Assert.Equal(
            [
                $"npx --yes netlify-cli@1 deploy --no-build --prod --dir {machine.File("copies/goed/")} --site id-goed --message Brand goed",
                $"npx --yes netlify-cli@1 deploy --no-build --prod --dir {machine.File("copies/stuk/")} --site id-stuk --message Brand stuk",
            ],
            File.ReadAllLines(machine.File("calls")));
    }

    [Fact]
    public void Without_a_token_nothing_is_published_and_nothing_is_wrong()
    {
        var (exitCode, output) = Publish();

        Assert.Equal((0, "goed: no site to publish to.\nstuk: no site to publish to.\nzonder-site: no site to publish to.\n"), (exitCode, output));
    }

    private (int ExitCode, string Output) Publish(params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "build", "publish-copies.sh"), machine.File("copies")]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment.Clear();
        start.Environment["PATH"] = $"{machine.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
