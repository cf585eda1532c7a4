namespace Toolbox.Markdown.Callouts;

/// <summary>A kind of block between <c>:::</c> lines: its name, the word above it, and its icon.</summary>
internal sealed record CalloutKind(string Name, string Label, string Icon)
{
    public static IReadOnlyList<CalloutKind> All { get; } =
    [
        new("voorbeeld", "Voorbeeld", "lightbulb"),
        new("letop", "Let op", "triangle-alert"),
        new("praktijk", "Praktijk", "school"),
    ];

    public static CalloutKind? Find(string name) => All.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal));
}
