namespace Toolbox.WordForms;

/// <summary>A value that can be chosen.</summary>
/// <param name="Value">As it stands in the page.</param>
/// <param name="Label">The word for it.</param>
/// <param name="Description">What it means; can be empty.</param>
public sealed record FormChoice(string Value, string Label, string Description)
{
    /// <summary>Word and meaning on one line.</summary>
    public string Text => Description.Length == 0 ? Label : $"{Label}: {char.ToLowerInvariant(Description[0])}{Description[1..].TrimEnd('.')}";
}
