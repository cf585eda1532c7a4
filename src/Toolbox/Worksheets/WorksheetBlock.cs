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
    [Field("Velden", "De namen van de velden.", MaxItems = 12)]
    public required ImmutableArray<Phrase> Items { get; init; }
}

/// <summary>Text to read: a heading, paragraphs, and points; plain text, so that the Word file is exactly the same.</summary>
[ContentName("een tekstblok", "a text block")]
public sealed record TextBlock : WorksheetBlock
{
    [Field("Kop", "De kop boven de tekst.")]
    public Phrase? Title { get; init; }

    [Field("Tekst", "Gewone tekst zonder opmaak; een lege regel begint een nieuwe alinea.")]
    public Phrase Text { get; init; } = Phrase.Empty;

    [Field("Punten", "Korte punten onder de tekst.", MaxItems = 12)]
    public ImmutableArray<Phrase> Items { get; init; } = [];
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

    [Field("Kolommen", "De koppen van de kolommen.", MaxItems = 8)]
    public required ImmutableArray<Phrase> Columns { get; init; }

    [Field("Rijen", "Labels van de rijen, in een eigen kolom vooraan.", MaxItems = 40)]
    public ImmutableArray<Phrase> Rows { get; init; } = [];

    [Field("Aankruiskolommen", "Hoeveel kolommen vooraan alleen een vakje hebben om aan te kruisen.", Min = 1, Max = 6)]
    public int? Ticks { get; init; }

    [Field("Lege rijen", "Hoeveel lege rijen, onder de rijen met een label.", Min = 1, Max = 60)]
    public int? EmptyRows { get; init; }

    [Field("Rijhoogte", "De hoogte van een rij in millimeters.", Min = 8, Max = 120)]
    public int RowHeight { get; init; } = 12;

    /// <summary>Questions with boxes to tick beside them have the title above the questions, in the corner of the table.</summary>
    public bool HasTitleInCorner => Title is not null && Ticks is not null && !Rows.IsEmpty;
}

/// <summary>Things to tick.</summary>
[ContentName("een afvinklijst", "a tick list")]
public sealed record ChecklistBlock : WorksheetBlock
{
    [Field("Titel", "De kop boven de lijst.")]
    public Phrase? Title { get; init; }

    [Field("Punten", "Wat je kunt afvinken.", MaxItems = 40)]
    public required ImmutableArray<Phrase> Items { get; init; }
}

/// <summary>Statements with a scale beside each.</summary>
[ContentName("een schaal", "a scale")]
public sealed record ScaleBlock : WorksheetBlock
{
    [Field("Uitspraken", "Wat je een cijfer geeft.", MaxItems = 24)]
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
    public const string Title = "Afspraken";

    public static ImmutableArray<string> Columns { get; } = ["Wie", "Wat", "Wanneer"];

    [Field("Rijen", "Hoeveel afspraken erop passen.", Min = 1, Max = 20)]
    public int Rows { get; init; } = 3;
}
