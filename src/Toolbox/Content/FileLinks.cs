using System.Collections.Immutable;
using Toolbox.Markdown.Links;
using Toolbox.Metadata;

namespace Toolbox.Content;

/// <summary>What one file points to, also where the file itself could not be read to the end.</summary>
public sealed record FileLinks(string File, ImmutableArray<LinkUse> Links, ImmutableArray<Reference> References);
