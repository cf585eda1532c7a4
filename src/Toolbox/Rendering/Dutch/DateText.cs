namespace Toolbox.Rendering.Dutch;

/// <summary>Dates in Dutch: "21 november 2026".</summary>
public static class DateText
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    public static string Of(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";
}
