using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Toolbox.Benchmarks.Corpus;
using Toolbox.Benchmarks.Peers;

namespace Toolbox.Benchmarks.Searching;

/// <summary>`search`: what the index adds to a build, what a first query moves and how soon it is answered, on our own site and on a large one.</summary>
internal static class SearchCommand
{
    private const double MostForIndex = 3;
    private const double MostKilobytes = 200;
    private const double MostKilobytesOfLarge = 320;
    private const double MostForFirst = 1500;
    private const double MostForWarm = 150;

    // In words of our own site, and in words that the corpus is made of.
    private static readonly string[] Ours =
    [
        "carrousel", "gastspreker", "kijkje in de keuken", "psychologishe veiligheid", "nieuwe leerkracht begeleiden", "vertrouwen in de groep",
        "contact houden tussen bijeenkomsten", "werkt een leergemeenschap echt", "werkvormen voor grote groep leraren",
    ];

    private static readonly string[] OfCorpus = ["werkvorm", "gezamenlijk onderzoek", "verandering oefenen", "stilte inzicht opbrengst"];

    public static Command Create()
    {
        var pages = new Option<int>("--pages") { Description = "How many pages the large site has.", DefaultValueFactory = _ => 10_000 };
        var runs = new Option<int>("--runs") { Description = "How often our own site is built with and without an index.", DefaultValueFactory = _ => 5 };
        var command = new Command("search", "Builds the search index and types queries into it over a slow line.") { pages, runs };
        command.SetAction(parsed => Run(parsed.GetValue(pages), parsed.GetValue(runs)));
        return command;
    }

    private static void Run(int pages, int runs)
    {
        Repository.BuiltTheme();
        var cli = PublishedCli.Publish();
        using var work = new WorkFolder();
        var (input, site) = (Path.Combine(Repository.Root, "input"), work.Path("site"));
        var added = Enumerable.Range(0, runs).Select(_ => Build(cli.IndexedBuildArguments(input, site)) - Build(cli.BuildArguments(input, work.Path("bare"))));
        Target.Write("Indexing our own site, seconds added to a build", Measurement.Median([.. added]), MostForIndex);
        Target.Write("The same text again, seconds added to a build", Again(), MostForIndex);
        Write("Our own site", Type(site, Ours, "/theorie/"), MostKilobytes);

        SiteCorpus.Of(pages).WriteTo(work.Path("corpus"));
        var large = MeasuredProcess.Run(cli.Program, cli.IndexedBuildArguments(work.Path("corpus"), work.Path("large")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages with their index: {large.WallSeconds:0.0} s, {large.CpuSeconds:0.0} CPU s."));
        Write($"{pages} pages", Type(work.Path("large"), OfCorpus, "/begrippen/"), MostKilobytesOfLarge);

        // Every time into an empty place: an index that is there would be taken over.
        double Build(IEnumerable<string> arguments)
        {
            if (Directory.Exists(site))
            {
                Directory.Delete(site, recursive: true);
            }

            return MeasuredProcess.Run(cli.Program, arguments).WallSeconds;
        }

        double Again()
        {
            MeasuredProcess.Run(cli.Program, cli.IndexedBuildArguments(input, site));
            return MeasuredProcess.Run(cli.Program, cli.IndexedBuildArguments(input, site)).WallSeconds
                - MeasuredProcess.Run(cli.Program, cli.BuildArguments(input, work.Path("bare"))).WallSeconds;
        }

        IReadOnlyList<TypedQuery> Type(string folder, string[] queries, string start)
        {
            var file = work.Path("queries.json");
            File.WriteAllText(file, JsonSerializer.Serialize(queries));
            return Typing(folder, file, start);
        }
    }

    private static List<TypedQuery> Typing(string site, string queries, string start)
    {
        var script = Path.Combine(Repository.Root, "tests", "Toolbox.Benchmarks", "Searching", "typing.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, Repository.BuiltTheme(), site, queries, start]) { RedirectStandardOutput = true })!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<List<TypedQuery>>(output, JsonSerializerOptions.Web)!
            : throw new CannotMeasureException("Nothing was typed: this needs Node.js and a Chromium that starts.");
    }

    private static void Write(string site, IReadOnlyList<TypedQuery> queries, double mostKilobytes)
    {
        Console.WriteLine();
        Console.WriteLine("| query | KB moved | ms, first visit | ms, warm page | first result |");
        Console.WriteLine("|---|---:|---:|---:|---|");
        foreach (var typed in queries)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {typed.Query} | {typed.Kilobytes:0} | {typed.Milliseconds:0} | {typed.WarmMilliseconds:0} | {typed.First} |"));
        }

        Console.WriteLine();
        Target.Write($"{site}: KB that a first query moves", queries.Max(q => q.Kilobytes), mostKilobytes);
        Target.Write($"{site}: milliseconds after the last key, first visit", queries.Max(q => q.Milliseconds), MostForFirst);
        Target.Write($"{site}: milliseconds after the last key, warm page", queries.Max(q => q.WarmMilliseconds), MostForWarm);
    }

    /// <summary>What typing.mjs saw of a query.</summary>
    private sealed record TypedQuery(string Query, long Bytes, double Milliseconds, double WarmMilliseconds, string First)
    {
        public double Kilobytes => Bytes / 1024.0;
    }
}
