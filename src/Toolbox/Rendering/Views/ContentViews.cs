namespace Toolbox.Rendering.Views;

/// <summary>A theory as its page shows it.</summary>
public sealed record TheoryView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>The thinkers: "Yrjö Engeström"; may be empty.</summary>
    public required string By { get; init; }

    public required string ClaimHtml { get; init; }
    public required CertaintyView Certainty { get; init; }
    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required FigureView[] Figures { get; init; }
    public required ElementView[] Elements { get; init; }

    /// <summary>Some element says how one sees it at school, so the table has a third column.</summary>
    public required bool ElementsHaveSchool { get; init; }

    public required SectionView[] Sections { get; init; }
    public required BackgroundView Background { get; init; }
}

/// <summary>One part of a model.</summary>
public sealed record ElementView(string Title, string TextHtml, string SchoolHtml);

/// <summary>A variant of learning community (soort) as its page shows it.</summary>
public sealed record VariantView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string Purpose { get; init; }
    public required string Product { get; init; }
    public required string Group { get; init; }
    public required ProvenanceView GroupProvenance { get; init; }
    public required ClaimView Rhythm { get; init; }
    public required string[] Keywords { get; init; }
    public required ClaimView[] Suits { get; init; }
    public required ClaimView[] SuitsLess { get; init; }
    public required CertaintyView Certainty { get; init; }
    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required FigureView[] Figures { get; init; }
    public required SectionView[] Sections { get; init; }
    public required BackgroundView Background { get; init; }
}

/// <summary>A role as its page shows it.</summary>
public sealed record RoleView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required ClaimView[] Tasks { get; init; }

    /// <summary>What the role asks in time; null when nothing is known.</summary>
    public ClaimView? Time { get; init; }

    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required SectionView[] Sections { get; init; }
    public required BackgroundView Background { get; init; }
}

/// <summary>A checklist as its page shows it.</summary>
public sealed record ChecklistView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>Its worksheet.</summary>
    public required PaperView Paper { get; init; }

    /// <summary>"Over jezelf" or "Over het team".</summary>
    public required string About { get; init; }

    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required ChecklistPartView[] Parts { get; init; }

    /// <summary>A list about oneself is filled in on the page.</summary>
    public required bool Alone { get; init; }

    /// <summary>What the facilitator counts; empty for a list that is not counted.</summary>
    public required TallyRowView[] Tally { get; init; }

    /// <summary>What a score means, from low to high; none for a checklist that is not a self-scan.</summary>
    public required ScoreView[] Scores { get; init; }

    public required SectionView[] Sections { get; init; }
    public required BackgroundView Background { get; init; }
}

/// <summary>Questions under one heading; a checklist without parts has one with an empty title.</summary>
public sealed record ChecklistPartView(string Title, ChecklistItemView[] Items);

/// <summary>A question with the advice for who answers no.</summary>
/// <param name="Alone">It can be answered on the page.</param>
public sealed record ChecklistItemView(int Number, string Question, string AdviceHtml, LinkView? Page, ProvenanceView Provenance, bool Alone);

/// <summary>A question of which the facilitator counts the answers, from no to yes.</summary>
public sealed record TallyRowView(int Number, string Question, string[] Answers);

/// <summary>What a score means. <c>Range</c> is how often yes was said: "0–4 keer ja".</summary>
public sealed record ScoreView(string Range, int From, int To, string Title, string TextHtml);

/// <summary>A story from practice as its page shows it.</summary>
public sealed record StoryView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string School { get; init; }
    public required string Sector { get; init; }
    public required string[] LessonsHtml { get; init; }
    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required SectionView[] Sections { get; init; }
    public required ToolCardView[] Tools { get; init; }
    public required BackgroundView Background { get; init; }
}

/// <summary>A deck of cards as its page shows it.</summary>
public sealed record CardDeckView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>Where its cards are printed.</summary>
    public required string SheetsUrl { get; init; }

    /// <summary>Its cards as a PDF; null when they were not printed.</summary>
    public string? PdfUrl { get; init; }

    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required CardView[] Cards { get; init; }
    public required SectionView[] Sections { get; init; }
    public required BackgroundView Background { get; init; }
}

/// <summary>One card: front and back.</summary>
public sealed record CardView(string Id, string Title, string TextHtml, string BackHtml);

/// <summary>A plain page; a facilitators' question also lists the tools that answer it.</summary>
public sealed record PlainView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required SectionView[] Sections { get; init; }

    /// <summary>Work forms that answer the question of this page; empty on other pages.</summary>
    public required ToolCardView[] Answers { get; init; }

    /// <summary>Examples of figures, in the editors' guide.</summary>
    public required FigureExampleView[] Gallery { get; init; }

    public required BackgroundView Background { get; init; }
}

/// <summary>The page about reading without a network.</summary>
/// <param name="ArchiveUrl">The whole site as a ZIP; null where it was not made.</param>
/// <param name="KeepsPages">This copy keeps pages on the device of a reader.</param>
public sealed record OfflineView(PlainView Page, string? ArchiveUrl, bool KeepsPages);

/// <summary>A figure with its blank form and the YAML that makes it.</summary>
public sealed record FigureExampleView(FigureView Figure, FigureView Blank, string Yaml);
