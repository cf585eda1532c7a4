using Toolbox.Diagnostics;

namespace Toolbox.Metadata;

/// <summary>
/// Says that a property is a field of the metadata. From these the reader, the canonical form, the JSON Schemas and the
/// templates of new pages are made, so that a field exists in all of them or in none. A property that is
/// <c>required</c> in C# is required in the content.
/// </summary>
/// <param name="title">Name of the field in Dutch, as a form shows it.</param>
/// <param name="description">What to fill in, in Dutch, as an editor's hover shows it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string title, string description) : Attribute
{
    public string Title { get; } = title;

    public string Description { get; } = description;

    /// <summary>The key in YAML where it is not the property's name in camelCase.</summary>
    public string? Key { get; init; }

    /// <summary>Place in the canonical order; equal places keep the order of the code.</summary>
    public int Order { get; init; } = 100;

    public int Min { get; init; } = int.MinValue;

    public int Max { get; init; } = int.MaxValue;

    /// <summary>The fewest values of a list; an empty list is never allowed.</summary>
    public int MinItems { get; init; } = 1;

    /// <summary>The most values of a list.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>The most characters of a text; 0 is no limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>The list of vocabularies.yml whose ids are the values.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>What the value names, so that it can be checked once the whole site is known.</summary>
    public ReferenceKind Reference { get; init; }

    /// <summary>The value is a slug of its own, such as a card's id.</summary>
    public bool Slug { get; init; }

    /// <summary>What a new page starts with.</summary>
    public string? Example { get; init; }

    /// <summary>Only who works in the files knows this; a form for others does not ask it.</summary>
    public bool ForEditors { get; init; }
}

/// <summary>What a value in metadata can name.</summary>
public enum ReferenceKind
{
    None,
    Page,

    /// <summary>Anything with a slug: a page, a section, a glossary term or a card.</summary>
    Place,
    Source,
    Vocabulary,

    /// <summary>Another name of the page itself, which may not be the slug of something else.</summary>
    Alias,
}

/// <summary>Names a record of the content in messages: "een werkvorm", "a work form".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContentNameAttribute(string nl, string en) : Attribute
{
    public Bilingual Name { get; } = new(nl, en);
}

/// <summary>The value of an enum member in YAML, and what it means.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ChoiceAttribute(string value, string description) : Attribute
{
    public string Value { get; } = value;

    public string Description { get; } = description;
}

/// <summary>One kind of a record that exists in kinds; the field <c>kind</c> chooses.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class KindAttribute(string value, Type type) : Attribute
{
    public string Value { get; } = value;

    public Type Type { get; } = type;
}

/// <summary>A record whose fields must also fit together.</summary>
public interface IValidated
{
    /// <summary>Problems of the fields together, each with the field it is reported at.</summary>
    IEnumerable<(string Field, Problem Problem)> Validate();
}
