using System.Collections;
using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Rendering;

namespace Toolbox.Search;

/// <summary>All sentences in the metadata of a page, in order: steps, claims, questions, what stands in figures and on the worksheet.</summary>
internal sealed class MetadataText(BrandedSite site)
{
    // Title and summary have a field of their own in the index; a worksheet repeats the page in labels.
    private static readonly ImmutableHashSet<string> Elsewhere = ["title", "summary", "worksheet"];

    private readonly List<string> texts = [];

    public static string Of(BrandedSite site, ContentType type, PageMetadata metadata)
    {
        var reader = new MetadataText(site);
        reader.ReadFields(type, metadata, Elsewhere);
        return string.Join(' ', reader.texts.Select(EndedSentence));
    }

    private void ReadFields(ContentType type, object record, ImmutableHashSet<string> without)
    {
        foreach (var field in type.Fields.Where(f => !without.Contains(f.Key, StringComparer.Ordinal)))
        {
            if (field.Get(record) is { } value)
            {
                Read(field.Shape, value);
            }
        }
    }

    private void Read(FieldShape shape, object value)
    {
        switch (shape)
        {
            case ListShape list:
                foreach (var item in (IEnumerable)value)
                {
                    Read(list.Item, item);
                }

                break;
            case RecordShape record:
                ReadFields(record.Type, value, []);
                break;
            case UnionShape union:
                ReadFields(union.Kinds.First(k => string.Equals(k.Type.RecordName, value.GetType().Name, StringComparison.Ordinal)).Type, value, []);
                break;
            default:
                Add(value);
                break;
        }
    }

    private void Add(object value)
    {
        var text = value switch
        {
            Phrase phrase => site.Text(phrase),
            RichText rich => PlainText.Of(site.Html(rich)),
            _ => "",
        };
        if (text.Length > 0)
        {
            texts.Add(text);
        }
    }

    private static string EndedSentence(string text) => text[^1] is '.' or '?' or '!' or ':' ? text : text + ".";
}
