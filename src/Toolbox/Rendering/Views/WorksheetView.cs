namespace Toolbox.Rendering.Views;

/// <summary>A worksheet as its page shows it, on screen and on paper.</summary>
public sealed record WorksheetView
{
    /// <summary>Starts every id on the sheet, so that sheets can stand in one document.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }
    public required string ToolTitle { get; init; }
    public required string ToolUrl { get; init; }

    /// <summary>The same sheet as a Word file.</summary>
    public required string WordUrl { get; init; }

    /// <summary>What the Word file is called where it is saved.</summary>
    public required string WordName { get; init; }

    /// <summary>The sheet as a PDF; null when it was not printed.</summary>
    public string? PdfUrl { get; init; }

    /// <summary>"Twee A4, staand".</summary>
    public required string Format { get; init; }

    /// <summary>"A4" or "A3".</summary>
    public required string Paper { get; init; }

    /// <summary>"portrait" or "landscape".</summary>
    public required string Orientation { get; init; }

    /// <summary>Larger than most printers take, so that it can also be printed on two A4.</summary>
    public required bool CanTile { get; init; }

    public required int PageCount { get; init; }
    public required SheetPageView[] Pages { get; init; }
}

/// <summary>One side of paper.</summary>
public sealed record SheetPageView
{
    public required int Number { get; init; }
    public required bool IsFirst { get; init; }
    public required string Title { get; init; }
    public required PhaseView[] Phases { get; init; }
    public required string Brand { get; init; }

    /// <summary>"blad 1 van 2"; empty when there is one.</summary>
    public required string Count { get; init; }

    /// <summary>How to keep a sheet that names or pupils come on; empty for other sheets.</summary>
    public required string PrivacyAdvice { get; init; }

    /// <summary>"a4-portrait": which paper it is on.</summary>
    public required string PaperClass { get; init; }

    public required SheetBlockView[] Blocks { get; init; }

    /// <summary>What it rests on: "Naar 1+1=3, §7.9."</summary>
    public required string Source { get; init; }

    public required string Licence { get; init; }

    /// <summary>Where the tool is found, without scheme.</summary>
    public required string Address { get; init; }
}

/// <summary>A block of a worksheet; exactly one of its kinds is there.</summary>
public sealed record SheetBlockView
{
    public FieldsView? Fields { get; init; }
    public SheetTextView? Text { get; init; }
    public EntryView? Lines { get; init; }
    public EntryView? Box { get; init; }
    public SheetTableView? Table { get; init; }
    public TicksView? Ticks { get; init; }
    public ScaleView? Scale { get; init; }
    public SheetFigureView? Figure { get; init; }
}

/// <summary>A place to fill in.</summary>
/// <param name="Id">Unique on the page; the same in every build, so that what was typed is found again.</param>
public sealed record SheetFieldView(string Id, string Label);

/// <summary>Short fields beside each other.</summary>
public sealed record FieldsView(int Columns, SheetFieldView[] Items);

/// <summary>Text to read on a sheet.</summary>
public sealed record SheetTextView(string Title, string[] Paragraphs, string[] Items);

/// <summary>A question with lines or a box under it.</summary>
/// <param name="Height">Of the box, with its unit: "60mm".</param>
/// <param name="Rows">How high it starts on a screen, in lines.</param>
/// <param name="Rules">One for each line to write on.</param>
public sealed record EntryView(string Id, string Label, string Height, int Rows, int[] Rules);

/// <summary>A table to fill in.</summary>
public sealed record SheetTableView
{
    /// <summary>The heading over the table; may be empty.</summary>
    public required string Title { get; init; }

    /// <summary>The heading over questions to tick, in the corner that their table has anyway; may be empty.</summary>
    public required string Corner { get; init; }

    /// <summary>A column of labels comes first.</summary>
    public required bool HasLabels { get; init; }

    /// <summary>The labels are questions, with boxes to tick beside them.</summary>
    public required bool HasTicks { get; init; }

    public required SheetColumnView[] Columns { get; init; }
    public required SheetRowView[] Rows { get; init; }
}

/// <summary>A column of a table to fill in.</summary>
/// <param name="IsTick">It holds only a box to tick.</param>
public sealed record SheetColumnView(string Title, bool IsTick);

/// <summary>A row of a table to fill in.</summary>
/// <param name="Height">With its unit: "12mm".</param>
public sealed record SheetRowView(string Label, string Height, SheetCellView[] Cells);

/// <summary>A cell to fill in; its name says row and column.</summary>
public sealed record SheetCellView(string Id, string Name, string Column, bool IsTick);

/// <summary>Things to tick.</summary>
public sealed record TicksView(string Title, SheetFieldView[] Items);

/// <summary>Statements with a scale beside each.</summary>
public sealed record ScaleView(string Low, string High, int Steps, ScaleItemView[] Items);

/// <summary>A statement with the points of its scale.</summary>
public sealed record ScaleItemView(string Id, string Label, SheetFieldView[] Points);

/// <summary>A figure on a sheet, and the places to fill it in on a screen.</summary>
/// <param name="Width">With its unit, on paper.</param>
public sealed record SheetFigureView(FigureView Figure, string Width, string Height, SheetFieldView[] Fields);
