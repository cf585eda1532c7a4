namespace Toolbox.Rendering.Views;

/// <summary>The list page of a section, its pages in groups (work forms by phase).</summary>
public sealed record ListView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string IntroHtml { get; init; }

    /// <summary>"22 werkvormen".</summary>
    public required string Count { get; init; }

    /// <summary>Where cards of work forms are chosen and printed; null where the list has nothing to do with cards.</summary>
    public string? CardChoiceUrl { get; init; }

    public required LinkView[] Contents { get; init; }

    /// <summary>The filter; null for a list without one.</summary>
    public required CatalogueView? Catalogue { get; init; }

    /// <summary>One group with an empty title where there is nothing to group by.</summary>
    public required ListGroupView[] Groups { get; init; }

    public required SectionView[] Sections { get; init; }
}

/// <summary>Cards under one heading; a work form stands in the group of its first phase.</summary>
public sealed record ListGroupView(string Id, string Title, string Text, PhaseView? Phase, ToolCardView[] Cards);

/// <summary>The glossary.</summary>
public sealed record GlossaryView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string IntroHtml { get; init; }

    /// <summary>Letters that have terms, each an anchor on the page.</summary>
    public required LinkView[] Letters { get; init; }

    public required GlossaryLetterView[] Groups { get; init; }
}

/// <summary>The terms of one letter.</summary>
public sealed record GlossaryLetterView(string Letter, string Id, TermView[] Terms);

/// <summary>A term with its explanation, other names, sources, and the pages that use it.</summary>
public sealed record TermView(string Id, string Title, string TextHtml, string Aliases, LinkView[] Sources, LinkView[] Related, LinkView[] UsedBy);

/// <summary>The bibliography.</summary>
public sealed record BibliographyView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string IntroHtml { get; init; }
    public required BibliographyEntryView[] Entries { get; init; }
}

/// <summary>A source with the pages that rest on it.</summary>
public sealed record BibliographyEntryView(SourceView Source, LinkView[] UsedBy, string ManyPages);

/// <summary>The home page.</summary>
public sealed record HomeView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required DoorView[] Doors { get; init; }

    /// <summary>Quiet doors, below the others.</summary>
    public required DoorView[] QuietDoors { get; init; }

    /// <summary>The five phases in order, each with some tools.</summary>
    public required PathPhaseView[] Path { get; init; }

    /// <summary>The facilitators' questions.</summary>
    public required DoorView[] Questions { get; init; }

    public required string QuestionsUrl { get; init; }
    public required SectionView[] Sections { get; init; }
}

/// <summary>A door: what a visitor wants, in the visitor's words.</summary>
public sealed record DoorView(string Title, string Text, string Url);

/// <summary>A phase on the home page, with tools for it and the address of all of them.</summary>
public sealed record PathPhaseView(PhaseView Phase, string Title, string Ask, LinkView[] Tools, LinkView All);
