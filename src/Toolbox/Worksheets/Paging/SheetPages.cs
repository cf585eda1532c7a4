using System.Collections.Immutable;

namespace Toolbox.Worksheets.Paging;

/// <summary>A block, or the rows of it that stand on one page.</summary>
/// <param name="Index">Which block of the worksheet it is, from nought.</param>
/// <param name="FirstRow">The first row on this page, from nought.</param>
/// <param name="RowCount">How many rows stand on this page; nought for a block without rows.</param>
public sealed record SheetPart(WorksheetBlock Block, int Index, int FirstRow, int RowCount);

/// <summary>
/// Divides a worksheet over pages, so that what is declared is what comes out of the printer: no row, box or figure is
/// cut, no heading stands alone at the foot of a page.
/// </summary>
public static class SheetPages
{
    private const double Gap = 5;

    // A table goes on on the next page with at least so many rows behind it.
    private const int FewestRows = 2;

    public static ImmutableArray<ImmutableArray<SheetPart>> Divide(Worksheet worksheet)
    {
        var size = SheetSize.Of(worksheet.Paper, worksheet.Orientation);
        var pages = new List<List<SheetPart>> { new() };
        var left = (double)size.BodyHeight;
        for (var index = 0; index < worksheet.Blocks.Length; index++)
        {
            var block = worksheet.Blocks[index];
            var height = BlockHeights.Of(block, size);
            var together = height.Total + HeightThatMustFollow(worksheet, index, size);
            if (pages[^1].Count > 0 && together > left && RowsThatFit(height, 0, left) < FewestRows)
            {
                pages.Add([]);
                left = size.BodyHeight;
            }

            left = height.Rows.Count == 0
                ? Place(pages[^1], new SheetPart(block, index, 0, 0), height.Total, left)
                : PlaceRows(pages, block, index, height, left, size.BodyHeight);
        }

        return [.. pages.Select(p => p.ToImmutableArray())];
    }

    private static double Place(List<SheetPart> page, SheetPart part, double height, double left)
    {
        page.Add(part);
        return left - height - Gap;
    }

    private static double PlaceRows(List<List<SheetPart>> pages, WorksheetBlock block, int index, BlockHeight height, double left, double whole)
    {
        var row = 0;
        while (row < height.Rows.Count)
        {
            // A row higher than a page would stay for ever; it gets a page to itself.
            var count = Math.Max(1, RowsThatFit(height, row, left));
            pages[^1].Add(new SheetPart(block, index, row, count));
            left -= height.Fixed + height.Rows.Skip(row).Take(count).Sum() + Gap;
            row += count;
            if (row < height.Rows.Count)
            {
                pages.Add([]);
                left = whole;
            }
        }

        return left;
    }

    private static int RowsThatFit(BlockHeight height, int from, double left)
    {
        var room = left - height.Fixed;
        var count = 0;
        while (from + count < height.Rows.Count && height.Rows[from + count] <= room)
        {
            room -= height.Rows[from + count];
            count++;
        }

        return count;
    }

    // A text introduces what comes after it.
    private static double HeightThatMustFollow(Worksheet worksheet, int index, SheetSize size)
    {
        if (worksheet.Blocks[index] is not TextBlock || index + 1 == worksheet.Blocks.Length)
        {
            return 0;
        }

        var next = BlockHeights.Of(worksheet.Blocks[index + 1], size);
        return Gap + next.Fixed + next.Rows.Take(FewestRows).Sum();
    }
}
