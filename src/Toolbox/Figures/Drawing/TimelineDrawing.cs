namespace Toolbox.Figures.Drawing;

/// <summary>Moments as stations on a line.</summary>
internal static class TimelineDrawing
{
    private static readonly LineStyle Style = new(Writing: 3);

    public static void Draw(Sketch sketch, TimelineFigure figure)
    {
        if (sketch.IsNarrow)
        {
            LineOfStations.Down(sketch, figure.Events, Style);
        }
        else
        {
            LineOfStations.Across(sketch, figure.Events, Style);
        }
    }
}
