using System.Diagnostics;
using System.Globalization;

namespace Toolbox.Benchmarks.Peers;

/// <summary>
/// Runs a program to its end and measures it. One at a time: the processor time is what all ended children of this
/// process used together, after less before, which the kernel counts to the microsecond and with their threads and own
/// children. The peak of the memory is read while the program runs (VmHWM): the kernel keeps the highest value itself, so
/// looking every few milliseconds misses only what comes in the last few. The peak in a child's usage would not do: it
/// starts at the size of the process that started it, which is this one.
/// </summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(2);

    public static Measurement Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var cpuBefore = ChildrenUsage.CpuTime();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(Interval))
        {
            peak = Math.Max(peak, PeakKibibytes(process.Id));
        }

        watch.Stop();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Measurement(watch.Elapsed.TotalSeconds, (ChildrenUsage.CpuTime() - cpuBefore).TotalSeconds, peak / 1024.0)
            : throw new CannotMeasureException($"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}.\n{output.Result}{errors.Result}");
    }

    // Nothing when the program has just ended.
    private static long PeakKibibytes(int processId)
    {
        try
        {
            var line = File.ReadLines($"/proc/{processId}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).TrimEnd("kB "), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
