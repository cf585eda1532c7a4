using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;

namespace Toolbox.Metadata;

/// <summary>
/// A record of the content, seen as fields. Built once per type from its properties; everything that must know the
/// fields (reader, canonical form, schema, new pages) asks here.
/// </summary>
public sealed class ContentType
{
    private static readonly ConcurrentDictionary<Type, ContentType> Known = new();

    private readonly Type type;
    private readonly FrozenDictionary<string, Field> byKey;

    private ContentType(Type type)
    {
        this.type = type;
        Name = type.GetCustomAttribute<ContentNameAttribute>(inherit: false)?.Name
            ?? throw new InvalidOperationException($"{type.Name} has no {nameof(ContentNameAttribute)}.");
        Fields = [.. FieldsOf(type).OrderBy(f => f.Order)];
        byKey = Fields.ToFrozenDictionary(f => f.Key, StringComparer.Ordinal);
    }

    public Bilingual Name { get; }

    /// <summary>In canonical order.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>The record that this one is a kind of, with the fields that all its kinds have; null for a record of its own.</summary>
    public ContentType? Base => type.BaseType is { } parent && parent.IsDefined(typeof(ContentNameAttribute), inherit: false) ? Of(parent) : null;

    /// <summary>The fields that its <see cref="Base"/> does not have, in canonical order.</summary>
    public IEnumerable<Field> OwnFields => Base is { } general ? Fields.Where(f => general.Find(f.Key) is null) : Fields;

    /// <summary>The C# record, for names of schemas.</summary>
    public string RecordName => type.Name;

    public static ContentType Of<T>() => Of(typeof(T));

    public static ContentType Of(Type type) => Known.GetOrAdd(type, static t => new ContentType(t));

    public Field? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The record in which no field was given a value; null for one that exists only in kinds.</summary>
    internal object? Untouched => type.IsAbstract ? null : NewRecord();

    internal object NewRecord() => Activator.CreateInstance(type)!;

    // Fields of the base type first, so that equal orders read from general to special.
    private static IEnumerable<Field> FieldsOf(Type type)
    {
        var inherited = type.BaseType is { } parent && parent != typeof(object) ? FieldsOf(parent) : [];
        return inherited.Concat(
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            let attribute = property.GetCustomAttribute<FieldAttribute>()
            where attribute is not null
            let required = property.IsDefined(typeof(RequiredMemberAttribute))
            select new Field(property, attribute, ShapeOf(property.PropertyType, attribute), required));
    }

    private static FieldShape ShapeOf(Type type, FieldAttribute attribute)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return new TextShape(attribute.Vocabulary is null ? attribute.Reference : ReferenceKind.Vocabulary, attribute.Vocabulary, attribute.Slug);
        }

        if (type == typeof(int))
        {
            return new NumberShape(attribute.Min, attribute.Max);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return ListOf(type.GetGenericArguments()[0], attribute);
        }

        if (type.IsEnum)
        {
            return new ChoiceShape([.. ChoicesOf(type)]);
        }

        return SimpleShapes.TryGetValue(type, out var simple) ? simple(attribute) : RecordOrUnion(type);
    }

    private static readonly FrozenDictionary<Type, Func<FieldAttribute, FieldShape>> SimpleShapes =
        new Dictionary<Type, Func<FieldAttribute, FieldShape>>
        {
            [typeof(Phrase)] = a => new PhraseShape(a.MaxLength),
            [typeof(RichText)] = _ => new RichTextShape(),
            [typeof(NamedNumbers)] = a => new NumbersShape(new NumberShape(a.Min, a.Max)),
            [typeof(bool)] = _ => new YesNoShape(),
            [typeof(DateOnly)] = _ => new DateShape(),
            [typeof(Repeat)] = _ => new RepeatShape(),
        }.ToFrozenDictionary();

    private static FieldShape RecordOrUnion(Type type)
    {
        var kinds = KindsOf(type);
        return kinds.IsEmpty ? new RecordShape(Of(type)) : new UnionShape(kinds);
    }

    /// <summary>The kinds that a record exists in; empty for one of a single kind.</summary>
    internal ImmutableArray<(string Kind, ContentType Type)> Kinds => KindsOf(type);

    /// <summary>The kinds that a record exists in; empty for one of a single kind.</summary>
    internal static ImmutableArray<(string Kind, ContentType Type)> KindsOf(Type type) =>
        [.. type.GetCustomAttributes<KindAttribute>(inherit: false).Select(k => (k.Value, Of(k.Type)))];

    private static ListShape ListOf(Type item, FieldAttribute attribute)
    {
        var toArray = typeof(ContentType)
            .GetMethod(nameof(ToImmutableArray), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item)
            .CreateDelegate<Func<IReadOnlyList<object>, object>>();
        return new ListShape(ShapeOf(item, attribute), attribute.MinItems, attribute.MaxItems, toArray);
    }

    // Called through reflection, so the result must be an object.
    private static object ToImmutableArray<T>(IReadOnlyList<object> items)
    {
        object array = items.Cast<T>().ToImmutableArray();
        return array;
    }

    private static IEnumerable<Choice> ChoicesOf(Type type) =>
        from member in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        let choice = member.GetCustomAttribute<ChoiceAttribute>()
        where choice is not null
        select new Choice(choice.Value, choice.Description, member.GetValue(null)!);
}
