using System.Reflection;

namespace Toolbox.Metadata;

/// <summary>A field of a content type: its key in YAML, what it means, whether it must be there, and its shape.</summary>
public sealed class Field
{
    private readonly PropertyInfo property;

    internal Field(PropertyInfo property, FieldAttribute attribute, FieldShape shape, bool required)
    {
        this.property = property;
        Key = attribute.Key ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        (Title, Description, Example, Order) = (attribute.Title, attribute.Description, attribute.Example, attribute.Order);
        (Shape, Required, ForEditors) = (shape, required, attribute.ForEditors);
    }

    public string Key { get; }

    public string Title { get; }

    public string Description { get; }

    public string? Example { get; }

    public int Order { get; }

    public FieldShape Shape { get; }

    public bool Required { get; }

    /// <summary>Only who works in the files knows this; a form for others does not ask it.</summary>
    public bool ForEditors { get; }

    internal void Set(object record, object value) => property.SetValue(record, value);

    internal object? Get(object record) => property.GetValue(record);
}
