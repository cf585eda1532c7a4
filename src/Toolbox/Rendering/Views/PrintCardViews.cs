namespace Toolbox.Rendering.Views;

/// <summary>
/// A card to print: a work form, or a card of a deck. Rendered by the server and by the browser: theme/shared/card-front.hbs
/// and card-back.hbs. It is the same on every size; what there is no room for on a small card is left out by its styles.
/// </summary>
public sealed record PrintCardView
{
    public required string Slug { get; init; }
    public required string Title { get; init; }

    /// <summary>Set in smaller letters.</summary>
    public required bool LongTitle { get; init; }

    /// <summary>Deck and number of a card of a deck: "Wandtegels", "3"; empty for a work form.</summary>
    public required string Deck { get; init; }

    public required string Number { get; init; }

    /// <summary>All phases in order, each on or off; empty for a card of a deck.</summary>
    public required PhaseView[] PhaseLine { get; init; }

    public required PhaseView[] Phases { get; init; }
    public required bool EveryPhase { get; init; }

    /// <summary>What it is, in a sentence; empty for a card of a deck.</summary>
    public required string Summary { get; init; }

    public required string FrontHtml { get; init; }
    public required CardFactView[] Facts { get; init; }
    public required string BackHtml { get; init; }

    /// <summary>"Nodig: bel, logboek en meer", for a large and for a small card.</summary>
    public required string Needs { get; init; }

    public required string NeedsSmall { get; init; }
    public required CardStepView[] Steps { get; init; }

    /// <summary>On a large card too, minutes and grouping stand behind the title of a step.</summary>
    public required bool Dense { get; init; }

    /// <summary>"Stap 6 tot en met 8: verder op de pagina."; empty when all fit.</summary>
    public required string More { get; init; }

    public required string MoreSmall { get; init; }

    /// <summary>Who may guide it and what ends up on paper; empty when there is nothing to watch.</summary>
    public required string Watch { get; init; }

    /// <summary>Whose the steps are; empty for a card of a deck.</summary>
    public required string Source { get; init; }

    /// <summary>Where to read more, without scheme.</summary>
    public required string Address { get; init; }
}

/// <summary>A number or a range with what it is about: "Groep", "4–16".</summary>
public sealed record CardFactView(string Label, string Text);

/// <summary>A step on a card.</summary>
/// <param name="When">"10 min per gesprek, tweetallen".</param>
/// <param name="Lead">The first sentence of what to do; empty where there is no room for it.</param>
/// <param name="OnLarge">A large card has room for it.</param>
/// <param name="OnSmall">A small card has room for it.</param>
public sealed record CardStepView(string Title, string When, string Lead, bool OnLarge, bool OnSmall);

/// <summary>One side of a sheet of cards: theme/shared/card-sheet.hbs.</summary>
public sealed record CardSheetView
{
    public required CardLayoutView Layout { get; init; }

    /// <summary>"voorkant", "achterkant" or "voor- en achterkant".</summary>
    public required string Side { get; init; }

    public required bool HasFronts { get; init; }
    public required bool HasBacks { get; init; }

    /// <summary>"bladzijde 1 van 10".</summary>
    public required string Count { get; init; }

    /// <summary>What is on it: "Wandtegels".</summary>
    public required string Title { get; init; }

    public required string Brand { get; init; }
    public required string Licence { get; init; }
    public required string Address { get; init; }
    public required PrintCardView[] Cards { get; init; }
}

/// <summary>How cards lie on a sheet; its paths are SVG, in millimetres.</summary>
public sealed record CardLayoutView
{
    public required string Name { get; init; }
    public required int CardsPerSheet { get; init; }
    public required bool IsFold { get; init; }
    public required bool IsSmall { get; init; }

    /// <summary>Of the paper: "0 0 210 297".</summary>
    public required string ViewBox { get; init; }

    public required string Cuts { get; init; }
    public required string Folds { get; init; }
    public required string Ruler { get; init; }
}

/// <summary>The page with the sheets of a deck, of the work forms of a phase, or of one work form.</summary>
public sealed record CardSheetsView
{
    public required string Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>"Twintig kaarten op tien bladzijden A4."</summary>
    public required string Lead { get; init; }

    /// <summary>What to do with printer and scissors.</summary>
    public required CardAdviceView Advice { get; init; }

    /// <summary>The sizes and ways to print it in; empty for a single card.</summary>
    public required CardChoiceView[] Choices { get; init; }

    /// <summary>The same sheets as a PDF; null when they were not printed.</summary>
    public string? PdfUrl { get; init; }

    /// <summary>Where other work forms are chosen; null for what is not a choice.</summary>
    public string? CardChoiceUrl { get; init; }

    public required string Name { get; init; }
    public required int PageCount { get; init; }

    /// <summary>"portrait" or "landscape"; the paper is A4.</summary>
    public required string Orientation { get; init; }

    public required CardSheetView[] Sheets { get; init; }
}

/// <summary>What to choose in the print dialogue, in bold, and what to do with the paper.</summary>
public sealed record CardAdviceView(string Print, string Choose, string Cut);

/// <summary>One choice for printing, with its options.</summary>
public sealed record CardChoiceView(string Title, LinkView[] Options);

/// <summary>The page to choose work forms on and print their cards.</summary>
public sealed record CardSelectionView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>Where the browser finds the cards.</summary>
    public required string DataUrl { get; init; }

    /// <summary>The work forms by their first phase, each once.</summary>
    public required CardGroupView[] Groups { get; init; }

    /// <summary>Ready-made sheets: all work forms of a phase, and the decks.</summary>
    public required CardSetView[] Sets { get; init; }

    public required LinkView[] Decks { get; init; }
}

/// <summary>Work forms to choose from, under a phase; none for those of every phase.</summary>
public sealed record CardGroupView(string Id, string Title, PhaseView? Phase, CardOptionView[] Forms);

/// <summary>A work form to choose.</summary>
/// <param name="Facts">"60–90 min, 4–16 mensen".</param>
public sealed record CardOptionView(string Slug, string Title, string Facts);

/// <summary>All work forms of a phase, on sheets.</summary>
public sealed record CardSetView(string Title, string Url, string Count, PhaseView? Phase);
