using System.CommandLine;
using System.Globalization;
using Toolbox.Benchmarks.Peers;

namespace Toolbox.Benchmarks.Paper;

/// <summary>`paper`: what worksheets, figures and Word files add to a build of the real site, and how long the PDFs of worksheets and cards take.</summary>
internal static class PaperCommand
{
    private const double MostForPaper = 1.5;
    private const int Prints = 150;
    private const double MostForPrints = 60;

    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "How often the site is built with and without.", DefaultValueFactory = _ => 5 };
        var command = new Command("paper", "Builds the real site with and without worksheets and figures, in turn, and prints it to PDF.") { runs };
        command.SetAction(parsed => Run(parsed.GetValue(runs)));
        return command;
    }

    private static void Run(int runs)
    {
        Repository.BuiltTheme();
        var cli = PublishedCli.Publish();
        using var work = new WorkFolder();
        var (with, without) = (Path.Combine(Repository.Root, "input"), work.Path("without"));
        PaperlessInput.Write(with, without);
        var (all, some) = (SheetsOf(cli, with, work), SheetsOf(cli, without, work));

        var pairs = Enumerable.Range(0, runs).Select(_ => (With: Build(cli, with, work), Without: Build(cli, without, work))).ToList();
        var (full, bare) = (Measurement.MedianOf([.. pairs.Select(p => p.With)]), Measurement.MedianOf([.. pairs.Select(p => p.Without)]));
        var added = Measurement.Median(pairs.Select(p => p.With.WallSeconds - p.Without.WallSeconds));
        var print = MeasuredProcess.Run(cli.Program, [.. cli.BuildArguments(with, work.Path("print")), "--pdf"]);
        var prints = Count(work.Path("print"), "*.pdf");

        Console.WriteLine("| build | worksheets | PDFs | wall s | CPU s | peak MiB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        WriteRow("without worksheets and figures", some, 0, bare);
        WriteRow("the site", all, 0, full);
        WriteRow("the site with PDFs", all, prints, print);
        Console.WriteLine();
        Console.WriteLine(Text($"Those {some} sheets of checklists are in both; what {all - some} sheets add is reckoned for all {all}."));
        Target.Write("Worksheets and figures, seconds added to a build", added * all / (all - some), MostForPaper);
        if (prints == 0)
        {
            throw new CannotMeasureException("No PDFs: this machine has no Chromium that starts.");
        }

        Target.Write(Text($"{Prints} PDFs, seconds (reckoned from {prints})"), (print.WallSeconds - full.WallSeconds) * Prints / prints, MostForPrints);
    }

    private static int SheetsOf(PublishedCli cli, string input, WorkFolder work)
    {
        var output = work.Path("count");
        MeasuredProcess.Run(cli.Program, cli.BuildArguments(input, output));
        var sheets = Directory.EnumerateDirectories(output, "werkblad", SearchOption.AllDirectories).Count();
        Directory.Delete(output, recursive: true);
        return sheets;
    }

    private static Measurement Build(PublishedCli cli, string input, WorkFolder work) =>
        Contestant.Toolbox(cli).Build(input, work.Path("output"));

    private static int Count(string folder, string name) => Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Count();

    private static void WriteRow(string name, int sheets, int pdfs, Measurement run) =>
        Console.WriteLine(Text($"| {name} | {sheets} | {pdfs} | {run.WallSeconds:0.00} | {run.CpuSeconds:0.00} | {run.PeakMebibytes:0} |"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
