namespace Toolbox.Rendering.Views;

/// <summary>What of a page comes on paper: the buttons under its title.</summary>
public sealed record PaperView
{
    /// <summary>Where the worksheet is filled in and printed; null for a page without one.</summary>
    public string? WorksheetUrl { get; init; }

    /// <summary>The same as a Word file; null for a page without a worksheet.</summary>
    public string? WordUrl { get; init; }

    /// <summary>What the Word file is called where it is saved.</summary>
    public string WordName { get; init; } = "";

    /// <summary>The worksheet as a PDF; null when it was not printed.</summary>
    public string? PdfUrl { get; init; }

    /// <summary>Where the card is printed; null for a page without one.</summary>
    public string? CardUrl { get; init; }

    /// <summary>What the meeting planner calls this work form; null for other pages, and on a site without the planner.</summary>
    public string? CollectSlug { get; init; }

    /// <summary>What is kept for use without a network, with spaces between; empty where nothing can be kept.</summary>
    public string KeepUrls { get; init; } = "";

    /// <summary>The name it is kept under.</summary>
    public string KeepName { get; init; } = "";

    /// <summary>There is something to print.</summary>
    public bool HasPaper => WorksheetUrl is not null || CardUrl is not null;

    /// <summary>Why there is no worksheet; empty where there is one, or where nobody would expect one.</summary>
    public required string NoWorksheet { get; init; }
}
