namespace Toolbox.Rendering.Views;

/// <summary>A page of the editors' guide that lists the fields of a type of page.</summary>
public sealed record FieldGuideView(PlainView Page, FieldRecordView[] Records);

/// <summary>A record with its fields.</summary>
/// <param name="More">Where fields that it has too are explained; null for none.</param>
/// <param name="Kind">What to write behind <c>kind</c>; empty for a record of a single kind.</param>
/// <param name="Kinds">Its kinds, each an anchor on the page.</param>
/// <param name="Example">YAML; empty where there is none.</param>
public sealed record FieldRecordView(string Id, string Title, LinkView? More, string Kind, FieldKindView[] Kinds, FieldView[] Fields, string Example);

/// <summary>A kind of a record: what to write, and where it is explained.</summary>
public sealed record FieldKindView(string Value, LinkView Record);

/// <summary>A field: what to fill in, and in what shape.</summary>
/// <param name="Parts">Where the fields inside this one are explained; null for a field without.</param>
/// <param name="Example">YAML; empty where there is none.</param>
public sealed record FieldView(string Id, string Title, string Key, bool Required, string Description, string Shape, FieldValueView[] Values, LinkView? Parts, string Example);

/// <summary>A value to choose, and what it means.</summary>
public sealed record FieldValueView(string Value, string Meaning);
