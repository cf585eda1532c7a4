namespace Toolbox.Figures.Drawing;

/// <summary>A numbered list under a drawing, for labels that do not fit in it.</summary>
internal static class Legend
{
    private const double Indent = 38;

    /// <summary>Writes the list from <paramref name="top"/> down, and says where it ends.</summary>
    public static double Write(Sketch sketch, IReadOnlyList<FigureLabel> labels, double top, int writing = 1)
    {
        var y = top;
        for (var i = 0; i < labels.Count; i++)
        {
            var caption = sketch.Fit(labels[i], sketch.Width - Indent - 4, writing);
            sketch.Number(i + 1, 15, y + 12);
            sketch.Write(caption, Indent, y + 1);
            y += Math.Max(caption.Height, 26) + 12;
        }

        return y;
    }
}
