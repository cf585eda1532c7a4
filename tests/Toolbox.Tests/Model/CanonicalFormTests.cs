using Toolbox.Content;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Model;

public sealed class CanonicalFormTests
{
    [Fact]
    public void Fields_take_their_order_and_values_their_quotes()
    {
        var file = SourceFile.FromText("over/pagina.md", """
            ---
            # Een opmerking verdwijnt.
            updated: 2026-11-21
            summary: 'Een zin: met een dubbelepunt.'
            aliases:
                - PLG
                - "360"
            title:   "Een pagina"
            ---
            De tekst   blijft.

            """);

        Assert.Equal("""
            ---
            title: Een pagina
            summary: "Een zin: met een dubbelepunt."
            aliases: [PLG, "360"]
            updated: 2026-11-21
            ---
            De tekst   blijft.

            """, CanonicalFile.Format(file));
    }

    [Fact]
    public void Long_text_is_folded_and_text_of_several_lines_stays_as_it_is()
    {
        var file = SourceFile.FromText("theorie/model.md", $"""
            ---
            title: Een model
            summary: Een zin.
            claim: {string.Join(' ', Enumerable.Repeat("woord", 25))}
            evidence:
                level: onbekend
                note: "Eerst dit.\n\nDan dat."
            updated: 2026-11-21
            ---

            """);

        Assert.Equal($"""
            ---
            title: Een model
            summary: Een zin.
            claim: >-
              {string.Join(' ', Enumerable.Repeat("woord", 16))}
              {string.Join(' ', Enumerable.Repeat("woord", 9))}
            evidence:
              level: onbekend
              note: |-
                Eerst dit.

                Dan dat.
            updated: 2026-11-21
            ---

            """, CanonicalFile.Format(file));
    }

    [Fact]
    public void A_file_with_mistakes_is_left_alone() =>
        Assert.Null(CanonicalFile.Format(SourceFile.FromText("over/pagina.md", "---\ntitel: Fout\n---\n")));

    [Fact]
    public void Formatting_our_own_content_again_changes_nothing_and_keeps_every_value()
    {
        foreach (var file in InputFolder.Read(Repository.Input).Files.Where(PageReader.IsPage))
        {
            var once = CanonicalFile.Format(file)!;
            Assert.Equal(file.ReadText([]), once);
            Assert.Equal(once, CanonicalFile.Format(SourceFile.FromText(file.Path, once)));
        }
    }
}
