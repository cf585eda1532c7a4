namespace Toolbox.Benchmarks.Peers;

/// <summary>What one run of a program took, from its start to its end.</summary>
internal sealed record Measurement(double WallSeconds, double CpuSeconds, double PeakMebibytes)
{
    /// <summary>The median of each figure by itself.</summary>
    public static Measurement MedianOf(IReadOnlyCollection<Measurement> runs) =>
        new(Median(runs.Select(r => r.WallSeconds)), Median(runs.Select(r => r.CpuSeconds)), Median(runs.Select(r => r.PeakMebibytes)));

    /// <summary>Every figure as a part of that of a run that was done in turn with this one.</summary>
    public Measurement RatioTo(Measurement other) =>
        new(WallSeconds / other.WallSeconds, CpuSeconds / other.CpuSeconds, PeakMebibytes / other.PeakMebibytes);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
