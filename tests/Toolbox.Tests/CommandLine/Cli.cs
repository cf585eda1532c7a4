using System.Diagnostics;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.CommandLine;

/// <summary>Runs the command line as a program of its own, in the repository's folder.</summary>
internal static class Cli
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Toolbox.Cli.dll");

    /// <summary>What a command printed, and its exit code.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Repository.Root,
    })!;
}
