namespace Toolbox.Rendering.Dutch;

/// <summary>Minutes in Dutch words.</summary>
public static class DurationText
{
    private const int Hour = 60;
    private const int LongestInMinutes = 75;

    /// <summary>"45 min", "1 uur 30" as "1,5 uur", "1 uur 55".</summary>
    public static string Exact(int minutes)
    {
        if (minutes <= LongestInMinutes && minutes != Hour)
        {
            return $"{minutes} min";
        }

        var (hours, rest) = Math.DivRem(minutes, Hour);
        return rest switch
        {
            0 => $"{hours} uur",
            30 => $"{hours},5 uur",
            _ => $"{hours} uur {rest}",
        };
    }

    /// <summary>Rounded to what a school plans in: five minutes, from three hours on a quarter.</summary>
    public static string About(int minutes) => $"ongeveer {Exact(Round(minutes))}";

    /// <summary>"60–90 min", "1,5–2 uur"; one value where both are the same.</summary>
    public static string Range(int from, int to)
    {
        if (from == to)
        {
            return Exact(from);
        }

        return from >= Hour && from % 30 == 0 && to % 30 == 0 && to > 90
            ? $"{Hours(from)}–{Hours(to)} uur"
            : $"{from}–{to} min";
    }

    /// <summary>A computed range, rounded.</summary>
    public static string AboutRange(int from, int to) =>
        to > 2 * Hour ? Range(RoundTo(from, 30), RoundTo(to, 30)) : Range(Round(from), Round(to));

    private static string Hours(int minutes) => minutes % Hour == 0 ? $"{minutes / Hour}" : $"{minutes / Hour},5";

    private static int Round(int minutes) => minutes < 10 ? minutes : RoundTo(minutes, minutes > 3 * Hour ? 15 : 5);

    private static int RoundTo(int minutes, int step) => Math.Max(step, (minutes + (step / 2)) / step * step);
}
