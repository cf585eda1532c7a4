using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Hosting;

/// <summary>Runs a script of tests/Toolbox.Tests/node and reads the JSON it prints.</summary>
internal static class NodeScript
{
    public static Task<T> Run<T>(string script, params string[] arguments) => RunWith<T>("node", script, arguments);

    /// <exception cref="NodeScriptException">There is no such program, or the script failed.</exception>
    public static async Task<T> RunWith<T>(string program, string script, params string[] arguments)
    {
        var cancelled = TestContext.Current.CancellationToken;
        using var process = Start(program, [script, .. arguments]);
        var output = process.StandardOutput.ReadToEndAsync(cancelled);
        var errors = process.StandardError.ReadToEndAsync(cancelled);
        await process.WaitForExitAsync(cancelled);
        return process.ExitCode is 0
            ? JsonSerializer.Deserialize<T>(await output, JsonSerializerOptions.Web)!
            : throw new NodeScriptException($"{script} ended with {process.ExitCode}:\n{await errors}");
    }

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.TestFolder("node"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new NodeScriptException($"'{program}' cannot be started. These tests need Node.js 20 or newer on the PATH.", missing);
        }
    }
}

internal sealed class NodeScriptException(string message, Exception? cause = null) : Exception(message, cause);
