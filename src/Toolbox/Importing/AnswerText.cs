using System.Globalization;
using System.Text.RegularExpressions;
using Toolbox.Content.Pages;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>Reads numbers, days and choices as people write them.</summary>
internal static partial class AnswerText
{
    private const int MinutesInHour = 60;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The choice that a text stands for: its word, its value, or word and meaning; null for none.</summary>
    public static FormChoice? ChoiceOf(FormQuestion question, string text)
    {
        var key = WordText.Key(text);
        foreach (var choice in question.Choices)
        {
            if (new[] { choice.Label, choice.Value, choice.Text, choice.Description }.Any(known => known.Length > 0 && string.Equals(WordText.Key(known), key, StringComparison.Ordinal)))
            {
                return choice;
            }
        }

        return null;
    }

    /// <summary>How often, as it stands in a page: a number, or a word that depends on the group.</summary>
    public static string? RepeatOf(FormQuestion question, string text) =>
        ChoiceOf(question, text)?.Value
        ?? (WholeNumber(text, inMinutes: false) is (var number, false) && Repeat.Parse(number.ToString(CultureInfo.InvariantCulture)) is { } repeat ? repeat.ToString() : null);

    /// <summary>A whole number, and whether it was made whole; null for text that is none. "10 minuten" is ten; "1,5 uur" is ninety minutes.</summary>
    /// <param name="inMinutes">The number is asked in minutes, so that hours count for sixty.</param>
    public static (int Number, bool IsRounded)? WholeNumber(string text, bool inMinutes)
    {
        var match = Number().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var value = Parse(match.Groups["number"].Value);
        if (match.Groups["hours"].Success)
        {
            if (!inMinutes)
            {
                return null;
            }

            value = (value * MinutesInHour) + (match.Groups["rest"].Success ? Parse(match.Groups["rest"].Value) : 0);
        }

        var whole = Math.Round(value, MidpointRounding.AwayFromZero);
        return whole > int.MaxValue ? null : ((int)whole, whole != value);
    }

    /// <summary>A day as jjjj-mm-dd; null for text that is none.</summary>
    public static string? Day(string text)
    {
        var match = DayInNumbers().Match(text);
        if (!match.Success)
        {
            match = DayInWords().Match(text);
        }

        if (!match.Success)
        {
            return null;
        }

        var named = Array.FindIndex(Months, m => m.StartsWith(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase));
        var month = named >= 0 ? named + 1 : int.TryParse(match.Groups["month"].Value, out var number) ? number : 0;
        var day = $"{match.Groups["year"].Value}-{month:00}-{int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture):00}";
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day : null;
    }

    private static decimal Parse(string number) => decimal.Parse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*((ongeveer|circa|ca\.?|zo'n|±|~)\s*)?(?<number>[0-9]{1,9}([.,][0-9]{1,3})?)\s*((?<hours>u|uur|uren)(\s*(en\s*)?(?<rest>[0-9]{1,3})(\s*(m|min|minuten)\.?)?)?|[^0-9.,:/–-]*)\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*((?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})[-/. ](?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4}))\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex DayInNumbers();

    [GeneratedRegex(@"^\s*([a-z]+dag\s+)?(?<day>[0-9]{1,2})\s+(?<month>[a-z]{3,9})\.?\s+(?<year>[0-9]{4})\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DayInWords();
}
