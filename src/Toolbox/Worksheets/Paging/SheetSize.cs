namespace Toolbox.Worksheets.Paging;

/// <summary>
/// The size of a sheet and of the room on it, in millimetres. The left margin is wide enough for a hole punch. The
/// theme's styles of sheets hold the same numbers.
/// </summary>
public sealed record SheetSize(int Width, int Height)
{
    public const int MarginRight = 14;
    public const int MarginLeft = 22;

    // Margins, title with phases, and foot.
    private const int HeadAndFoot = 56;

    /// <summary>How wide what stands on the sheet can be.</summary>
    public int BodyWidth => Width - MarginLeft - MarginRight;

    /// <summary>How much fits under the head and above the foot.</summary>
    public int BodyHeight => Height - HeadAndFoot;

    public static SheetSize Of(Paper paper, Orientation orientation)
    {
        var (shorter, longer) = paper == Paper.A3 ? (297, 420) : (210, 297);
        return orientation == Orientation.Portrait ? new SheetSize(shorter, longer) : new SheetSize(longer, shorter);
    }
}
