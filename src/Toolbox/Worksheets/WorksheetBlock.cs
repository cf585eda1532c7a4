using System.Collections.Immutable;
using Toolbox.Figures;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Worksheets;

/// <summary>A block of a worksheet.</summary>
[ContentName("een blok van een werkblad", "a worksheet block")]
[Kind("fields", typeof(FieldsBlock))]
[Kind("text", typeof(TextBlock))]
[Kind("lines", typeof(LinesBlock))]
[Kind("box", typeof(BoxBlock))]
[Kind("table", typeof(TableBlock))]
[Kind("checklist", typeof(ChecklistBlock))]
[Kind("scale", typeof(ScaleBlock))]
[Kind("figure", typeof(FigureBlock))]
[Kind("agreements", typeof(AgreementsBlock))]
public abstract record WorksheetBlock;

/// <summary>Short fields in a row, such as name and date.</summary>
[ContentName("een veldenblok", "a fields block")]
public sealed record FieldsBlock : WorksheetBlock
{
    [Field("Velden", "De namen van de velden.")]
    public required ImmutableArray<Phrase> Items { get; init; }
}

/// <summary>Text to read.</summary>
[ContentName("een tekstblok", "a text block")]
public sealed record TextBlock : WorksheetBlock
{
    [Field("Tekst", "Wat er staat.")]
    public required RichText Text { get; init; }
}

/// <summary>Lines to write on.</summary>
[ContentName("een regelblok", "a lines block")]
public sealed record LinesBlock : WorksheetBlock
{
    [Field("Label", "De vraag boven de regels.")]
    public required Phrase Label { get; init; }

    [Field("Regels", "Hoeveel regels.", Min = 1, Max = 40)]
    public required int Count { get; init; }
}

/// <summary>A box to write or draw in.</summary>
[ContentName("een vak", "a box")]
public sealed record BoxBlock : WorksheetBlock
{
    [Field("Label", "De vraag boven het vak.")]
    public required Phrase Label { get; init; }

    [Field("Hoogte", "De hoogte in millimeters.", Min = 15, Max = 250)]
    public required int Height { get; init; }
}

/// <summary>A table to fill in: rows with a label, or a number of empty rows.</summary>
[ContentName("een tabel", "a table")]
public sealed record TableBlock : WorksheetBlock
{
    [Field("Titel", "De kop boven de tabel.")]
    public Phrase? Title { get; init; }

    [Field("Kolommen", "De koppen van de kolommen.")]
    public required ImmutableArray<Phrase> Columns { get; init; }

    [Field("Rijen", "Labels van de rijen; laat weg voor lege rijen.")]
    public ImmutableArray<Phrase> Rows { get; init; } = [];

    [Field("Lege rijen", "Hoeveel lege rijen.", Min = 1, Max = 60)]
    public int? EmptyRows { get; init; }
}

/// <summary>Things to tick.</summary>
[ContentName("een afvinklijst", "a tick list")]
public sealed record ChecklistBlock : WorksheetBlock
{
    [Field("Titel", "De kop boven de lijst.")]
    public Phrase? Title { get; init; }

    [Field("Punten", "Wat je kunt afvinken.")]
    public required ImmutableArray<Phrase> Items { get; init; }
}

/// <summary>Statements with a scale beside each.</summary>
[ContentName("een schaal", "a scale")]
public sealed record ScaleBlock : WorksheetBlock
{
    [Field("Uitspraken", "Wat je een cijfer geeft.")]
    public required ImmutableArray<Phrase> Items { get; init; }

    [Field("Stappen", "Hoeveel punten de schaal heeft.", Min = 2, Max = 10)]
    public int Steps { get; init; } = 5;

    [Field("Laag", "Wat het laagste cijfer betekent.")]
    public required Phrase Low { get; init; }

    [Field("Hoog", "Wat het hoogste cijfer betekent.")]
    public required Phrase High { get; init; }
}

/// <summary>A figure, blank or filled in.</summary>
[ContentName("een figuurblok", "a figure block")]
public sealed record FigureBlock : WorksheetBlock
{
    [Field("Figuur", "De figuur.")]
    public required Figure Figure { get; init; }

    [Field("Leeg", "true om de groep zelf te laten invullen.")]
    public bool Blank { get; init; }
}

/// <summary>Agreements: who, what, when.</summary>
[ContentName("een afsprakenblok", "an agreements block")]
public sealed record AgreementsBlock : WorksheetBlock
{
    [Field("Rijen", "Hoeveel afspraken erop passen.", Min = 1, Max = 20)]
    public int Rows { get; init; } = 3;
}
