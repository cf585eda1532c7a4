namespace Toolbox.Rendering.Views;

/// <summary>
/// A page as a card in a list. Work forms have phases and facts; other types have a kind and a title only.
/// Rendered by the server and by the browser: theme/shared/tool-card.hbs.
/// </summary>
public sealed record ToolCardView
{
    public required string Slug { get; init; }
    public required string Url { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>Where a search found it, in the place of the summary; empty elsewhere.</summary>
    public string PassageHtml { get; init; } = "";

    /// <summary>Type of the page in words (Werkvorm, Theorie, Soort, ...).</summary>
    public required string Kind { get; init; }

    /// <summary>All phases in order, each on or off; empty for a page without phases.</summary>
    public required PhaseView[] PhaseLine { get; init; }

    /// <summary>The phases that are on; empty when <see cref="EveryPhase"/>.</summary>
    public required PhaseView[] Phases { get; init; }

    public required bool EveryPhase { get; init; }

    /// <summary>Short facts with their icon: time, group, preparation; for other types what helps to choose.</summary>
    public required FactView[] Facts { get; init; }
}

/// <summary>A phase of a learning community: id (class and glyph), word, and whether it holds here.</summary>
public sealed record PhaseView(string Id, string Label, bool On);

/// <summary>One short fact: icon, what it is about (for who cannot see the icon), and the value.</summary>
public sealed record FactView(string Icon, string Label, string Text);
