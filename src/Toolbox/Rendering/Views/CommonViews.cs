namespace Toolbox.Rendering.Views;

/// <summary>A section of a page: a second-level heading with what follows it.</summary>
public sealed record SectionView(string Id, string Title, string Html);

/// <summary>How sure we are: the evidence word, what it means, and what the page says about it.</summary>
public sealed record CertaintyView
{
    /// <summary>onderzoek, beschreven, gebruikt or onbekend.</summary>
    public required string Word { get; init; }

    public required string Meaning { get; init; }
    public required string NoteHtml { get; init; }

    /// <summary>What comes from the source and what we added, in a sentence; may be empty.</summary>
    public required string Provenance { get; init; }
}

/// <summary>What stands at the end of every page of content: theory behind it, sources, and what fits with it.</summary>
public sealed record BackgroundView
{
    public required LinkView[] Theories { get; init; }
    public required SourceView[] Sources { get; init; }

    /// <summary>Who made the form and under which licence; empty when it is from the sources.</summary>
    public required string Credits { get; init; }

    /// <summary>Pages that fit with this one.</summary>
    public required ToolCardView[] Related { get; init; }

    /// <summary>Pages that fit too, when there are many.</summary>
    public required LinkView[] MoreRelated { get; init; }

    /// <summary>Work forms that name this page, on pages that are not a work form themselves.</summary>
    public required ToolCardView[] UsedBy { get; init; }

    /// <summary>Other work forms that name this page, when there are many.</summary>
    public required LinkView[] MoreUsedBy { get; init; }
}

/// <summary>A source with the places in it that the page rests on.</summary>
public sealed record SourceView
{
    public required string Id { get; init; }

    /// <summary>Authors and year: "Bruining (1997)"; the title where no author is known.</summary>
    public required string Lead { get; init; }

    /// <summary>Title, set apart.</summary>
    public required string Title { get; init; }

    /// <summary>Where it appeared.</summary>
    public required string Rest { get; init; }

    /// <summary>"§7.9 en figuur 11"; may be empty.</summary>
    public required string At { get; init; }

    /// <summary>Address on this site, in the bibliography.</summary>
    public required string Url { get; init; }

    /// <summary>Address elsewhere; null when there is none.</summary>
    public string? ExternalUrl { get; init; }

    public required string Note { get; init; }
}

/// <summary>Text with whose it is.</summary>
public sealed record ClaimView(string Html, ProvenanceView? Provenance);
