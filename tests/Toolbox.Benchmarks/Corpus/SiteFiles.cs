namespace Toolbox.Benchmarks.Corpus;

/// <summary>What a site needs besides its work forms: settings, lists, words, glossary, bibliography, home and list pages.</summary>
internal static class SiteFiles
{
    private const int TermCount = 40;
    private const int SourceCount = 30;

    public static IReadOnlyList<string> Phases { get; } = ["verkennen", "starten", "werken", "verdiepen", "borgen"];

    public static IReadOnlyList<string> Goals { get; } = ["kennismaken", "visie", "ontwerpen", "delen", "reflectie", "besluiten", "evalueren"];

    public static IReadOnlyList<string> Questions { get; } = ["contact", "voorbereiding", "interactie", "online", "evaluatie"];

    /// <summary>A term of the glossary.</summary>
    public static string Term(Prose prose) => $"begrip-{prose.Number(1, TermCount):00}";

    /// <summary>A source of the bibliography.</summary>
    public static string Source(Prose prose) => $"auteur-{prose.Number(1, SourceCount):00}";

    public static IEnumerable<(string Path, string Text)> Write(int workForms) =>
    [
        ("site.yml", Settings),
        ("vocabularies.yml", Vocabularies),
        ("termen.yml", Words),
        ("begrippen.yml", Glossary()),
        ("bronnen.yml", Bibliography()),
        ("index.md", Home(workForms)),
        ("404.md", Page("Deze pagina is er niet", home: "index.md")),
        ("werkvormen/index.md", Page("Werkvormen", home: "../index.md")),
        ("zoeken/index.md", Page("Zoeken", home: "../index.md")),
        ("begrippen/index.md", Page("Begrippen", home: "../index.md")),
        ("bronnen/index.md", Page("Bronnen", home: "../index.md")),
    ];

    private const string Settings = """
        title: Toolbox leergemeenschappen
        tagline: Open gereedschap voor samen leren in scholen
        baseUrl: https://toolbox.example/
        language: nl
        repository: https://github.com/toolbox-leergemeenschappen/toolbox
        licence: CC BY 4.0
        navigation:
          - { title: Werkvormen, page: werkvormen }
          - { title: Begrippen, page: begrippen }
        footer:
          about:
            - { title: Bronnen, page: bronnen }
        """;

    private const string Words = """
        leraar: { nl-NL: leraar, nl-BE: leerkracht }
        schoolleider: { nl-NL: schoolleider, nl-BE: directeur }
        teamleider: { nl-NL: teamleider, nl-BE: coördinator }
        """;

    private static string Vocabularies => $"""
        phases:
        {Values(Phases)}
        goals:
        {Values(Goals)}
        audiences:
        {Values(["schoolleider", "begeleider"])}
        settings:
        {Values(["op-locatie", "online", "buiten"])}
        evidence:
        {Values(["onderzoek", "beschreven", "gebruikt", "onbekend"])}
        questions:
        {Values(Questions)}
        sectors:
        {Values(["po", "vo"])}
        """;

    private static string Values(IEnumerable<string> ids) =>
        string.Join('\n', ids.Select(id => $$"""  - { id: {{id}}, label: {{id}}, description: Wat {{id}} betekent. }"""));

    private static string Glossary() => string.Join('\n', Enumerable.Range(1, TermCount).Select(number => $"""
        - id: begrip-{number:00}
          term: Begrip {number}
          text: {new Prose(-number).Sentence()}
        """));

    private static string Bibliography() => string.Join('\n', Enumerable.Range(1, SourceCount).Select(number => $"""
        - id: auteur-{number:00}
          authors: Auteur {number}
          year: {1990 + number}
          title: {new Prose(-number).Phrase(6)}
        """));

    private static string Home(int workForms) => $"""
        ---
        title: Samen leren
        summary: Werkvormen voor leergemeenschappen in scholen.
        doors:
          - title: Ik begeleid een bijeenkomst
            page: werkvormen
        path:
        {string.Join('\n', Phases.Index().Select(p => Path(p.Item, WorkFormFile.SlugOf(p.Index % workForms))))}
        updated: 2026-11-21
        ---
        ## Eerlijk over wat we weten

        Bij elke werkvorm staat wat de bron beschrijft en wat wij hebben aangevuld.

        """;

    private static string Path(string phase, string tool) => $$"""  - { phase: {{phase}}, ask: Wat doen we nu?, tools: [{{tool}}] }""";

    private static string Page(string title, string home) => $"""
        ---
        title: {title}
        summary: Alles bij elkaar op één pagina.
        updated: 2026-11-21
        ---
        Hier staat alles bij elkaar. Terug naar [het begin]({home}).

        """;
}
