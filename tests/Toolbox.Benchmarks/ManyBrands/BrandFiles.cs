namespace Toolbox.Benchmarks.ManyBrands;

/// <summary>A brand with a number: its own colours and words, and a page of its own.</summary>
internal static class BrandFiles
{
    private static readonly string[] Colours = ["#7a1f4b", "#2f4a9e", "#0b5563", "#5b4799"];
    private static readonly string[] Communities = ["leergemeenschap", "leerwerkgemeenschap", "leernetwerk", "Learning Community"];

    public static void Write(string input, int number)
    {
        var folder = Path.Combine(input, "brands", $"school-{number:000}");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "brand.yml"), $$"""
            name: School {{number}}
            tagline: Samen leren op school {{number}}
            baseUrl: https://school-{{number}}.example/
            contact: post@school-{{number}}.example
            colours: { main: "{{Colours[number % Colours.Length]}}" }
            words: {{(number % 2 == 0 ? "nl-NL" : "nl-BE")}}
            community: {{Communities[number % Communities.Length]}}
            navigation:
              - { title: Van ons, page: van-ons }

            """);
        File.WriteAllText(Path.Combine(folder, "van-ons.md"), $$"""
            ---
            title: Van school {{number}}
            summary: Wat op deze school is afgesproken.
            updated: 2026-11-21
            ---
            Op deze school is een {leergemeenschap} een groep van zes. Schrijf naar {contact}.

            """);
    }
}
