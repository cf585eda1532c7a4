using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Toolbox.Benchmarks.Peers;

/// <summary>`peers`: our whole process next to Hugo's on the same Markdown.</summary>
internal static class PeersCommand
{
    public static Command Create()
    {
        var sizes = new Option<int[]>("--sizes")
        {
            Description = "How many pages the corpora have.",
            CustomParser = ParseSizes,
            DefaultValueFactory = _ => [1, 150, 1_000, 10_000],
        };
        var runs = new Option<int>("--runs") { Description = "How often each generator builds each corpus.", DefaultValueFactory = _ => 3 };
        var command = new Command("peers", "Builds corpora with our command line and with Hugo, in turn, and compares.") { sizes, runs };
        command.SetAction(parsed => Run(parsed.GetValue(sizes)!, parsed.GetValue(runs)));
        return command;
    }

    private static void Run(int[] sizes, int runs)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new CannotMeasureException("Memory and CPU time of a process are measured on Linux only.");
        }

        Repository.BuiltTheme();
        var ours = Contestant.Toolbox(PublishedCli.Publish());
        var theirs = Contestant.Hugo();
        Console.WriteLine(theirs is null ? "Hugo is not installed: our figures only." : $"Hugo is {theirs.Program}.");
        Match.Play(pages: 1, runs: 1, ours, theirs); // Both programs are in memory from here on.
        MatchReport.WriteHead();
        var matches = new List<Match>();
        foreach (var pages in sizes)
        {
            matches.Add(Match.Play(pages, runs, ours, theirs));
            MatchReport.Write(matches[^1]);
        }

        MatchReport.WriteTargets(matches);
    }

    private static int[]? ParseSizes(ArgumentResult result)
    {
        var sizes = result.Tokens[0].Value.Split(',')
            .Select(s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0)
            .ToArray();
        if (Array.TrueForAll(sizes, s => s is >= 1 and <= 99_999))
        {
            return sizes;
        }

        result.AddError("Sizes are numbers from 1 to 99999 with commas between them: 1,150.");
        return null;
    }
}
