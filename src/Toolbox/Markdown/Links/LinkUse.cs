using Toolbox.Content;
using Toolbox.Diagnostics;

namespace Toolbox.Markdown.Links;

/// <summary>What a link of this site leads to.</summary>
public enum LinkKind
{
    Page,
    Image,
    Term,
    Source,
}

/// <summary>A link to something on this site, as written and as resolved, for the checks and the backlinks.</summary>
public sealed record LinkUse(LinkKind Kind, string Written, LinkTarget Target, Position Position);
