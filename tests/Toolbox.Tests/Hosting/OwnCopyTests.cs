using System.Diagnostics;
using Toolbox.Brands;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Hosting;

/// <summary>
/// The scripts of a copy, run with a real git on a toolbox that is a repository with two releases, and a dotnet that writes
/// down how it was called and where.
/// </summary>
public sealed class OwnCopyTests : IDisposable
{
    private readonly TemporaryFolder machine = new();

    public OwnCopyTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for Linux and macOS.");
        machine.Write("bin/dotnet", $"""
            #!/bin/sh
            echo "$PWD dotnet $*" >> '{machine.File("calls")}'
            case "$*" in *" build "*) mkdir -p output && cp input/release output/index.html;; esac
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(machine.File("bin/dotnet"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        machine.Write("toolbox/build/netlify.sh", File.ReadAllText(Path.Combine(Repository.Root, "build", "netlify.sh")));
        machine.Write("toolbox/input/brands/school/oud.md", "van een voorbeeld met dezelfde naam");
        Bash("git init -q", "toolbox");
        foreach (var release in new[] { "v1.2.0", "v1.10.0" })
        {
            machine.Write("toolbox/input/release", release);
            Bash($"git add -A && git -c user.name=t -c user.email=t@example.com commit -qm {release} && git tag {release}", "toolbox");
        }

        var brand = new NewBrand("school", "Onze school", "Samen leren", "https://school.example/", "post@school.example", Main: null, Second: null, "nl-NL", "leernetwerk");
        foreach (var (path, text) in OwnCopy.Files(brand, machine.File("toolbox"), "v1.2.0"))
        {
            machine.Write($"kopie/{path}", text);
        }
    }

    private string[] Calls => File.ReadAllLines(machine.File("calls"));

    public void Dispose() => machine.Dispose();

    [Fact]
    public void It_is_built_with_the_release_it_is_pinned_to_and_with_its_own_brand()
    {
        machine.Write("kopie/merk/over/van-ons.md", "van ons");

        Bash("bash bouw.sh && bash bouw.sh", "kopie");

        Assert.Equal($"{machine.File("kopie/.toolbox")} dotnet run --project src/Toolbox.Cli -c Release -- build --zip --output output --brand school", Calls[^1]);
        Assert.Equal("v1.2.0", File.ReadAllText(machine.File("kopie/output/index.html")));
        Assert.Equal("van ons", File.ReadAllText(machine.File("kopie/.toolbox/input/brands/school/over/van-ons.md")));
        Assert.False(File.Exists(machine.File("kopie/.toolbox/input/brands/school/oud.md")));
    }

    [Fact]
    public void It_says_when_there_is_a_newer_release_and_compares_the_two()
    {
        var output = Bash("bash nieuwer.sh", "kopie");

        Assert.StartsWith("Er is een nieuwere uitgave: v1.10.0 (wij bouwen met v1.2.0).\nOverstappen: zet TOOLBOX_RELEASE=\"v1.10.0\" in toolbox.env.\n", output);
        Assert.EndsWith("-- brand status --brand school --input .toolbox/input --newer .toolbox-nieuwer/input", Calls[^1]);
        Assert.Equal("v1.10.0", File.ReadAllText(machine.File("kopie/.toolbox-nieuwer/input/release")));
        Assert.True(File.Exists(machine.File("kopie/.toolbox-nieuwer/input/brands/school/brand.yml")));
    }

    [Fact]
    public void With_the_newest_release_there_is_nothing_to_do()
    {
        machine.Write("kopie/toolbox.env", File.ReadAllText(machine.File("kopie/toolbox.env")).Replace("v1.2.0", "v1.10.0", StringComparison.Ordinal));

        Assert.Equal("v1.10.0 is de nieuwste uitgave.\n", Bash("bash nieuwer.sh", "kopie"));
    }

    [Fact]
    public async Task Netlify_builds_it_with_its_script()
    {
        var configuration = await NodeScript.Run<Dictionary<string, object>>("netlify-config.mjs", machine.File("kopie"));

        Assert.Equal("bash bouw.sh", configuration["command"].ToString());
        Assert.Equal("output", configuration["publish"].ToString());
    }

    private string Bash(string command, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = machine.File(folder) };
        start.Environment.Clear();
        start.Environment["HOME"] = machine.File("home");
        start.Environment["PATH"] = $"{machine.File("bin")}:/usr/bin:/bin";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is 0, errors.GetAwaiter().GetResult());
        return output;
    }
}
