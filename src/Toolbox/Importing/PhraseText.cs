namespace Toolbox.Importing;

/// <summary>Text for places that know no Markdown: braces would be a word of the site, and become round.</summary>
internal static class PhraseText
{
    public static string Of(string text) => WordText.Folded(text).Replace('{', '(').Replace('}', ')');
}
