using Toolbox.Diagnostics;

namespace Toolbox.Metadata;

/// <summary>A value in metadata that names something else: a page, a source, or a value of a vocabulary.</summary>
public readonly record struct Reference(ReferenceKind Kind, string? Vocabulary, string Field, string Value, Position Position);
