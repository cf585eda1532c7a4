using System.Globalization;

namespace Toolbox.Benchmarks;

/// <summary>A figure next to what it may be.</summary>
internal static class Target
{
    public static void Write(string what, double value, double most) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.00} (at most {most:0.00}{(value <= most ? "" : ", missed")})"));
}
