using System.Collections;
using Toolbox.Figures;
using Toolbox.Markdown;
using Toolbox.Worksheets;

namespace Toolbox.Tests.WordFiles;

/// <summary>
/// Every text of a worksheet, found in its records and not in a list of kinds: who adds a field to a block cannot forget
/// the Word file.
/// </summary>
internal static class SheetTexts
{
    public static IEnumerable<Phrase> Of(Worksheet sheet) => sheet.Blocks.SelectMany(b => In(b, isBlank: b is FigureBlock { Blank: true })).Where(p => !p.IsEmpty);

    private static IEnumerable<Phrase> In(object? value, bool isBlank) => value switch
    {
        null or string => [],
        Phrase phrase => [phrase],
        // A figure to fill in has its labels, and lines where its texts would be.
        FigureLabel label when isBlank => [label.Label],
        MatrixRow row when isBlank => [row.Label],
        RichText => [],
        IEnumerable items => items.Cast<object>().SelectMany(i => In(i, isBlank)),
        _ when value.GetType().Namespace!.StartsWith("Toolbox", StringComparison.Ordinal) && !value.GetType().IsEnum =>
            value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).SelectMany(p => In(p.GetValue(value), isBlank)),
        _ => [],
    };
}
