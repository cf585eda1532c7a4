using System.Collections.Immutable;

namespace Toolbox.Metadata;

/// <summary>What the value of a field looks like.</summary>
public abstract record FieldShape;

/// <summary>One line of text; a reference or a value of a vocabulary where those are set.</summary>
public sealed record TextShape(ReferenceKind Reference, string? Vocabulary, bool Slug) : FieldShape;

/// <summary>One line of text with words in braces.</summary>
public sealed record PhraseShape(int MaxLength) : FieldShape;

/// <summary>Markdown.</summary>
public sealed record RichTextShape : FieldShape;

/// <summary>A whole number in a range.</summary>
public sealed record NumberShape(int Min, int Max) : FieldShape;

/// <summary>Whole numbers in a range, by names that the record itself checks.</summary>
public sealed record NumbersShape(NumberShape Item) : FieldShape;

/// <summary>true or false.</summary>
public sealed record YesNoShape : FieldShape;

/// <summary>A day.</summary>
public sealed record DateShape : FieldShape;

/// <summary>One of a fixed list that the code knows.</summary>
public sealed record ChoiceShape(ImmutableArray<Choice> Choices) : FieldShape;

/// <summary>How often a step happens: a number, or a word that depends on the group.</summary>
public sealed record RepeatShape : FieldShape;

/// <summary>A list of values of one shape, so many at least and so many at most.</summary>
public sealed record ListShape(FieldShape Item, int Min, int Max, Func<IReadOnlyList<object>, object> ToArray) : FieldShape;

/// <summary>A group of fields.</summary>
public sealed record RecordShape(ContentType Type) : FieldShape;

/// <summary>A group of fields that exists in kinds.</summary>
public sealed record UnionShape(ImmutableArray<(string Kind, ContentType Type)> Kinds) : FieldShape;

/// <summary>A value of a fixed list, with what it means and the enum member it stands for.</summary>
public sealed record Choice(string Value, string Description, object Member);
