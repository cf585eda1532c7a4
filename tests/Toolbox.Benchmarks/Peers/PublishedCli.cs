using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Toolbox.Benchmarks.Peers;

/// <summary>
/// The command line as it is meant to be run: published, with its code compiled ahead of time. What publishing makes
/// stays beside this program, so that a next time only changes are compiled, and the folders of the sources stay as they
/// are.
/// </summary>
internal sealed class PublishedCli
{
    private PublishedCli(string program) => Program = program;

    public string Program { get; }

    public static PublishedCli Publish()
    {
        var artifacts = Path.Combine(AppContext.BaseDirectory, "published");
        var output = Path.Combine(artifacts, "program");
        Console.WriteLine($"Publishing {Repository.CliProject} …");
        using var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            "publish", Repository.CliProject,
            "--configuration", "Release",
            "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false",
            "--artifacts-path", artifacts,
            "--output", output,
            "--verbosity", "quiet",
            "-p:PublishReadyToRun=true",
            $"-p:CustomBeforeMicrosoftCommonProps={Path.Combine(AppContext.BaseDirectory, "Peers", "Publish.props")}",
        ]))!;
        process.WaitForExit();
        return process.ExitCode == 0
            ? new PublishedCli(Path.Combine(output, "Toolbox.Cli"))
            : throw new CannotMeasureException("The command line could not be published.");
    }

    /// <summary>Without a search index, which other generators do not make either.</summary>
    public IEnumerable<string> BuildArguments(string input, string output) => [.. IndexedBuildArguments(input, output), "--no-search"];

    public IEnumerable<string> IndexedBuildArguments(string input, string output) =>
        ["build", "--input", input, "--theme", Repository.BuiltTheme(), "--output", output];

    public IEnumerable<string> ServeArguments(string input, int port) =>
        ["serve", "--input", input, "--theme", Repository.BuiltTheme(), "--port", $"{port}"];
}
