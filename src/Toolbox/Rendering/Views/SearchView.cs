namespace Toolbox.Rendering.Views;

/// <summary>The search field: a plain form, and what its script loads when the field is used.</summary>
/// <param name="Url">The page that finds.</param>
/// <param name="ScriptUrl">The code of the search; empty where it cannot run, as from disk: the form then leads to the list from A to Z.</param>
/// <param name="IndexUrl">The folder of the index.</param>
public sealed record SearchFieldView(string Url, string ScriptUrl, string IndexUrl);

/// <summary>The page that finds; without script it lists everything from A to Z.</summary>
public sealed record SearchView
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string IntroHtml { get; init; }

    /// <summary>Its own address, where the form leads.</summary>
    public required string Url { get; init; }

    /// <summary>The types that results can be chosen by, with the word for many: "werkvormen".</summary>
    public required SearchTypeView[] Types { get; init; }

    /// <summary>Where to look when nothing was found.</summary>
    public required LinkView[] Questions { get; init; }

    public required SearchPhaseView[] Phases { get; init; }

    /// <summary>Letters that have pages, each an anchor.</summary>
    public required LinkView[] Letters { get; init; }

    public required IndexLetterView[] Groups { get; init; }
}

/// <summary>A type of results: its id and the word for many.</summary>
public sealed record SearchTypeView(string Id, string Label);

/// <summary>A phase with the place where its work forms stand.</summary>
public sealed record SearchPhaseView(PhaseView Phase, string Url);

/// <summary>Everything whose name starts with a letter.</summary>
public sealed record IndexLetterView(string Letter, string Id, IndexEntryView[] Entries);

/// <summary>A name in the list from A to Z, and what it is.</summary>
public sealed record IndexEntryView(string Title, string Url, string Kind);
