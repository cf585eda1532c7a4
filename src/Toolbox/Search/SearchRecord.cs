using System.Collections.Immutable;
using Toolbox.Rendering.Views;

namespace Toolbox.Search;

/// <summary>Something that can be found: a page, a section with a name of its own, a glossary term or a card.</summary>
public sealed record SearchRecord
{
    /// <summary>The slug it leads to.</summary>
    public required string Slug { get; init; }

    /// <summary>How it is shown, with its address.</summary>
    public required ToolCardView Card { get; init; }

    /// <summary>The type to choose results by: that of the page, or "begrip".</summary>
    public required string Type { get; init; }

    /// <summary>Other names people know it by.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>How people look for it in words that it does not have; found, not shown.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>The text that may be shown as the passage where it was found.</summary>
    public required ImmutableArray<SearchPassage> Passages { get; init; }

    /// <summary>What the list it stands in is called, such as "checklists" and "vragenlijsten"; found, not shown.</summary>
    public required string ListNames { get; init; }

    /// <summary>Names of the goals, questions, places and phases it is chosen by; found, not shown.</summary>
    public required string Qualities { get; init; }

    /// <summary>Authors and titles of the sources; found, not shown.</summary>
    public required string Sources { get; init; }

    /// <summary>Names of what its author named as fitting with it; found, not shown.</summary>
    public required string RelatedNames { get; init; }

    /// <summary>What else its names are called, and the parts of their compounds; found, not shown.</summary>
    public required string NameWords { get; init; }

    /// <summary>The same for the words of its text.</summary>
    public required string TextWords { get; init; }
}

/// <summary>Text under a heading; the heading may be empty.</summary>
public sealed record SearchPassage(string Heading, string Text);
