using System.Collections;
using System.Collections.Frozen;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Metadata;

namespace Toolbox.Search;

/// <summary>
/// What a page is chosen by in words: the names of the goals, questions, places and phases of its metadata. "Evalueren"
/// finds every form for it, also one that never says the word.
/// </summary>
internal static class Qualities
{
    // For whom a page is, and how sure it is, is not what it is about.
    private static readonly FrozenSet<string> NoTopic = new[] { "audiences", "evidence" }.ToFrozenSet(StringComparer.Ordinal);

    public static string Of(Vocabularies lists, Page page) =>
        string.Join(". ", page.Type.Metadata.Fields.SelectMany(f => NamesOf(lists, f, page)).Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf(Vocabularies lists, Field field, Page page)
    {
        if (VocabularyOf(field.Shape) is not { } name || NoTopic.Contains(name) || field.Get(page.Metadata) is not { } value)
        {
            return [];
        }

        var list = lists.Named(name);
        var chosen = value is string one ? [one] : ((IEnumerable)value).Cast<string>().ToHashSet(StringComparer.Ordinal);

        // Who fits everywhere fits nowhere in particular.
        return chosen.Count == list.Length ? [] : list.Where(v => chosen.Contains(v.Id)).SelectMany(v => v.Aliases.Prepend(v.Label));
    }

    private static string? VocabularyOf(FieldShape shape) => shape switch
    {
        TextShape text => text.Vocabulary,
        ListShape { Item: TextShape item } => item.Vocabulary,
        _ => null,
    };
}
