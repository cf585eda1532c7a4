using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Browsing;

/// <summary>
/// One page of every type. There is a type for every template of the theme, so that a new one is tested without a word
/// here, and a few for pages that share a template and yet look different.
/// </summary>
public static class PageTypes
{
    private static readonly Dictionary<string, Func<SitePage, bool>> Special = new(StringComparer.Ordinal)
    {
        ["404"] = page => page.Path is "/404.html",
        ["lijst-werkvormen"] = page => page.Path is "/werkvormen/",
        ["lijst-theorie"] = page => page.Path is "/theorie/",
        ["kaart"] = page => page.Path is "/werkvormen/carrousel/kaart/",
        ["vraag"] = page => page.Path.StartsWith("/vragen/", StringComparison.Ordinal) && page.Template is "pagina",
        ["werkvorm-met-herhaling"] = page => page.Path is "/werkvormen/carrousel/",
    };

    /// <summary>The names of the types, for theories.</summary>
    public static TheoryData<string> All => [.. Templates.Concat(Special.Keys)];

    // There are no card decks yet. Their first page switches their template on.
    private static IEnumerable<string> Templates =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Theme, "templates"), "*.hbs").Order(StringComparer.Ordinal)
        let name = Path.GetFileNameWithoutExtension(file)
        where name is not "layout"
        where name is not "kaarten" || Directory.Exists(Path.Combine(Repository.Input, "kaarten"))
        select name;

    /// <summary>The shortest page of a type, for what every page of the type has: its template, colours and menus.</summary>
    public static SitePage ShortPageOf(this BuiltSite site, string type)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Pages.Where(PagesOf(type)).MinBy(page => page.Html.Length)
            ?? throw new InvalidOperationException($"No page of the site is of the type '{type}', so nothing tests its template.");
    }

    /// <summary>The page of a type: the longest, because most can go wrong there.</summary>
    /// <exception cref="InvalidOperationException">The site has no such page.</exception>
    public static SitePage PageOf(this BuiltSite site, string type)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Pages.Where(PagesOf(type)).MaxBy(page => page.Html.Length)
            ?? throw new InvalidOperationException($"No page of the site is of the type '{type}', so nothing tests its template.");
    }

    private static Func<SitePage, bool> PagesOf(string type) =>
        Special.TryGetValue(type, out var special)
            ? special
            : page => string.Equals(page.Template, type, StringComparison.Ordinal) && page.Path is not "/404.html";
}
