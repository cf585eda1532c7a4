using System.Text;
using Toolbox.Content;
using Toolbox.Input;

namespace Toolbox.Benchmarks.Corpus;

/// <summary>
/// One work form as a file: its metadata in the canonical form, and a text with everything that ours have. A page is the
/// same in every corpus, but for its neighbours in the last few.
/// </summary>
internal static class WorkFormFile
{
    public const int SmallestSize = 5_000;
    public const int LargestSize = 6_000;

    // Each page names so many others, so that a corpus grows evenly.
    private const int NeighbourCount = 3;

    // Pitfalls are added up to here; one takes less than what is left to the largest size.
    private const int FullSize = 5_400;

    private static readonly string[] Groupings = ["alleen", "trio", "viertal", "plenair"];

    public static string SlugOf(int number) => $"werkvorm-{number:00000}";

    public static string PathOf(int number) => $"werkvormen/{SlugOf(number)}.md";

    /// <param name="number">From nought.</param>
    /// <param name="count">How many work forms the corpus has.</param>
    public static string Write(int number, int count)
    {
        var prose = new Prose(seed: number);
        var neighbours = NeighboursOf(number, count);
        var path = PathOf(number);
        var metadata = $"---\n{Metadata(prose, number, neighbours)}---\n";
        var page = new StringBuilder(CanonicalFile.Format(SourceFile.FromText(path, metadata))
            ?? throw new CannotMeasureException($"The metadata of {path} is not what the model asks for:\n{metadata}"));
        page.Append(Body(prose, neighbours));
        while (Encoding.UTF8.GetByteCount(page.ToString()) < FullSize)
        {
            page.Append("- ").Append(prose.Sentence()).Append('\n');
        }

        return page.ToString();
    }

    private static List<string> NeighboursOf(int number, int count) =>
        [.. Enumerable.Range(1, NeighbourCount).Select(step => (number + step) % count).Where(n => n != number).Distinct().Select(SlugOf)];

    private static string Metadata(Prose prose, int number, List<string> neighbours)
    {
        // Everyone speaks with everyone, so the time follows from the group: three rounds for four people, eleven for twelve.
        var (once, each) = (prose.Number(20, 40), prose.Number(5, 10));
        var related = neighbours.Count == 0 ? "" : $"related: [{string.Join(", ", neighbours)}]\n";
        return $$"""
            title: {{prose.Phrase(3)}} {{number}}
            summary: {{prose.Phrase(12)}}.
            aliases: [{{prose.Phrase(2)}}, {{prose.Phrase(3)}}]
            phases: [{{string.Join(", ", prose.Some(SiteFiles.Phases, 2))}}]
            goals: [{{string.Join(", ", prose.Some(SiteFiles.Goals, 3))}}]
            questions: [{{prose.One(SiteFiles.Questions)}}]
            group: { min: 4, max: 12, origin: aanvulling }
            duration: { min: {{once + (3 * each)}}, max: {{once + (11 * each)}}, origin: bron, for: kleine groep, source: { id: {{SiteFiles.Source(prose)}}, at: §{{prose.Number(1, 9)}} } }
            preparation: { minutes: {{prose.Number(0, 30)}}, origin: aanvulling }
            settings: [op-locatie, buiten]
            difficulty: { facilitator: {{prose.Number(1, 3)}}, participants: {{prose.Number(1, 3)}} }
            materials: [{{prose.Phrase(2)}}, {{prose.Phrase(3)}}, {{prose.Phrase(4)}}]
            steps:
            {{Step(prose, once / 4, "plenair")}}
            {{Step(prose, once / 4, "alleen")}}
            {{Step(prose, each, "duo")}}
              repeat: people-1
            {{Step(prose, once / 4, prose.One(Groupings))}}
            {{Step(prose, once - (3 * (once / 4)), "plenair")}}
            provenance: deels
            certainty: middel
            evidence: { level: beschreven, note: "{{prose.Sentence()}}" }
            privacy: [namen]
            safety: zelf-doen
            tried: [{ date: 2026-05-{{prose.Number(1, 28):00}}, group: {{prose.Phrase(4)}}, changed: {{prose.Phrase(8)}} }]
            credits: { by: {{prose.Phrase(2)}} }
            audience: [begeleider]
            {{related}}sources: [{ id: {{SiteFiles.Source(prose)}}, at: §{{prose.Number(1, 9)}} }]
            updated: 2026-{{prose.Number(1, 11):00}}-{{prose.Number(1, 28):00}}

            """;
    }

    private static string Step(Prose prose, int minutes, string grouping) => $$"""
        - title: {{prose.Phrase(4)}}
          minutes: {{minutes}}
          grouping: {{grouping}}
          text: {{prose.Sentence()}}
          origin: {{(grouping is "duo" ? "bron" : "aanvulling")}}
        """;

    private static string Body(Prose prose, List<string> neighbours)
    {
        var others = neighbours.Count == 0 ? ["index"] : neighbours;
        return $$"""

            {{prose.Sentences(2)}} Een {leraar} ziet dat het eerst. {aanvulling}

            {{prose.Sentences(3)}}

            ## Voorbereiden

            - {{prose.Sentence()}}
            - **{{prose.Phrase(2)}}.** {{prose.Sentence()}}
            - {{prose.Sentence()}} {bron §{{prose.Number(1, 9)}}}

            ## Waarom dit werkt

            {{prose.Sentence()}} Zie het begrip [{{prose.Phrase(1)}}](begrip:{{SiteFiles.Term(prose)}}) en [wie het beschreef](bron:{{SiteFiles.Source(prose)}}).

            {{prose.Sentences(3)}}

            ## Voorbeeld

            ::: voorbeeld
            Stel: {{prose.Sentence()}} De {schoolleider} leest mee.
            :::

            ## Verdeling

            | Wie | Wat | Vraag |
            |---|---|---|
            | {{prose.Phrase(1)}} | {{prose.Phrase(3)}} | {{prose.Phrase(4)}}? |
            | {{prose.Phrase(1)}} | {{prose.Phrase(3)}} | {{prose.Phrase(4)}}? |
            | {{prose.Phrase(1)}} | {{prose.Phrase(3)}} | {{prose.Phrase(4)}}? |

            ## Varianten

            1. {{prose.Sentence()}} Doe daarna [{{prose.Phrase(2)}}]({{prose.One(others)}}.md).
            2. {{prose.Sentence()}}

            ### {{prose.Phrase(2)}}

            > {{prose.Sentence()}}

            ## Wanneer niet

            {{prose.Sentences(3)}} Kies dan [{{prose.Phrase(2)}}]({{others[0]}}.md).

            ## Valkuilen


            """;
    }
}
