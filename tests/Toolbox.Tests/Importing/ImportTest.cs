using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Importing;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Importing;

/// <summary>Imports into the small site that every test starts from.</summary>
internal static class ImportTest
{
    public static InputFolder Input { get; } = SiteTest.With().Input;

    public static Vocabularies Vocabularies { get; } = DataReader.Read(Input).Data.Vocabularies;

    public static FormInWord Empty(PageType? type = null) => FormInWord.Empty(type ?? PageType.WorkForm, Vocabularies);

    /// <summary>A work form with everything that is needed, and no more.</summary>
    public static FormInWord Complete() => Empty()
        .Fill("title", "Samen lezen")
        .Fill("summary", "Je leest samen een tekst en bespreekt wat je raakt.")
        .Tick("phases", "starten")
        .Tick("goals", "kennismaken")
        .Fill("group.min", "4")
        .Fill("duration.min", "30 minuten")
        .Fill("preparation.minutes", "10")
        .Tick("settings", "op-locatie")
        .Fill("difficulty.facilitator", "1")
        .Fill("difficulty.participants", "2")
        .Fill("provenance", "aanvulling: de uitwerking is van ons; de bron noemt de vorm hooguit")
        .Fill("certainty", "laag: onze eigen invulling")
        .Fill("evidence.level", "onbekend: we weten het niet")
        .Fill("steps.title", "Lezen")
        .Fill("steps.minutes", "10")
        .Fill("steps.grouping", "alleen")
        .Fill("steps.text", "Lees de tekst in stilte.")
        .Fill("steps.title", "Praten", row: 1)
        .Fill("steps.minutes", "20", row: 1)
        .Fill("steps.grouping", "plenair", row: 1)
        .Fill("steps.text", "Zeg wat je raakte.", row: 1)
        .Fill("tekst", "Na afloop weet je wat een ander las.");

    public static WordImport Import(FormInWord form, PageType? type = null) => Import(form.Save(), type);

    public static WordImport Import(byte[] file, PageType? type = null, InputFolder? input = null)
    {
        using var stream = new MemoryStream(file);
        return WordImport.Of(stream, type ?? PageType.WorkForm, input ?? Input, new DateOnly(2026, 11, 22));
    }

    /// <summary>What is said, a line each: what the form misses first, then what is wrong in the page.</summary>
    public static IEnumerable<string> Messages(WordImport import) =>
        import.Notes.Concat(import.Problems.Select(p => p.Problem)).Select(p => $"{p.Code}: {p.Message.Nl}");

    /// <summary>The page, of which nothing is to be said.</summary>
    public static string CleanPage(WordImport import)
    {
        Assert.Null(import.Refusal);
        Assert.Empty(Messages(import));
        return import.Text;
    }

    public static string? Refusal(byte[] file, PageType? type = null) => Import(file, type).Refusal?.In(Language.Dutch);
}
