namespace Toolbox.Figures.Drawing;

/// <summary>Steps as numbered stations on a line.</summary>
internal static class StepsDrawing
{
    private static readonly LineStyle Style = new(Numbered: true, Writing: 3);

    public static void Draw(Sketch sketch, StepsFigure figure)
    {
        if (sketch.IsNarrow)
        {
            LineOfStations.Down(sketch, figure.Items, Style);
        }
        else
        {
            LineOfStations.Across(sketch, figure.Items, Style);
        }
    }
}
