using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Toolbox.Checks.Hints;

/// <summary>A sentence: its words, and where in its paragraph it begins.</summary>
public sealed record Sentence(ImmutableArray<string> Words, int At)
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["bijv.", "bv.", "blz.", "ca.", "dhr.", "dr.", "drs.", "e.a.", "e.d.", "enz.", "etc.", "evt.", "incl.", "m.b.t.", "m.b.v.", "mevr.", "nr.", "o.a.", "p.", "prof.", "resp.", "t.b.v.", "vs.", "z.o.z."],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of a paragraph. A full stop ends one where a new one can begin after it, and the word is no abbreviation.</summary>
    public static IEnumerable<Sentence> In(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var words = ImmutableArray.CreateBuilder<string>();
        var (start, at) = (0, 0);
        while (at < text.Length)
        {
            var end = text.IndexOf(' ', at) is >= 0 and var space ? space : text.Length;
            var word = text[at..end];
            if (word.Any(char.IsLetterOrDigit))
            {
                start = words.Count == 0 ? at : start;
                words.Add(word);
            }

            at = end + 1;
            if (words.Count > 0 && (at >= text.Length || (EndsSentence(word) && CanBegin(text[at]))))
            {
                yield return new Sentence(words.ToImmutable(), start);
                words.Clear();
            }
        }

        if (words.Count > 0)
        {
            yield return new Sentence(words.ToImmutable(), start);
        }
    }

    /// <summary>Its first words, to be found by.</summary>
    public string Beginning => $"{string.Join(' ', Words.Take(6)).TrimEnd(',', ':', ';')}…";

    private static bool EndsSentence(string word)
    {
        var last = word.AsSpan().TrimEnd("\"'”’»)");
        return last.Length > 0 && last[^1] is '.' or '!' or '?' or '…' && !Abbreviations.Contains(word.TrimStart('('));
    }

    private static bool CanBegin(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '"' or '\'' or '“' or '‘' or '«' or '(' or '’';
}
