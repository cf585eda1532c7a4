using System.Collections.Immutable;
using Toolbox.Diagnostics;

namespace Toolbox.Brands.Updates;

/// <summary>What a newer release means for a brand, for people.</summary>
public static class UpdateReport
{
    public static void Write(TextWriter output, BrandUpdate update, Language language)
    {
        output.WriteLine(Summary(update).In(language));
        foreach (var (title, reason) in Reasons)
        {
            WriteList(output, title.In(language), [.. update.Stale.Where(s => s.Reason == reason).Select(s => Line(s).In(language))]);
        }

        WriteList(output, new Bilingual("Staat bij 'hide' en bestaat niet meer; haal het daar weg:", "In 'hide' and no longer there; remove it from the list:").In(language), update.HiddenGone);
        WriteList(output, new Bilingual("Nieuw:", "New:").In(language), update.Added);
        WriteList(output, new Bilingual("Veranderd:", "Changed:").In(language), update.Changed);
        WriteList(output, new Bilingual("Weg:", "Gone:").In(language), update.Removed);
    }

    private static (Bilingual Title, StaleReason Reason)[] Reasons { get; } =
    [
        (new("Je verving dit, en de toolbox heeft een andere versie. Vergelijk ze, en zet daarna de nieuwe basedOn in je bestand:",
            "You replaced this, and the toolbox has another version. Compare them, then put the new basedOn in your file:"), StaleReason.Changed),
        (new("Je verving dit, en de toolbox heeft het niet meer. Haal basedOn weg om het als eigen pagina te houden:",
            "You replaced this, and the toolbox no longer has it. Remove basedOn to keep it as a page of your own:"), StaleReason.Gone),
        (new("Je vervangt dit zonder te zeggen welke versie. Vergelijk ze, en zet basedOn erbij:",
            "You replace this without saying which version. Compare them, then add basedOn:"), StaleReason.Unknown),
        (new("Dit was alleen van jou, en de toolbox heeft nu iets onder dezelfde naam. Zet basedOn erbij om het te vervangen, of geef het jouwe een andere naam:",
            "This was yours alone, and the toolbox now has something under the same name. Add basedOn to replace it, or rename yours:"), StaleReason.Taken),
        (new("Je vervangt dit, en in de nieuwere uitgave is het nieuw, anders of weg. Kijk of het jouwe nog klopt; een plaatje of woord heeft geen plek voor basedOn:",
            "You replace this, and in the newer release it is new, different or gone. See whether yours still holds; a picture or word has no place for basedOn:"), StaleReason.Other),
    ];

    private static Bilingual Summary(BrandUpdate update)
    {
        var look = update.Stale.Length + update.HiddenGone.Length;
        var (added, changed, removed) = (update.Added.Length, update.Changed.Length, update.Removed.Length);
        return new(
            $"{update.BrandId}: {(look == 0 ? "niets om na te kijken" : $"{look} om na te kijken")}; in de toolbox {added} nieuw, {changed} veranderd, {removed} weg.",
            $"{update.BrandId}: {(look == 0 ? "nothing to look at" : $"{look} to look at")}; in the toolbox {added} new, {changed} changed, {removed} gone.");
    }

    private static Bilingual Line(StalePart part) => part.Hash is null
        ? new(part.Name, part.Name)
        : new($"{part.Name}  basedOn: {part.Hash}", $"{part.Name}  basedOn: {part.Hash}");

    private static void WriteList(TextWriter output, string title, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }
    }
}
