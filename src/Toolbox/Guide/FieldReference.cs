using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Metadata;

namespace Toolbox.Guide;

/// <summary>A field as the guide explains it.</summary>
/// <param name="Example">YAML; null where there is no short one, or the record as a whole has one.</param>
public sealed record FieldEntry(string Key, string Title, string Description, bool Required, ShapeWords Shape, string? Example);

/// <summary>A record as the guide explains it: every field that is its own, and the kinds it exists in.</summary>
/// <param name="Kind">The value of <c>kind</c> for a record of a kind; empty for others.</param>
/// <param name="Kinds">The kinds of this record; empty for a record of a single kind.</param>
/// <param name="Example">The whole record as YAML, for one of a kind.</param>
public sealed record RecordEntry(ContentType Type, string Kind, ImmutableArray<FieldEntry> Fields, ImmutableArray<(string Kind, ContentType Type)> Kinds, string? Example);

/// <summary>
/// The content model as a reference for editors. Made from the same fields as the reader, the canonical form and the
/// schemas, so that a field that exists is explained.
/// </summary>
public sealed class FieldReference(Vocabularies vocabularies, RealExamples examples)
{
    /// <summary>
    /// Records and everything they hold, each once, in the order in which they are met. A record that another page
    /// explains is left to that page.
    /// </summary>
    /// <param name="roots">What the reference is about.</param>
    /// <param name="elsewhere">Records that are explained on another page.</param>
    public ImmutableArray<RecordEntry> Of(ImmutableArray<ContentType> roots, IReadOnlySet<ContentType> elsewhere)
    {
        var entries = ImmutableArray.CreateBuilder<RecordEntry>();
        var met = new HashSet<ContentType>(elsewhere);
        foreach (var root in roots)
        {
            met.Remove(root);
        }

        roots.ToList().ForEach(root => Add(root, kind: "", met, entries));
        return entries.DrainToImmutable();
    }

    private void Add(ContentType type, string kind, HashSet<ContentType> met, ImmutableArray<RecordEntry>.Builder entries)
    {
        if (!met.Add(type))
        {
            return;
        }

        var example = kind.Length > 0 ? examples.OfKind(type) : null;
        var fields = type.OwnFields.Select(f => EntryOf(type, f, withExample: example is null)).ToImmutableArray();
        entries.Add(new RecordEntry(type, kind, fields, type.Kinds, example));
        foreach (var (name, one) in type.Kinds)
        {
            Add(one, name, met, entries);
        }

        foreach (var part in fields.Select(f => f.Shape.Record).OfType<ContentType>())
        {
            Add(part, kind: "", met, entries);
        }
    }

    private FieldEntry EntryOf(ContentType type, Field field, bool withExample) => new(
        field.Key, field.Title, field.Description, field.Required, ShapeWords.Of(field.Shape, vocabularies), withExample ? examples.Of(type, field) : null);
}
