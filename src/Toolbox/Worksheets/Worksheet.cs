using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Worksheets.Paging;

namespace Toolbox.Worksheets;

/// <summary>Paper sizes that schools print on.</summary>
public enum Paper
{
    [Choice("A4", "Gewoon papier.")]
    A4,

    [Choice("A3", "Twee keer A4, voor aan tafel of aan de wand.")]
    A3,
}

/// <summary>How the paper lies.</summary>
public enum Orientation
{
    [Choice("staand", "De korte kant boven.")]
    Portrait,

    [Choice("liggend", "De lange kant boven.")]
    Landscape,
}

/// <summary>A worksheet as typed blocks: the one model behind the screen, the paper, and the Word file.</summary>
[ContentName("een werkblad", "a worksheet")]
public sealed record Worksheet : IValidated
{
    [Field("Titel", "De titel boven het blad; laat weg als het die van de pagina is.")]
    public Phrase? Title { get; init; }

    [Field("Papier", "A4 of A3.")]
    public Paper Paper { get; init; } = Paper.A4;

    [Field("Stand", "staand of liggend.")]
    public Orientation Orientation { get; init; } = Orientation.Portrait;

    [Field("Bladzijden", "Hoeveel bladzijden het zijn.", Min = 1, Max = 8)]
    public required int Pages { get; init; }

    [Field("Voor wie", "Wie er één krijgt: ieder (alleen), elk tweetal, drietal, viertal of groepje, of één voor allemaal samen (plenair). Laat weg wat uit de stappen volgt.")]
    public Grouping? Grouping { get; init; }

    [Field("Op één blad", "Hoe vaak het op het blad staat, als je het losknipt: twee kaartjes op een blad is 2.", Min = 1, Max = 12)]
    public int PerSheet { get; init; } = 1;

    [Field("Blokken", "Wat er op het blad staat, van boven naar onder.")]
    public required ImmutableArray<WorksheetBlock> Blocks { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        var needed = SheetPages.Divide(this).Length;
        if (needed != Pages)
        {
            yield return ("pages", Problems.SheetPages(needed, Pages));
        }
    }
}
