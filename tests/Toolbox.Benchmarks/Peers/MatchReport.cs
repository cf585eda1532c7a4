using System.Globalization;

namespace Toolbox.Benchmarks.Peers;

/// <summary>The figures of matches as a Markdown table, and what they say about our targets.</summary>
internal static class MatchReport
{
    private const int LargeSite = 10_000;
    private const int MiddleSite = 1_000;

    public static void WriteHead()
    {
        Console.WriteLine("| pages | generator | wall s | CPU s | peak MiB | CPU ms a page |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|");
    }

    public static void Write(Match match)
    {
        WriteRow(match.Pages, "toolbox", match.OurMedian);
        if (match.TheirMedian is { } theirs)
        {
            WriteRow(match.Pages, "hugo", theirs);
            var ratio = match.Ratio!;
            Console.WriteLine(Text($"| {match.Pages} | **ratio** | **{ratio.WallSeconds:0.00}** | **{ratio.CpuSeconds:0.00}** | **{ratio.PeakMebibytes:0.00}** | |"));
        }
    }

    /// <summary>What is to be reached, for the sizes that were measured.</summary>
    public static void WriteTargets(IReadOnlyCollection<Match> matches)
    {
        Console.WriteLine();
        if (Of(1) is { } one)
        {
            Target.Write("One page, wall seconds", one.OurMedian.WallSeconds, 0.4);
        }

        if (Of(LargeSite) is not { } large)
        {
            return;
        }

        if (large.Ratio is { } ratio)
        {
            Target.Write("10,000 pages, part of Hugo's CPU time", ratio.CpuSeconds, 0.8);
            Target.Write("10,000 pages, part of Hugo's memory", ratio.PeakMebibytes, 0.25);
        }

        if (Of(MiddleSite) is { } middle)
        {
            Target.Write("CPU time a page, 10,000 pages against 1,000", PerPage(large) / PerPage(middle), 1);
        }

        Match? Of(int pages) => matches.FirstOrDefault(m => m.Pages == pages);
    }

    private static double PerPage(Match match) => match.OurMedian.CpuSeconds / match.Pages;

    private static void WriteRow(int pages, string name, Measurement run) => Console.WriteLine(Text(
        $"| {pages} | {name} | {run.WallSeconds:0.00} | {run.CpuSeconds:0.00} | {run.PeakMebibytes:0} | {1000 * run.CpuSeconds / pages:0.00} |"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
