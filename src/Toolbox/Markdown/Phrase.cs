using System.Text;

namespace Toolbox.Markdown;

/// <summary>
/// A line of plain text in which <c>{leraar}</c>-style words are still open, such as a title or a summary. Not HTML:
/// whoever prints it escapes it.
/// </summary>
/// <param name="Source">The text as it was written. A site has hundreds of thousands of phrases, most without such words, so they are found when they are asked for.</param>
public sealed record Phrase(string Source)
{
    public static Phrase Empty { get; } = new("");

    public bool IsEmpty => Source.Length == 0;

    /// <summary>The names of the words in braces, in their order.</summary>
    public IReadOnlyList<string> Words
    {
        get
        {
            if (!HasWords)
            {
                return [];
            }

            var words = new List<string>();
            _ = With(word =>
            {
                words.Add(word);
                return word;
            });
            return words;
        }
    }

    private bool HasWords => Source.Contains('{', StringComparison.Ordinal);

    /// <summary>The text before a brand fills in its words: each stands there by its name, which is the word of the default brand.</summary>
    public string AsWritten => With(word => word);

    /// <summary>The text with its words filled in.</summary>
    /// <param name="fill">Gives the text of a word of termen.yml.</param>
    public string With(Func<string, string> fill)
    {
        if (!HasWords)
        {
            return Source;
        }

        var text = new StringBuilder();
        var rest = Source.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            text.Append(rest[..open]).Append(fill(rest.Slice(open + 1, length - 1).ToString()));
            rest = rest[(open + length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    public override string ToString() => Source;
}
