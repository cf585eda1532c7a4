namespace Toolbox.Rendering.Views;

/// <summary>A work form as its page shows it.</summary>
public sealed record WorkFormView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required PaperView Paper { get; init; }
    public required WorkFormFactsView Facts { get; init; }

    /// <summary>Groups that tried it; empty as long as nobody told.</summary>
    public required TriedView[] Tried { get; init; }

    /// <summary>Where to tell how it went; null where the site has no public repository.</summary>
    public string? TellUrl { get; init; }

    public required LinkView[] Contents { get; init; }
    public required string IntroHtml { get; init; }
    public required FigureView[] Figures { get; init; }
    public required StepListView Steps { get; init; }
    public required string[] Materials { get; init; }
    public required SectionView[] Sections { get; init; }

    /// <summary>Advice that follows from what the form puts on paper and who may guide it.</summary>
    public required AdviceView[] Advice { get; init; }

    public required CertaintyView Certainty { get; init; }
    public required BackgroundView Background { get; init; }

    /// <summary>Previous and next form in the first phase of this one; null in a phase of one.</summary>
    public PhaseNeighboursView? Neighbours { get; init; }
}

/// <summary>The strip of facts under the title of a work form.</summary>
public sealed record WorkFormFactsView
{
    /// <summary>Time for the number of people it is worked out for: "ongeveer 1 uur 55".</summary>
    public required string Time { get; init; }

    /// <summary>Time for other numbers: "met 8 mensen; met 4 ongeveer 1 uur, ..."; empty when time does not depend on the group.</summary>
    public required string TimeDetail { get; init; }

    /// <summary>Whose numbers the computed time is made of.</summary>
    public required ProvenanceView TimeProvenance { get; init; }

    /// <summary>The duration as stated, with for whom it holds: "1,5 tot 2 uur voor een kleine groep"; empty when it equals <see cref="Time"/>.</summary>
    public required string StatedTime { get; init; }

    public required ProvenanceView StatedTimeProvenance { get; init; }
    public required string Group { get; init; }
    public required ProvenanceView GroupProvenance { get; init; }
    public required string Preparation { get; init; }
    public required ProvenanceView PreparationProvenance { get; init; }
    public required string Effort { get; init; }
    public required string EffortDetail { get; init; }
    public required PhaseView[] Phases { get; init; }
    public required bool EveryPhase { get; init; }

    /// <summary>"op locatie, buiten".</summary>
    public required string Settings { get; init; }

    /// <summary>"een reeks van 4 tot 6 keer"; empty for a single meeting.</summary>
    public required string Sessions { get; init; }
}

/// <summary>A group that tried a work form.</summary>
public sealed record TriedView(string Date, string Group, string Changed);

/// <summary>The steps as a numbered time line.</summary>
public sealed record StepListView
{
    /// <summary>"Uitgewerkt voor acht mensen: ongeveer 1 uur 55."</summary>
    public required string Lead { get; init; }

    /// <summary>Some steps come from the source and some are ours, so that the page explains the marks.</summary>
    public required bool Mixed { get; init; }

    public required bool AllAdded { get; init; }
    public required TimeBarSegmentView[] TimeBar { get; init; }
    public required StepView[] Steps { get; init; }
}

/// <summary>Part of the time bar; positions are percentages of the whole, as text ("8.77%").</summary>
public sealed record TimeBarSegmentView(string Start, string End, bool Added, bool First, string Label, string Minutes);

/// <summary>One step.</summary>
public sealed record StepView
{
    public required string Title { get; init; }

    /// <summary>"10 min"; empty for a step that takes no time of its own.</summary>
    public required string Minutes { get; init; }

    /// <summary>"per gesprek"; empty for a step that happens once.</summary>
    public required string PerRound { get; init; }
    public required string Grouping { get; init; }
    public required ProvenanceView Provenance { get; init; }

    /// <summary>Set when the minutes are ours while the step comes from the source.</summary>
    public ProvenanceView? TimeProvenance { get; init; }

    public required string TextHtml { get; init; }
    public required bool Added { get; init; }
    public required bool Repeated { get; init; }

    /// <summary>"Herhaal stap 3 en 4 tot iedereen iedereen sprak", at the last step of a repeated part; else empty.</summary>
    public required string Loop { get; init; }
}

/// <summary>A piece of advice.</summary>
public sealed record AdviceView(string Title, string Text);

/// <summary>Previous and next in a phase.</summary>
public sealed record PhaseNeighboursView(PhaseView Phase, LinkView? Previous, LinkView? Next);
