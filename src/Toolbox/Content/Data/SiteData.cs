using System.Collections.Immutable;

namespace Toolbox.Content.Data;

/// <summary>Everything of the content that is not a page.</summary>
public sealed record SiteData(
    SiteSettings Settings,
    Vocabularies Vocabularies,
    Words Words,
    ImmutableArray<GlossaryTerm> Glossary,
    ImmutableArray<BibliographyEntry> Bibliography);
