namespace Toolbox.Rendering.Dutch;

/// <summary>Numbers and counts in Dutch.</summary>
public static class NumberText
{
    private static readonly string[] Words =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>In words up to twelve, in digits above.</summary>
    public static string InWords(int number) => number >= 0 && number < Words.Length ? Words[number] : $"{number}";

    /// <summary>"4–16", "vanaf 8" without an upper end, "6" where both are the same.</summary>
    public static string Range(int from, int? to) => to switch
    {
        null => $"vanaf {from}",
        var end when end == from => $"{from}",
        _ => $"{from}–{to}",
    };

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} en {items[^1]}";

    /// <summary>With a capital as Dutch writes it: "één" becomes "Eén".</summary>
    public static string Capital(string text) => text switch
    {
        "" => "",
        ['é', 'é', ..] => "E" + text[1..],
        _ => char.ToUpperInvariant(text[0]) + text[1..],
    };
}
