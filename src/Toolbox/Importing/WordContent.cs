using System.Collections.Immutable;

namespace Toolbox.Importing;

/// <summary>A piece of text in one look.</summary>
/// <param name="Link">Where it leads; null for nowhere.</param>
/// <param name="Control">The place of the form it was typed in, inside a line; null outside.</param>
internal sealed record WordSpan(string Text, bool Bold, bool Italic, string? Link, WordControl? Control);

/// <summary>A place of our form to fill in.</summary>
/// <param name="Path">Which question it answers.</param>
/// <param name="Value">Which choice a box to tick stands for; null for other places.</param>
/// <param name="IsEmpty">It still shows what is asked.</param>
internal sealed record WordControl(string Path, string? Value, bool IsEmpty, bool IsTicked);

/// <summary>An item of a list.</summary>
/// <param name="Level">How deep, from nought.</param>
internal sealed record WordListItem(int Level, bool IsNumbered);

/// <summary>A paragraph or a table, in the place of the form it stands in.</summary>
internal abstract record WordBlock(WordControl? Control);

/// <param name="Heading">The level of a heading, from one; nought for other text.</param>
/// <param name="Style">The name of its style, as Word shows it.</param>
internal sealed record WordParagraph(ImmutableArray<WordSpan> Spans, int Heading, WordListItem? List, string Style, WordControl? Control) : WordBlock(Control)
{
    /// <summary>The text alone, white space folded.</summary>
    public string Text => WordText.Folded(string.Concat(Spans.Select(s => s.Text)));

    public bool IsBold => Spans.Any(s => s.Bold) && Spans.All(s => s.Bold || string.IsNullOrWhiteSpace(s.Text));
}

internal sealed record WordTable(ImmutableArray<WordRow> Rows, WordControl? Control) : WordBlock(Control);

internal sealed record WordRow(ImmutableArray<ImmutableArray<WordBlock>> Cells);

/// <summary>What a document holds that does not come along.</summary>
internal sealed record WordOmissions
{
    public int Pictures { get; set; }

    public int Objects { get; set; }

    public int Files { get; set; }

    public int Comments { get; set; }

    public bool HasPartsElsewhere { get; set; }

    public bool HasTrackedChanges { get; set; }

    public bool HasHiddenText { get; set; }
}
