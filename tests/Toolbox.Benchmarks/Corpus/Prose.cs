namespace Toolbox.Benchmarks.Corpus;

/// <summary>Dutch words in sentences that mean nothing and look like ours: the same for the same seed, on every machine.</summary>
internal sealed class Prose(int seed)
{
    private static readonly string[] Words =
    [
        "aanpak", "afspraak", "agenda", "begeleider", "bespreken", "bijeenkomst", "bord", "collega", "daarna", "deelnemer", "delen",
        "denken", "doel", "doen", "door", "een", "eerst", "elkaar", "ervaring", "ervoor", "gesprek", "gezamenlijk", "groep", "helpt",
        "hoe", "idee", "ieder", "iemand", "inzicht", "jaar", "kaart", "kiezen", "klas", "kort", "kring", "leerling", "leren", "les",
        "luisteren", "maken", "meer", "met", "minuten", "moment", "naast", "nodig", "oefenen", "onderzoek", "onderwijs", "ontwerp",
        "opbrengst", "open", "opnieuw", "opschrijven", "over", "plan", "praktijk", "praten", "probleem", "proberen", "reden", "rond",
        "rustig", "samen", "school", "schrijven", "stap", "stellen", "stilte", "tafel", "team", "terug", "thuis", "tijd", "tussen",
        "uitleg", "vaker", "vel", "verandering", "verhaal", "verschil", "vinden", "voorbeeld", "vooraf", "vraag", "waarom", "week",
        "werk", "werkvorm", "wisselen", "zelf", "zichtbaar", "zien", "zoeken", "zonder",
    ];

    // Seeded, this generator gives the same numbers in every version of .NET.
    private readonly Random random = new(seed);

    public int Number(int min, int max) => random.Next(min, max + 1);

    public T One<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>Some of a list, each at most once, in the order of the list.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        var start = random.Next(choices.Count);
        return [.. choices.Index().Where(c => (c.Index - start + choices.Count) % choices.Count < count).Select(c => c.Item)];
    }

    public string Phrase(int words) => Capital(string.Join(' ', Enumerable.Range(0, words).Select(_ => One(Words))));

    public string Sentence() => $"{Phrase(Number(4, 7))}, {One(Words)} {One(Words)} *{One(Words)}* {One(Words)} {One(Words)}.";

    public string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence()));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
