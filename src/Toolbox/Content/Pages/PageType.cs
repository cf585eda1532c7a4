using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A type of page: its name, the folder that decides it, and the words for it.</summary>
/// <param name="Id">As in toolbox.json and for the template: <c>werkvorm</c>.</param>
/// <param name="Folder">First folder of the path; empty for pages without one.</param>
/// <param name="Label">Name of one: "Werkvorm".</param>
/// <param name="Plural">Name of many in running text: "werkvormen".</param>
public sealed record PageType(string Id, string Folder, string Label, string Plural, ContentType Metadata)
{
    public static PageType WorkForm { get; } = new("werkvorm", "werkvormen", "Werkvorm", "werkvormen", ContentType.Of<WorkForm>());
    public static PageType Theory { get; } = new("theorie", "theorie", "Theorie", "theorieën", ContentType.Of<Theory>());
    public static PageType Variant { get; } = new("soort", "soorten", "Soort", "soorten", ContentType.Of<Variant>());
    public static PageType Role { get; } = new("rol", "rollen", "Rol", "rollen", ContentType.Of<Role>());
    public static PageType Checklist { get; } = new("checklist", "checklists", "Checklist", "checklists", ContentType.Of<Checklist>());
    public static PageType Story { get; } = new("praktijk", "praktijk", "Praktijk", "praktijkverhalen", ContentType.Of<Story>());
    public static PageType CardDeck { get; } = new("kaarten", "kaarten", "Kaarten", "sets kaarten", ContentType.Of<CardDeck>());
    public static PageType Plain { get; } = new("pagina", "", "Pagina", "pagina's", ContentType.Of<PlainPage>());
    public static PageType Home { get; } = new("home", "", "Home", "voorpagina's", ContentType.Of<HomePage>());

    /// <summary>The types with a folder of their own, in the order of the menu.</summary>
    public static ImmutableArray<PageType> WithFolder { get; } = [WorkForm, Theory, Variant, Role, Checklist, Story, CardDeck];

    public static ImmutableArray<PageType> All { get; } = [.. WithFolder, Plain, Home];

    /// <summary>The type of a page's file: its first folder decides; the index of a folder is a plain page.</summary>
    public static PageType OfFile(string file)
    {
        if (file is "index.md")
        {
            return Home;
        }

        var slash = file.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && !file.EndsWith("/index.md", StringComparison.Ordinal)
            ? WithFolder.FirstOrDefault(t => file.AsSpan(0, slash).SequenceEqual(t.Folder)) ?? Plain
            : Plain;
    }
}
