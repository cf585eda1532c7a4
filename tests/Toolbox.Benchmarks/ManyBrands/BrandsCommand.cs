using System.CommandLine;
using System.Globalization;
using Toolbox.Benchmarks.Corpus;
using Toolbox.Benchmarks.Paper;
using Toolbox.Benchmarks.Peers;

namespace Toolbox.Benchmarks.ManyBrands;

/// <summary>`brands`: what another brand costs next to the first, and whether memory grows with their number.</summary>
internal static class BrandsCommand
{
    private const double MostForNext = 0.35;
    private const double MostMemory = 1.1;
    private const int Pages = 300;

    public static Command Create()
    {
        var count = new Option<int>("--brands") { Description = "How many brands are built, the first included.", DefaultValueFactory = _ => 100 };
        var runs = new Option<int>("--runs") { Description = "How often each is measured, in turn.", DefaultValueFactory = _ => 3 };
        var command = new Command("brands", "Builds one site, and then the same content for many brands.") { count, runs };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(runs)));
        return command;
    }

    private static void Run(int count, int runs)
    {
        Repository.BuiltTheme();
        var cli = PublishedCli.Publish();
        using var work = new WorkFolder();
        var corpus = work.Path("corpus");
        SiteCorpus.Of(Pages).WriteTo(corpus);
        var input = work.Path("input");
        PaperlessInput.Write(corpus, input);
        for (var number = 2; number <= count; number++)
        {
            BrandFiles.Write(input, number);
        }

        var measured = new[] { 1, Math.Min(10, count), count }.Distinct().ToDictionary(n => n, _ => new List<Measurement>());
        Build(cli, input, work, 1, count); // The program is in memory from here on.
        for (var run = 0; run < runs; run++)
        {
            foreach (var (brands, measurements) in measured)
            {
                measurements.Add(Build(cli, input, work, brands, count));
            }
        }

        Console.WriteLine(Text($"| brands of {Pages} work forms | CPU s | wall s | peak MiB |"));
        Console.WriteLine("|---:|---:|---:|---:|");
        var medians = measured.ToDictionary(m => m.Key, m => Measurement.MedianOf(m.Value));
        foreach (var (brands, median) in medians)
        {
            Console.WriteLine(Text($"| {brands} | {median.CpuSeconds:0.00} | {median.WallSeconds:0.00} | {median.PeakMebibytes:0} |"));
        }

        var next = measured[count].Zip(measured[1], (many, one) => (many.CpuSeconds - one.CpuSeconds) / (count - 1) / one.CpuSeconds);
        Target.Write(Text($"CPU of brand 2 to {count}, each as a part of the first"), Measurement.Median(next), MostForNext);
        Target.Write(Text($"Peak memory of {count} brands, as a part of that of {Math.Min(10, count)}"), medians[count].PeakMebibytes / medians[Math.Min(10, count)].PeakMebibytes, MostMemory);
    }

    // A part of the brands is built by asking for a shard; the first of all is the one that a build makes without a name.
    private static Measurement Build(PublishedCli cli, string input, WorkFolder work, int brands, int all)
    {
        var output = work.Path("output");
        string[] choice = brands == 1 ? [] : brands == all ? ["--brand", "all"] : ["--brand", "all", "--shard", $"1/{all / brands}"];
        var measurement = MeasuredProcess.Run(cli.Program, [.. cli.BuildArguments(input, output), .. choice]);
        Directory.Delete(output, recursive: true);
        return measurement;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
