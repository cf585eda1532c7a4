namespace Toolbox.WordForms;

/// <summary>
/// The name that a place to fill in has for a program, so that what was typed there is found whatever the labels around it
/// became: <c>toolbox:group.min</c>, or <c>toolbox:goals=visie</c> for a box to tick.
/// </summary>
public static class FormTag
{
    private const string Prefix = "toolbox:";

    public static string Of(string path) => Prefix + path;

    public static string Of(string path, FormChoice choice) => $"{Prefix}{path}={choice.Value}";

    /// <summary>What a tag says; null for one that is not ours.</summary>
    public static (string Path, string? Value)? Read(string? tag)
    {
        if (tag is null || !tag.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = tag[Prefix.Length..];
        var equals = name.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (name, null) : (name[..equals], name[(equals + 1)..]);
    }
}
