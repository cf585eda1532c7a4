namespace Toolbox.Diagnostics;

/// <summary>The languages messages exist in; Dutch is what editors read, English is `--lang en`.</summary>
public enum Language
{
    Dutch,
    English,
}

/// <summary>One sentence in both languages.</summary>
public sealed record Bilingual(string Nl, string En)
{
    public string In(Language language) => language == Language.English ? En : Nl;
}
