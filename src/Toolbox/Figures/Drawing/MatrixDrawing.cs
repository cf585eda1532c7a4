using Toolbox.Markdown;

namespace Toolbox.Figures.Drawing;

/// <summary>Rows and columns; a narrow drawing puts the cells of a row under each other.</summary>
internal static class MatrixDrawing
{
    private const double Padding = 12;
    private const int Writing = 2;

    public static void Draw(Sketch sketch, MatrixFigure figure)
    {
        if (sketch.IsNarrow)
        {
            Stacked(sketch, figure);
        }
        else
        {
            Grid(sketch, figure);
        }
    }

    private static void Grid(Sketch sketch, MatrixFigure figure)
    {
        var first = figure.Columns.Length > 3 ? 170.0 : 210.0;
        var column = (sketch.Width - first) / figure.Columns.Length;
        var heads = figure.Columns.Select(c => sketch.Fit(c, Phrase.Empty, column - (2 * Padding))).ToList();
        var y = heads.Max(h => h.Height) + (2 * Padding);
        for (var c = 0; c < heads.Count; c++)
        {
            sketch.Write(heads[c], first + (c * column) + Padding, Padding);
        }

        sketch.Line(0, y, sketch.Width, y, "f-line");
        foreach (var row in figure.Rows)
        {
            var label = sketch.Fit(row.Label, Phrase.Empty, first - (2 * Padding));
            var cells = Cells(figure, row).Select(cell => Cell(sketch, cell, column - (2 * Padding))).ToList();
            var height = cells.Append(label).Max(c => c.Height) + (2 * Padding);
            sketch.Write(label, Padding, y + Padding);
            for (var c = 0; c < cells.Count; c++)
            {
                sketch.Write(cells[c], first + (c * column) + Padding, y + Padding);
            }

            y += height;
            sketch.Line(0, y, sketch.Width, y, "f-thin");
        }

        for (var c = 0; c < heads.Count; c++)
        {
            sketch.Line(first + (c * column), 0, first + (c * column), y, "f-thin");
        }

        sketch.Height = y + 2;
    }

    private static void Stacked(Sketch sketch, MatrixFigure figure)
    {
        var y = 4.0;
        foreach (var row in figure.Rows)
        {
            var label = sketch.Fit(row.Label, Phrase.Empty, sketch.Width - 8);
            sketch.Write(label, 4, y);
            y += label.Height + 4;
            sketch.Line(0, y, sketch.Width, y, "f-line");
            y += 8;
            foreach (var (head, cell) in figure.Columns.Zip(Cells(figure, row)))
            {
                foreach (var caption in new[] { sketch.FitText(head, 128), Cell(sketch, cell, sketch.Width - 148) }.Index())
                {
                    sketch.Write(caption.Item, caption.Index == 0 ? 4 : 144, y);
                }

                y += Math.Max(sketch.FitText(head, 128).Height, Cell(sketch, cell, sketch.Width - 148).Height) + 8;
            }

            y += 12;
        }

        sketch.Height = y;
    }

    private static IEnumerable<Phrase> Cells(MatrixFigure figure, MatrixRow row) =>
        row.Cells.IsEmpty ? figure.Columns.Select(_ => Phrase.Empty) : row.Cells;

    private static Caption Cell(Sketch sketch, Phrase text, double width) => sketch.Fit(Phrase.Empty, text, width, Writing);
}
