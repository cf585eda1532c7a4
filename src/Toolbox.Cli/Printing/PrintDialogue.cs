namespace Toolbox.Cli.Printing;

/// <summary>What the print script is asked.</summary>
/// <param name="Folder">Where the site is; the prints come there too.</param>
/// <param name="BasePath">Where the site lives on its host.</param>
internal sealed record PrintQuestion(string Folder, string BasePath, IReadOnlyList<PrintedSheet> Sheets);

/// <summary>A page to print.</summary>
/// <param name="Page">Its address under the base path.</param>
/// <param name="Pdf">Where the print goes, under the folder.</param>
internal sealed record PrintedSheet(string Page, string Pdf);

/// <summary>What the print script says; one of these is there.</summary>
internal sealed record PrintAnswer
{
    /// <summary>A browser has started.</summary>
    public bool Ready { get; init; }

    /// <summary>There is no browser; these were tried.</summary>
    public IReadOnlyList<TriedBrowser> None { get; init; } = [];

    /// <summary>The address of a page that is done.</summary>
    public string? Printed { get; init; }

    /// <summary>The address of a page that cannot be printed.</summary>
    public string? Failed { get; init; }

    public string? Why { get; init; }
}

/// <summary>A browser that is not there, or one that does not start.</summary>
internal sealed record TriedBrowser(string Name, string? Error)
{
    public override string ToString() => Error is null ? Name : $"{Name}: {Error}";
}
