namespace Toolbox.Content;

/// <summary>
/// The address of a page inside the site, without base path: <c>/werkvormen/carrousel/</c>. It follows from the path of
/// the file alone, so links can be resolved before the page they point to has been read.
/// </summary>
public readonly record struct Route(string Path)
{
    public static Route Home { get; } = new("/");

    /// <summary>Where the terms of begrippen.yml are shown, each under its own anchor.</summary>
    public static Route Glossary { get; } = new("/begrippen/");

    /// <summary>Where the sources of bronnen.yml are shown, each under its own anchor.</summary>
    public static Route Bibliography { get; } = new("/bronnen/");

    /// <summary>The page that finds, and lists all pages from A to Z.</summary>
    public static Route Search { get; } = new("/zoeken/");

    /// <summary>The list of card decks.</summary>
    public static Route Cards { get; } = new("/kaarten/");

    /// <summary>Where cards of work forms are chosen; the sheets of each phase stand under it.</summary>
    public static Route CardSelection { get; } = new("/kaarten/kiezen/");

    /// <summary>The cards of all work forms, for the browser.</summary>
    public static Route CardData { get; } = new("/kaarten/kaarten.js");

    /// <summary>Where the start wizard asks its questions.</summary>
    public static Route Start { get; } = new("/starten/");

    /// <summary>The catalogue of work forms.</summary>
    public static Route WorkForms { get; } = new("/werkvormen/");

    /// <summary>Where a meeting is planned.</summary>
    public static Route Meeting { get; } = new("/bijeenkomst/");

    /// <summary>What can be done without a network, and what to read when there is none.</summary>
    public static Route Offline { get; } = new("/zonder-netwerk/");

    /// <summary>Where a school makes the toolbox its own.</summary>
    public static Route OwnCopy { get; } = new("/eigen-kopie/");

    /// <summary>The worker that keeps pages for use without a network; it rules over everything beside and below it.</summary>
    public static Route Worker { get; } = new("/sw.js");

    /// <summary>Which version of the site this is, for the worker.</summary>
    public static Route Version { get; } = new("/version.json");

    /// <summary>The whole site in one file.</summary>
    public static Route Archive { get; } = new("/toolbox.zip");

    /// <summary>The page that a web server shows for an unknown address.</summary>
    public static Route NotFound { get; } = new("/404.html");

    /// <summary>Where the worksheet of this page is filled in.</summary>
    public Route Worksheet => new(Path + "werkblad/");

    /// <summary>The same worksheet as a Word file.</summary>
    public Route WordFile => new(Path + "werkblad.docx");

    /// <summary>The print of this page, beside it: <c>/werkvormen/carrousel/werkblad.pdf</c>.</summary>
    public Route Pdf => new(Path.TrimEnd('/') + ".pdf");

    /// <summary>What the pages of this list can be chosen by, for the browser.</summary>
    public Route CatalogueData => new(Path + "keuze.js");

    /// <summary>What planner and cards need of this work form.</summary>
    public Route ToolData => new(Path + "tool.json");

    /// <summary>The card of this work form.</summary>
    public Route Card => new(Path + "kaart/");

    /// <summary>The sheets of this deck of cards; other sizes stand under it.</summary>
    public Route CardSheets => new(Path + "vellen/");

    /// <summary>The file that is written: <c>werkvormen/carrousel/index.html</c>.</summary>
    public string OutputPath => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The route of a page's file: <c>werkvormen/carrousel.md</c> gives <c>/werkvormen/carrousel/</c>.</summary>
    public static Route OfPage(string file)
    {
        var name = file[..^".md".Length];
        if (name is "index")
        {
            return Home;
        }

        if (name is "404")
        {
            return NotFound;
        }

        return new Route("/" + (name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"index".Length] : name + "/"));
    }

    /// <summary>The route of a picture or other asset: its own path.</summary>
    public static Route OfAsset(string file) => new("/" + file);

    public override string ToString() => Path;
}

/// <summary>Where a link leads: a page or asset of this site, and an anchor in it.</summary>
public sealed record LinkTarget(Route Route, string? Fragment = null)
{
    public static LinkTarget Term(string slug) => new(Route.Glossary, slug);

    public static LinkTarget Source(string id) => new(Route.Bibliography, id);

    public override string ToString() => Fragment is null ? Route.Path : $"{Route.Path}#{Fragment}";
}
