using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Toolbox.Benchmarks.Peers;

/// <summary>The processor time of the children that have ended (getrusage), which .NET does not tell.</summary>
internal static partial class ChildrenUsage
{
    private const int Children = -1;

    public static TimeSpan CpuTime()
    {
        if (GetResourceUsage(Children, out var usage) != 0)
        {
            throw new CannotMeasureException("getrusage failed.");
        }

        // User seconds and microseconds, then those of the system.
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, out Usage usage);

    // The struct rusage of 64-bit Linux: two times of two numbers, and fourteen counters.
    [InlineArray(18)]
    private struct Usage
    {
        private long first;
    }
}
