namespace Toolbox.Benchmarks.Peers;

/// <summary>A generator that builds the site of a corpus.</summary>
/// <param name="Name">As in the report.</param>
/// <param name="Program">What is run.</param>
/// <param name="Arguments">What it is run with, for a folder of input and one for output.</param>
internal sealed record Contestant(string Name, string Program, Func<string, string, IEnumerable<string>> Arguments)
{
    public static Contestant Toolbox(PublishedCli cli) => new("toolbox", cli.Program, cli.BuildArguments);

    /// <summary>Hugo, when this machine has it.</summary>
    public static Contestant? Hugo() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "hugo"))
            .Where(File.Exists)
            .Select(hugo => new Contestant("hugo", hugo, (input, output) => ["--source", input, "--destination", output, "--quiet"]))
            .FirstOrDefault();

    /// <summary>Builds into an empty place, and leaves it empty.</summary>
    public Measurement Build(string input, string output)
    {
        var run = MeasuredProcess.Run(Program, Arguments(input, output));
        Directory.Delete(output, recursive: true);
        return run;
    }
}
