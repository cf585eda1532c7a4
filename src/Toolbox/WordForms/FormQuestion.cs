using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.WordForms;

/// <summary>How a question is answered.</summary>
public enum AnswerKind
{
    /// <summary>One line of text, a number or a date.</summary>
    Line,

    /// <summary>Several, each on a line of its own.</summary>
    Lines,

    /// <summary>Text with paragraphs, lists, bold and links.</summary>
    Text,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>One of a list, or something else that is typed.</summary>
    OpenChoice,

    /// <summary>As many of a list as fit.</summary>
    Ticks,

    /// <summary>A few questions that belong together.</summary>
    Group,

    /// <summary>The same questions for every row of a table.</summary>
    Rows,

    /// <summary>A worksheet: a few questions, and the sheet as one would make it in Word.</summary>
    Sheet,
}

/// <summary>A field of the content as a form asks for it.</summary>
public sealed record FormQuestion
{
    /// <summary>The keys that lead to the field: <c>group.min</c>. Stays the same when labels change.</summary>
    public required string Path { get; init; }

    public required string Label { get; init; }

    public required string Hint { get; init; }

    /// <summary>A value to show how; can be empty.</summary>
    public string Example { get; init; } = "";

    public required FieldShape Shape { get; init; }

    public required AnswerKind Kind { get; init; }

    public bool Required { get; init; }

    public ImmutableArray<FormChoice> Choices { get; init; } = [];

    /// <summary>What is chosen until somebody chooses otherwise; null for nothing. Alone it is no answer.</summary>
    public FormChoice? Start { get; init; }

    /// <summary>The questions of a group, a row or a worksheet.</summary>
    public ImmutableArray<FormQuestion> Parts { get; init; } = [];

    /// <summary>The key of the field itself: <c>min</c>.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>This question and those in it.</summary>
    public IEnumerable<FormQuestion> All => Parts.SelectMany(p => p.All).Prepend(this);
}
