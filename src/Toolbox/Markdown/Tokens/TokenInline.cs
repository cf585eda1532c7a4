using Markdig.Syntax.Inlines;

namespace Toolbox.Markdown.Tokens;

/// <summary>
/// Text in braces: a word of termen.yml (<c>{leraar}</c>), a provenance mark (<c>{bron §7.9}</c>, <c>{aanvulling}</c>)
/// or the id of a heading (<c>{#id}</c>).
/// </summary>
internal sealed class TokenInline(string name) : LeafInline
{
    public string Name { get; } = name;

    public string? HeadingId => Name.StartsWith('#') ? Name[1..] : null;
}
