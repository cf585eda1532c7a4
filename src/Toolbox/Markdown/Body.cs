using System.Collections.Immutable;
using Toolbox.Diagnostics;

namespace Toolbox.Markdown;

/// <summary>The text of a page: what stands before the first heading, the sections, and all headings.</summary>
public sealed record Body(Piece Intro, ImmutableArray<Section> Sections, ImmutableArray<Heading> Headings);

/// <summary>A second-level heading with what follows it, up to the next.</summary>
public sealed record Section(string Id, Phrase Title, Piece Html);

/// <summary>A heading, for anchors and slugs. An explicit id is a slug of the site.</summary>
public sealed record Heading(string Id, int Level, Phrase Title, bool HasExplicitId, Position Position);
