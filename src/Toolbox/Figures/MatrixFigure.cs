using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Rows and columns with text in the cells.</summary>
[ContentName("een matrix", "a matrix")]
public sealed record MatrixFigure : Figure
{
    [Field("Kolommen", "De koppen van de kolommen.", MinItems = 1, MaxItems = 5)]
    public required ImmutableArray<Phrase> Columns { get; init; }

    [Field("Rijen", "De rijen met hun cellen.", MinItems = 1, MaxItems = 9)]
    public required ImmutableArray<MatrixRow> Rows { get; init; }

    protected override IEnumerable<(string Field, Problem Problem)> ValidateParts() =>
        from row in Rows
        where !row.Cells.IsEmpty && row.Cells.Length != Columns.Length
        select ("rows", Problems.CellCount(row.Label.Source, row.Cells.Length, Columns.Length));
}

/// <summary>A row of a matrix.</summary>
[ContentName("een rij", "a row")]
public sealed record MatrixRow
{
    [Field("Label", "De kop van de rij.")]
    public required Phrase Label { get; init; }

    [Field("Cellen", "De cellen; even veel als er kolommen zijn, of geen.")]
    public ImmutableArray<Phrase> Cells { get; init; } = [];
}
