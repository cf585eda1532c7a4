using System.Collections.Immutable;
using Toolbox.Content;

namespace Toolbox.Cards;

/// <summary>How cards lie on a sheet. All is in millimetres from the top left corner of the paper.</summary>
internal sealed record CardLayout
{
    private const double Left = 10;
    private const double Top = 13.5;
    private const double CardWidth = 95;

    /// <summary>Name in class and address: "groot", "klein-vouwen".</summary>
    public required string Name { get; init; }

    /// <summary>Front and back beside each other with a fold between them, for printers that do one side.</summary>
    public required bool IsFold { get; init; }

    /// <summary>The cards are small: eight sides on a sheet.</summary>
    public required bool IsSmall { get; init; }

    public required int CardsPerSheet { get; init; }
    public bool IsLandscape { get; init; }

    /// <summary>Where to cut, as an SVG path.</summary>
    public required string Cuts { get; init; }

    /// <summary>Where to fold, as an SVG path; empty for what is printed on two sides.</summary>
    public required string Folds { get; init; }

    /// <summary>A line of ten centimetres, which shows whether the printer changed the size.</summary>
    public required string Ruler { get; init; }

    public static CardLayout Large { get; } = OnPortrait("groot", rows: 2, isFold: false);

    public static CardLayout Small { get; } = OnPortrait("klein", rows: 4, isFold: false);

    public static CardLayout LargeFold { get; } = OnPortrait("vouwen", rows: 2, isFold: true);

    public static CardLayout SmallFold { get; } = OnPortrait("klein-vouwen", rows: 4, isFold: true);

    /// <summary>One card of A6 to fold, in the middle of a sheet on its side.</summary>
    public static CardLayout Single { get; } = new()
    {
        Name = "a6",
        IsFold = true,
        IsSmall = false,
        CardsPerSheet = 1,
        IsLandscape = true,
        Cuts = "M43.5 23V28M43.5 182V187M253.5 23V28M253.5 182V187M35.5 31H40.5M35.5 179H40.5M256.5 31H261.5M256.5 179H261.5",
        Folds = "M148.5 23V187",
        Ruler = RulerAt(43.5, 198),
    };

    /// <summary>What a deck can be printed in, the usual one first.</summary>
    public static ImmutableArray<CardLayout> All { get; } = [Large, Small, LargeFold, SmallFold];

    /// <summary>Where a deck stands in this layout: the usual one has the address of the sheets itself.</summary>
    public Route RouteUnder(Route sheets) => this == Large || this == Single ? sheets : new Route($"{sheets.Path}{Name}/");

    /// <summary>The cards of each sheet.</summary>
    public IEnumerable<T[]> Divide<T>(IEnumerable<T> cards) => cards.Chunk(CardsPerSheet);

    private static CardLayout OnPortrait(string name, int rows, bool isFold)
    {
        var height = 270.0 / rows;
        double[] columns = isFold ? [Left, Left + (2 * CardWidth)] : [Left, Left + CardWidth, Left + (2 * CardWidth)];
        var bottom = Top + (rows * height);
        return new CardLayout
        {
            Name = name,
            IsFold = isFold,
            IsSmall = rows > 2,
            CardsPerSheet = isFold ? rows : 2 * rows,
            Cuts = string.Concat(columns.Select(x => Svg($"M{x} 7.5V11.5M{x} {bottom + 2}V{bottom + 4.5}")))
                + string.Concat(Enumerable.Range(0, rows + 1).Select(row => Top + (row * height)).Select(y => Svg($"M4.5 {y}H8.5M201.5 {y}H205.5"))),
            Folds = isFold ? Svg($"M{Left + CardWidth} 7.5V{bottom + 5.5}") : "",
            Ruler = RulerAt(10, 291),
        };
    }

    private static string RulerAt(double x, double y) => Svg($"M{x} {y}h100M{x} {y - 1.2}v2.4M{x + 50} {y - 0.6}v1.2M{x + 100} {y - 1.2}v2.4");

    private static string Svg(FormattableString path) => FormattableString.Invariant(path);
}
