using Toolbox.Lettering;
using Toolbox.Markdown;

namespace Toolbox.Worksheets.Paging;

/// <summary>The letters on a sheet, in millimetres; the theme's styles of sheets hold the same numbers.</summary>
internal static class SheetType
{
    public const double Size = 3.9;
    public const double Leading = 5.4;

    /// <summary>How high text of a width stands.</summary>
    public static double HeightOf(Phrase text, double width, bool bold = false) => LinesOf(text.AsWritten, width, bold) * Leading;

    public static int LinesOf(string text, double width, bool bold) =>
        Math.Max(1, TextWrap.Count(text, width, Size, bold));
}
