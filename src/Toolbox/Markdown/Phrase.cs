using System.Collections.Immutable;

namespace Toolbox.Markdown;

/// <summary>
/// A line of plain text in which <c>{leraar}</c>-style words are still open, such as a title or a summary. Not HTML:
/// whoever prints it escapes it.
/// </summary>
public sealed record Phrase(string Source, ImmutableArray<PhrasePart> Parts)
{
    public static Phrase Empty { get; } = new("", []);

    /// <summary>Splits text at its words in braces.</summary>
    public static Phrase Parse(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return new Phrase(text, [new PhrasePart(text, IsWord: false)]);
        }

        var parts = ImmutableArray.CreateBuilder<PhrasePart>();
        var rest = text.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            if (open > 0)
            {
                parts.Add(new PhrasePart(rest[..open].ToString(), IsWord: false));
            }

            parts.Add(new PhrasePart(rest.Slice(open + 1, length - 1).ToString(), IsWord: true));
            rest = rest[(open + length + 1)..];
        }

        if (!rest.IsEmpty)
        {
            parts.Add(new PhrasePart(rest.ToString(), IsWord: false));
        }

        return new Phrase(text, parts.DrainToImmutable());
    }

    /// <summary>The text before a brand fills in its words: each stands there by its name, which is the word of the default brand.</summary>
    public string AsWritten => string.Concat(Parts.Select(p => p.Text));

    public override string ToString() => Source;
}

/// <summary>Literal text, or the name of a word of termen.yml.</summary>
public readonly record struct PhrasePart(string Text, bool IsWord);
